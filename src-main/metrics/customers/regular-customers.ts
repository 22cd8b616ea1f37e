import { type CalendarDay, dayNumber } from '../../../shared/calendar.ts'
import { CUSTOMER_STATES } from '../../../shared/model/customer-states.ts'
import {
  DEFAULT_REGULAR,
  type RegularCustomers,
  type RegularDefinition,
  type RegularShare,
} from '../../../shared/model/lifecycle.ts'
import type { Histories } from '../histories.ts'
import type { MainValues } from '../main-values.ts'
import type { Persons } from '../persons.ts'
import { FEWEST_CASES, rate } from '../wilson.ts'
import type { CustomerFigures } from './customer-figures.ts'
import { type CustomerStages, isRegular, STAGE_CODES } from './lifecycle.ts'

/** What the share of the regular customers is asked of. */
export interface RegularQuestion {
  histories: Histories
  persons: Persons
  figures: CustomerFigures
  /** Of the day of the persons. */
  stages: CustomerStages
  values: MainValues
  /** Both days included; what lies after the day of the persons is not known. */
  from: CalendarDay
  to: CalendarDay
  regular?: RegularDefinition
}

/** How many regular customers there are, and how much of the revenue of a period is theirs. */
export function regularCustomers(question: RegularQuestion): RegularCustomers {
  const { persons, figures, stages, from, to, regular = DEFAULT_REGULAR } = question
  const isMember = regularFlags(figures, regular)
  const stageOfPerson = personStages(persons, stages)
  let [wonBack, ended] = [0, 0]
  for (let index = 0; index < isMember.length; index++) {
    if (isMember[index] === 0) continue
    if (stageOfPerson[index] === STAGE_CODES.won_back) wonBack++
    if (stageOfPerson[index] === STAGE_CODES.ended) ended++
  }
  return {
    ...regularShare(question, isMember),
    wonBack,
    ended,
    from,
    to,
    currency: question.values.currency,
  }
}

/**
 * The same without their stages.
 * @param isMember by person, 1 for the regular customers.
 */
export function regularShare(
  question: Pick<RegularQuestion, 'histories' | 'persons' | 'values' | 'from' | 'to'>,
  isMember: Uint8Array,
): RegularShare {
  const { buyers, ...revenue } = revenueOf(question, isMember)
  const members = isMember.reduce((sum, one) => sum + one, 0)
  return {
    customers: rate(members, question.persons.count),
    ...revenue,
    revenueShare: revenue.totalRevenueMinor > 0 ? revenue.revenueMinor / revenue.totalRevenueMinor : null,
    enough: buyers >= FEWEST_CASES,
  }
}

/** The regular customers. */
export function regularMembers(
  persons: Persons,
  figures: CustomerFigures,
  regular: RegularDefinition = DEFAULT_REGULAR,
): number[] {
  const isMember = regularFlags(figures, regular)
  return Array.from(persons.customerIds.filter((_, index) => isMember[index] === 1))
}

function regularFlags({ states, purchaseDays }: CustomerFigures, regular: RegularDefinition): Uint8Array {
  return states.map((code, index) => {
    const state = CUSTOMER_STATES[code] ?? 'lost'
    return isRegular(purchaseDays[index] ?? 0, state, regular) ? 1 : 0
  })
}

/** The stages, which hold more people, at the positions of the persons. */
function personStages({ customerIds, count }: Persons, stages: CustomerStages): Uint8Array {
  const list = new Uint8Array(count)
  let place = 0
  for (let index = 0; index < count; index++) {
    while (place < stages.customerIds.length && stages.customerIds[place] !== customerIds[index]) place++
    list[index] = stages.stages[place] ?? 0
  }
  return list
}

function revenueOf(
  { histories, persons, values: { minor }, from, to }: Parameters<typeof regularShare>[0],
  isMember: Uint8Array,
) {
  const { customerIds, days } = histories
  const [first, last] = [dayNumber(from), Math.min(dayNumber(to), persons.asOf)]
  let [revenueMinor, totalRevenueMinor, ordersWithoutRate, buyers] = [0, 0, 0, 0]
  const add = (order: number, isOfMember: boolean) => {
    const value = minor[order] ?? 0
    if (Number.isNaN(value)) ordersWithoutRate++
    else {
      totalRevenueMinor += value
      if (isOfMember) revenueMinor += value
    }
  }
  for (let order = 0; order < days.length && customerIds[order] === 0; order++) {
    const day = days[order] ?? 0
    if (day >= first && day <= last) add(order, false)
  }
  for (let person = 0; person < persons.count; person++) {
    if ((persons.lastDays[person] ?? 0) < first) continue
    const start = persons.starts[person] ?? 0
    let order = (persons.ends[person] ?? 0) - 1
    while (order >= start && (days[order] ?? 0) > last) order--
    if (order >= start && (days[order] ?? 0) >= first) buyers++
    for (; order >= start && (days[order] ?? 0) >= first; order--) add(order, isMember[person] === 1)
  }
  return { revenueMinor, totalRevenueMinor, ordersWithoutRate, buyers }
}
