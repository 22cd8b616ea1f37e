import { normalQuantile } from '../statistics/normal-quantile.ts'
import { studentQuantile } from '../statistics/student.ts'
import type { RevenueTotal } from './revenue-total.ts'
import { RANGE_TAIL, type ValueRange, valueRange } from './value-range.ts'

/** An earlier forecast, of which one knows what came. */
export interface PastError {
  total: RevenueTotal
  actual: number
}

/** How far forecasts are off beyond what chance alone explains. */
export interface ModelError {
  /** Standard deviation, as a share of the forecast. */
  share: number
  /** How much is known of it, in forecasts that do not overlap. */
  degrees: number
  learnedFrom: number
}

/**
 * Without any earlier forecast: a quarter off, known about as well as from two of them. Seasons alone make that much in
 * many shops.
 */
const ASSUMED = { share: 0.2, degrees: 1 }

/** Forecasts are made every month: longer ones overlap, and n of them are fewer errors. */
const DAYS_BETWEEN = 30

/**
 * What earlier forecasts of the same length teach: the mean of their squared relative errors, less the variance that
 * they announced, together with what is assumed of any shop (a scaled inverse chi-square belief; Gelman et al. 2013,
 * section 2.6). A model that is always too low by a tenth has an error of a tenth.
 */
export function modelErrorOf(past: readonly PastError[], days: number): ModelError {
  const usable = past.filter(({ total }) => total.value > 0)
  const weight = Math.min(1, DAYS_BETWEEN / days)
  const degrees = ASSUMED.degrees + weight * usable.length
  const excess = usable.reduce((sum, { total, actual }) => {
    const square = total.value * total.value
    return sum + ((actual - total.value) ** 2 - total.variance) / square
  }, 0)
  const variance = (ASSUMED.degrees * ASSUMED.share ** 2 + weight * excess) / degrees
  return { share: Math.sqrt(Math.max(0, variance)), degrees, learnedFrom: usable.length }
}

/** The 80 % range of a forecast: chance and model error together, wider the less is known of the latter (Student's t). */
export function forecastRange(total: RevenueTotal, error: ModelError): ValueRange {
  const widening = studentQuantile(RANGE_TAIL, error.degrees) / normalQuantile(1 - RANGE_TAIL)
  const variance = total.variance + (error.share * total.value) ** 2
  return valueRange(total.none, total.value, variance * widening * widening)
}
