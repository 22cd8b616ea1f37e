import { dayFromNumber } from '../../../shared/calendar.ts'
import type { ChurnRate } from '../../../shared/model/lifecycle.ts'
import type { Histories } from '../histories.ts'
import { monthsBefore } from '../loyalty/months-before.ts'
import type { Persons } from '../persons.ts'
import { rate } from '../wilson.ts'

/** The last days before the two years of a churn rate, and of the last one. */
interface ChurnYears {
  beforeBase: number
  beforeRecent: number
  asOf: number
}

/**
 * Abwanderungsrate: customers with an order in the year before the last one and none in the last one, among those with
 * one in the year before the last one. Both are twelve calendar months, the last one ending with the day of the persons.
 */
export function churnRate(histories: Histories, persons: Persons): ChurnRate {
  const years = churnYears(persons.asOf)
  let [whole, part] = [0, 0]
  for (let index = 0; index < persons.count; index++) {
    const fate = fateOf(histories, persons, index, years)
    if (fate === 'not_in_base') continue
    whole++
    if (fate === 'left') part++
  }
  return {
    rate: rate(part, whole),
    baseFrom: dayFromNumber(years.beforeBase + 1),
    baseTo: dayFromNumber(years.beforeRecent),
    recentFrom: dayFromNumber(years.beforeRecent + 1),
    recentTo: dayFromNumber(years.asOf),
    coversBase: histories.range !== null && histories.range.from <= years.beforeBase + 1,
  }
}

/** The customers behind it: those who left, or those who stayed. */
export function churnMembers(histories: Histories, persons: Persons, fate: 'left' | 'stayed'): number[] {
  const years = churnYears(persons.asOf)
  const members: number[] = []
  for (let index = 0; index < persons.count; index++)
    if (fateOf(histories, persons, index, years) === fate) members.push(persons.customerIds[index] ?? 0)
  return members
}

function churnYears(asOf: number): ChurnYears {
  return { beforeBase: monthsBefore(asOf, 24), beforeRecent: monthsBefore(asOf, 12), asOf }
}

function fateOf(
  { days }: Histories,
  { starts, ends, lastDays }: Persons,
  index: number,
  { beforeBase, beforeRecent }: ChurnYears,
): 'left' | 'stayed' | 'not_in_base' {
  const start = starts[index] ?? 0
  for (let at = (ends[index] ?? 0) - 1; at >= start; at--) {
    const day = days[at] ?? 0
    if (day <= beforeBase) break
    if (day <= beforeRecent) return (lastDays[index] ?? 0) > beforeRecent ? 'stayed' : 'left'
  }
  return 'not_in_base'
}
