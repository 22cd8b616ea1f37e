import type { RevenueForecast } from '../../../shared/model/expected-revenue.ts'

/** A forecast that says something. */
export interface KnownForecast {
  days: number
  orders: number
  valueMinor: number
  lowMinor: number
  highMinor: number
  /** Rather nothing comes: the mean lies above the range, for few and rare purchases. */
  isRare: boolean
}

/** @returns null where nothing can be said. */
export function knownForecast(forecast: RevenueForecast): KnownForecast | null {
  const { days, orders, valueMinor, lowMinor, highMinor } = forecast
  if (orders === null || valueMinor === null || lowMinor === null || highMinor === null) return null
  return { days, orders, valueMinor, lowMinor, highMinor, isRare: valueMinor > highMinor }
}
