import { currencyExponent, toMajor, toMinor } from '../../../shared/money.ts'
import type { Unit } from '../../charts/unit.ts'

/** A value of a figure as it is typed: 30 for 30 %, euros for cents. */
export function typedOfValue(value: number, unit: Unit): number {
  if (unit.kind === 'percent') return Number((value * 100).toFixed(2))
  return unit.kind === 'money' ? toMajor(value, unit.currency) : value
}

/** The value of what was typed. */
export function valueOfTyped(typed: number, unit: Unit): number {
  if (unit.kind === 'percent') return Number((typed / 100).toFixed(4))
  return unit.kind === 'money' ? toMinor(typed, unit.currency) : Math.round(typed)
}

/** What stands behind the number in the field. */
export function unitSign(unit: Unit): string {
  if (unit.kind === 'percent') return '%'
  if (unit.kind !== 'money') return ''
  return unit.currency === 'EUR' ? '€' : unit.currency
}

/** How many decimals can be typed: as many as the light shows of a target, and cents, which many write out of habit. */
export function decimalsOf(unit: Unit): number {
  return unit.kind === 'money' ? currencyExponent(unit.currency) : 0
}

/** Why a target cannot be saved; null where it can. */
export function targetProblem(
  target: number | null,
  warnBelow: number | null,
  unit: Unit,
): 'missing' | 'overAll' | 'warnAbove' | null {
  if (target === null || target <= 0) return 'missing'
  if (unit.kind === 'percent' && target > 100) return 'overAll'
  return warnBelow !== null && warnBelow >= target ? 'warnAbove' : null
}
