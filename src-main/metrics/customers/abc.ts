import { dayFromNumber } from '../../../shared/calendar.ts'
import {
  ABC_CLASSES,
  type AbcClass,
  type AbcRules,
  type AbcTable,
} from '../../../shared/model/customer-groups.ts'
import type { Histories } from '../histories.ts'
import { yearUpTo } from '../loyalty/months-before.ts'
import type { MainValues } from '../main-values.ts'
import type { Persons } from '../persons.ts'
import { personValues } from '../value/person-values.ts'
import { FEWEST_CASES } from '../wilson.ts'

/** The usual cut of 80, 15 and 5 percent of the revenue of the last twelve months. */
export const ABC_DEFAULTS: AbcRules = { window: 'year', aPercent: 80, bPercent: 15 }

/** In the place of a class: no revenue in the window. */
export const NO_CLASS = 0

/** The class of each person; the lists are parallel to the persons. */
export interface Abc {
  asOf: number
  /** First day that counts; null for all. */
  from: number | null
  rules: AbcRules
  /** 1, 2, 3 for A, B, C; {@link NO_CLASS} without revenue in the window. */
  classes: Uint8Array
  /** Revenue in the window, in minor units of the main currency; NaN where it is not known. */
  valuesMinor: Float64Array
  revenueMinor: number
}

/**
 * Classes by cumulative revenue: whoever is needed, best first, to make up 80 % of it is A, who is needed for 95 % is
 * B, all others C. Whoever crosses a limit still belongs to the upper class, and so do all with the same revenue.
 */
export function abc(
  histories: Histories,
  persons: Persons,
  main: MainValues,
  rules: AbcRules = ABC_DEFAULTS,
): Abc {
  const from = rules.window === 'all' ? null : yearUpTo(persons.asOf)
  const valuesMinor = personValues(histories, persons, main, from ?? undefined)
  const { aFrom, bFrom, revenueMinor } = classLimits(valuesMinor, rules)
  const classes = new Uint8Array(persons.count)
  for (let person = 0; person < persons.count; person++) {
    const value = valuesMinor[person] || 0
    if (value > 0) classes[person] = value >= aFrom ? 1 : value >= bFrom ? 2 : 3
  }
  return { asOf: persons.asOf, from, rules, classes, valuesMinor, revenueMinor }
}

/** The smallest revenue of classes A and B. */
function classLimits(valuesMinor: Float64Array, { aPercent, bPercent }: AbcRules) {
  const sorted = valuesMinor.filter(value => value > 0).sort()
  const revenueMinor = sorted.reduce((sum, value) => sum + value, 0)
  let [aFrom, bFrom, before] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0]
  for (let index = sorted.length - 1; index >= 0; index--) {
    const value = sorted[index] ?? 0
    if (before * 100 < aPercent * revenueMinor) aFrom = value
    if (before * 100 < (aPercent + bPercent) * revenueMinor) bFrom = value
    before += value
  }
  return { aFrom, bFrom, revenueMinor }
}

/** Customers and revenue of each class. */
export function abcTable(classes: Abc, { currency }: MainValues): AbcTable {
  const sizes = ABC_CLASSES.map(name => sizeOf(classes, name))
  const customers = sizes.reduce((sum, size) => sum + size.customers, 0)
  return {
    asOf: dayFromNumber(classes.asOf),
    from: classes.from === null ? null : dayFromNumber(classes.from),
    rules: classes.rules,
    currency,
    customers,
    withoutRevenue: classes.classes.length - customers,
    revenueMinor: classes.revenueMinor,
    enough: customers >= FEWEST_CASES,
    classes: sizes,
  }
}

function sizeOf({ classes, valuesMinor }: Abc, name: AbcClass) {
  const wanted = ABC_CLASSES.indexOf(name) + 1
  let [customers, revenueMinor, smallest] = [0, 0, Number.POSITIVE_INFINITY]
  for (let person = 0; person < classes.length; person++) {
    if (classes[person] !== wanted) continue
    const value = valuesMinor[person] ?? 0
    customers++
    revenueMinor += value
    smallest = Math.min(smallest, value)
  }
  return { class: name, customers, revenueMinor, fromMinor: customers === 0 ? null : smallest }
}

/** The customers of a class, or those without revenue in the window. */
export function abcMembers(
  { customerIds, count }: Persons,
  { classes }: Abc,
  of: AbcClass | 'none',
): number[] {
  const wanted = of === 'none' ? NO_CLASS : ABC_CLASSES.indexOf(of) + 1
  const members: number[] = []
  for (let person = 0; person < count; person++)
    if (classes[person] === wanted) members.push(customerIds[person] ?? 0)
  return members
}
