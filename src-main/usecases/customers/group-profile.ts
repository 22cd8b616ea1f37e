import { addDays, addMonths, type CalendarDay, dayFromNumber, dayNumber } from '../../../shared/calendar.ts'
import type { GroupProfile, ProfileGroup } from '../../../shared/model/group-profile.ts'
import { PLATFORM_BITS, platformBit } from '../../db/customer-list.ts'
import type { Connection } from '../../db/database.ts'
import { type GroupRow, readGroupRows } from '../../db/group-rows.ts'
import { IdSet } from '../../db/id-set.ts'
import { readAppSettings } from '../../db/settings.ts'
import { buyingHabits } from '../../metrics/customers/buying-habits.ts'
import { groupPlaces } from '../../metrics/customers/group-places.ts'
import { purchasesOfGroup } from '../../metrics/group-purchases.ts'
import type { Persons } from '../../metrics/persons.ts'
import { groupGoods } from '../../metrics/products/group-goods.ts'
import { basketHistory } from '../../metrics/value/basket-size.ts'
import { FEWEST_CASES, rate } from '../../metrics/wilson.ts'
import type { FigureSources } from '../figures/figure-sources.ts'
import type { CustomerIndex } from './customer-index.ts'

/** What a profile is made from. */
export interface ProfileSources {
  db: Connection
  customers: CustomerIndex
  sources: FigureSources
}

/** What the customers of a group have in common, as of a day. */
export function readGroupProfile(
  { db, customers, sources }: ProfileSources,
  group: ProfileGroup,
  asOf: CalendarDay,
): GroupProfile {
  const chosen = membersOf(customers, group)
  const { figures } = sources
  const { histories, baskets } = sources.facts()
  const persons = figures.persons(asOf)
  const main = figures.values()
  const { isIn, buyers } = buyersOf(persons, chosen)
  const habitSources = {
    histories,
    persons,
    figures: figures.customers(asOf),
    main,
    freshFrom: dayNumber(addDays(addMonths(asOf, -12), 1)),
  }
  const habits = buyingHabits(habitSources, isIn)
  const everybody = buyingHabits(habitSources, new Uint8Array(persons.count).fill(1))
  const first = histories.range === null ? asOf : dayFromNumber(histories.range.from)
  const basket = basketHistory(histories, main, { from: first < asOf ? first : asOf, to: asOf }).total
  const purchases = purchasesOfGroup(histories, baskets, id => buyers.has(id), persons.asOf)
  const rows = readGroupRows(db, buyers)
  const money = { currency: main.currency, rates: readAppSettings(db).currencyRates }
  return {
    asOf,
    size: chosen?.size ?? customers.total(),
    customers: rate(buyers.size, persons.count),
    enough: buyers.size >= FEWEST_CASES,
    currency: main.currency,
    revenueShare: basket.revenueMinor > 0 ? habits.basket.revenueMinor / basket.revenueMinor : null,
    habits,
    shop: { ...everybody, basket },
    ...groupGoods(purchases, { asOf, customers: buyers.size, money }),
    places: groupPlaces(rows),
    sources: countSources(rows),
  }
}

function membersOf(customers: CustomerIndex, group: ProfileGroup): IdSet | null {
  switch (group.kind) {
    case 'filter':
      return customers.select(group.filter)
  }
}

/** Who of a group (null: of all) had bought: by person, 1 for those of the group, and by customer number. */
function buyersOf({ customerIds, count }: Persons, chosen: IdSet | null) {
  const isIn = new Uint8Array(count)
  const ids: number[] = []
  for (let person = 0; person < count; person++) {
    const id = customerIds[person] ?? 0
    if (chosen?.has(id) === false) continue
    isIn[person] = 1
    ids.push(id)
  }
  return { isIn, buyers: new IdSet(ids) }
}

function countSources(rows: readonly GroupRow[]): GroupProfile['sources'] {
  return PLATFORM_BITS.map(platform => ({
    platform,
    customers: rows.filter(({ platforms }) => (platforms & platformBit(platform)) !== 0).length,
  }))
    .filter(({ customers }) => customers > 0)
    .sort((one, other) => other.customers - one.customers)
}
