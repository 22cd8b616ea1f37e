import type { BuyingHabits } from '../../../shared/model/group-profile.ts'
import type { Histories } from '../histories.ts'
import type { MainValues } from '../main-values.ts'
import type { Persons } from '../persons.ts'
import { basketByClass } from '../value/basket-size.ts'
import { rate } from '../wilson.ts'
import type { CustomerFigures } from './customer-figures.ts'
import { rhythmOfGroup } from './rhythm-by-class.ts'

/** What habits are asked of, all of one day. */
export interface HabitSources {
  histories: Histories
  persons: Persons
  figures: CustomerFigures
  main: MainValues
  /** From this day on customers are new, a day number. */
  freshFrom: number
}

/** The place of everybody else in {@link basketByClass}. */
const [IN_GROUP, OUTSIDE] = [0, 1]

/**
 * How the customers of a group buy.
 * @param isIn by person, 1 for those of the group.
 */
export function buyingHabits(sources: HabitSources, isIn: Uint8Array): BuyingHabits {
  const { histories, persons, figures, main, freshFrom } = sources
  const places = isIn.map(one => (one === 1 ? IN_GROUP : OUTSIDE))
  const [basket] = basketByClass(histories, persons, main, places, OUTSIDE)
  if (basket === undefined) throw new Error('there is one place')
  let [customers, returned, fresh] = [0, 0, 0]
  for (let person = 0; person < persons.count; person++) {
    if (isIn[person] !== 1) continue
    customers++
    if ((persons.dayCounts[person] ?? 0) > 1) returned++
    if ((persons.firstDays[person] ?? 0) >= freshFrom) fresh++
  }
  return {
    basket,
    rhythm: rhythmOfGroup(figures, isIn),
    returned: rate(returned, customers),
    fresh: rate(fresh, customers),
  }
}
