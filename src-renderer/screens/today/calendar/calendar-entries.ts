import { addDays } from '../../../../shared/calendar.ts'
import { COMING_DAYS, type DueItem } from '../../../../shared/model/reminder.ts'
import { api } from '../../../app/client.ts'

/** So far ahead the calendar goes. */
export const CALENDAR_DAYS = 60

/** An all-day entry of a calendar: all who are due by a rule on a day. */
export interface CalendarEntry {
  ruleKey: string
  day: string
  items: readonly Pick<DueItem, 'name'>[]
}

/** As many as one call gives. */
const PAGE = 1000

/**
 * What comes up from today on. Beyond the days that the inbox shows, it is what the inbox will show then, as far as one can
 * know today.
 */
export async function readCalendarItems(today: string): Promise<DueItem[]> {
  const later = addDays(today, COMING_DAYS)
  const near = await allItems(today)
  const far = await allItems(later)
  return [...near.filter(({ dueDay }) => dueDay >= today), ...far.filter(({ dueDay }) => dueDay >= later)]
}

async function allItems(asOf: string): Promise<DueItem[]> {
  const { piles } = await api.reminders.due({ asOf })
  const items: DueItem[] = []
  for (const pile of ['week', 'coming'] as const)
    for (const { ruleKey, total } of piles[pile])
      for (let offset = 0; offset < total; offset += PAGE) {
        const page = await api.reminders.items({ ruleKey, pile, asOf, limit: PAGE, offset })
        items.push(...page.items)
      }
  return items
}

/** One entry for each rule and day, in their order; of what comes up twice, the first time counts. */
export function calendarEntries(items: readonly DueItem[]): CalendarEntry[] {
  const entries = new Map<string, { ruleKey: string; day: string; items: DueItem[] }>()
  const seen = new Set<string>()
  for (const item of items.toSorted((one, other) => one.dueDay.localeCompare(other.dueDay))) {
    const { ruleKey, dueDay, customerId, occasion } = item
    const name = `${ruleKey} ${customerId} ${occasion}`
    if (seen.has(name)) continue
    seen.add(name)
    const key = `${dueDay} ${ruleKey}`
    const entry = entries.get(key) ?? { ruleKey, day: dueDay, items: [] }
    entry.items.push(item)
    entries.set(key, entry)
  }
  return [...entries.values()]
}
