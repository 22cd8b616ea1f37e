import {
  CUSTOMER_STATES,
  type CustomerState,
  STATE_DEFAULTS,
  type StateLimits,
  type StateLimitsEdit,
} from '../../../shared/model/customer-states.ts'

/** The last days on which a customer who does not order again is in each state; after them they are lost. */
export interface StateDays {
  activeUntil: number
  dueUntil: number
  lateUntil: number
  atRiskUntil: number
}

/** Quantiles of gap ÷ rhythm known before it, of gaps that did end in another order. */
export interface GapSpread {
  p25: number
  p75: number
  p90: number
  p95: number
}

/**
 * Where a shop has too few gaps: a convention, not a measurement. Half of the gaps a quarter shorter to half as long
 * again, one in ten more than twice, one in twenty more than three times the rhythm.
 */
export const ASSUMED_SPREAD: GapSpread = { p25: 0.75, p75: 1.5, p90: 2, p95: 3 }

/**
 * The limits that follow from how the gaps spread, with what the owner changed of them. A limit that lies before the
 * one of a better state counts as that one, so that the states follow each other.
 */
export function stateLimits(spread: GapSpread, edit: StateLimitsEdit = {}): StateLimits {
  const limits: StateLimits = {
    dueUntil: edit.dueUntil ?? spread.p75,
    lateUntil: edit.lateUntil ?? spread.p90,
    atRiskUntil: edit.atRiskUntil ?? spread.p95,
    lostFromDays: edit.lostFromDays ?? STATE_DEFAULTS.lostFromDays,
    yearlyDueUntilDays: edit.yearlyDueUntilDays ?? STATE_DEFAULTS.yearlyDueUntilDays,
    yearlyLateUntilDays: edit.yearlyLateUntilDays ?? STATE_DEFAULTS.yearlyLateUntilDays,
    yearlyLostFromDays: edit.yearlyLostFromDays ?? STATE_DEFAULTS.yearlyLostFromDays,
  }
  limits.dueUntil = Math.max(1, limits.dueUntil)
  limits.lateUntil = Math.max(limits.dueUntil, limits.lateUntil)
  limits.atRiskUntil = Math.max(limits.lateUntil, limits.atRiskUntil)
  limits.yearlyLateUntilDays = Math.max(limits.yearlyDueUntilDays, limits.yearlyLateUntilDays)
  limits.yearlyLostFromDays = Math.max(limits.yearlyLateUntilDays + 1, limits.yearlyLostFromDays)
  return limits
}

/** A ratio of 1.15 and a rhythm of 100 days are 115 days, whatever the last digit of their product. */
const ROUNDING = 1e-9

/** The last day that is no more than so many rhythms after an order. */
export function dayAfter(lastDay: number, rhythmDays: number, ratio: number): number {
  return lastDay + Math.floor(rhythmDays * ratio + ROUNDING)
}

/**
 * The days on which the state changes, fixed at the last order. Active up to the rhythm; due, late and at risk up to
 * the ratios or, for yearly buyers, the days of the limits; nobody is lost before `lostFromDays`.
 */
export function stateDays(
  lastDay: number,
  rhythmDays: number,
  isYearly: boolean,
  limits: StateLimits,
): StateDays {
  const activeUntil = dayAfter(lastDay, rhythmDays, 1)
  if (isYearly) {
    const dueUntil = Math.max(activeUntil, lastDay + limits.yearlyDueUntilDays)
    const lateUntil = Math.max(dueUntil, lastDay + limits.yearlyLateUntilDays)
    const atRiskUntil = Math.max(lateUntil, lastDay + limits.yearlyLostFromDays - 1)
    return { activeUntil, dueUntil, lateUntil, atRiskUntil }
  }
  return {
    activeUntil,
    dueUntil: dayAfter(lastDay, rhythmDays, limits.dueUntil),
    lateUntil: dayAfter(lastDay, rhythmDays, limits.lateUntil),
    atRiskUntil: Math.max(
      dayAfter(lastDay, rhythmDays, limits.atRiskUntil),
      lastDay + limits.lostFromDays - 1,
    ),
  }
}

/** The state on a day, if there was no order since. */
export function stateOn(
  day: number,
  { activeUntil, dueUntil, lateUntil, atRiskUntil }: StateDays,
): CustomerState {
  if (day <= activeUntil) return 'active'
  if (day <= dueUntil) return 'due'
  if (day <= lateUntil) return 'late'
  return day <= atRiskUntil ? 'at_risk' : 'lost'
}

/** The position of a state, by which columns hold it; the larger, the worse. */
export const STATE_CODES: Readonly<Record<CustomerState, number>> = {
  active: CUSTOMER_STATES.indexOf('active'),
  due: CUSTOMER_STATES.indexOf('due'),
  late: CUSTOMER_STATES.indexOf('late'),
  at_risk: CUSTOMER_STATES.indexOf('at_risk'),
  lost: CUSTOMER_STATES.indexOf('lost'),
}
