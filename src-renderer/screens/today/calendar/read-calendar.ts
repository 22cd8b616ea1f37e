import { addDays } from '../../../../shared/calendar.ts'
import { COMING_DAYS, type DueItem, type ShopItem } from '../../../../shared/model/reminder.ts'
import { api } from '../../../app/client.ts'

/** As many as one call gives. */
const PAGE = 1000

/** What comes up, of people and of the shop itself. */
export interface CalendarItems {
  people: DueItem[]
  shop: ShopItem[]
}

/**
 * What comes up from today on, twice as far ahead as the inbox shows. Beyond the days that the inbox shows, it is what the
 * inbox will show then, as far as one can know today.
 */
export async function readCalendarItems(today: string): Promise<CalendarItems> {
  const later = addDays(today, COMING_DAYS)
  const near = await allItems(today)
  const far = await allItems(later)
  const from = <Item extends { dueDay: string }>(items: readonly Item[], day: string) =>
    items.filter(({ dueDay }) => dueDay >= day)
  return {
    people: [...from(near.people, today), ...from(far.people, later)],
    shop: [...from(near.shop, today), ...from(far.shop, later)],
  }
}

async function allItems(asOf: string): Promise<CalendarItems> {
  const { piles, shop } = await api.reminders.due({ asOf })
  const people: DueItem[] = []
  for (const pile of ['week', 'coming'] as const)
    for (const { ruleKey, total } of piles[pile])
      for (let offset = 0; offset < total; offset += PAGE) {
        const page = await api.reminders.items({ ruleKey, pile, asOf, limit: PAGE, offset })
        people.push(...page.items)
      }
  return { people, shop }
}
