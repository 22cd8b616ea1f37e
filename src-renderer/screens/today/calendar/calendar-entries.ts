import type { DueItem } from '../../../../shared/model/reminder.ts'

/** An all-day entry of a calendar: all who are due by a rule on a day. */
export interface CalendarEntry {
  ruleKey: string
  day: string
  items: readonly Pick<DueItem, 'name'>[]
}

/**
 * One entry for each rule and day, in their order; of what comes up twice, the first time counts. Whoever may not be
 * contacted in any way is left out: a calendar does not say so.
 */
export function calendarEntries(items: readonly DueItem[]): CalendarEntry[] {
  const entries = new Map<string, { ruleKey: string; day: string; items: DueItem[] }>()
  const seen = new Set<string>()
  const contactable = items.filter(({ channels }) => channels.length > 0)
  for (const item of contactable.toSorted((one, other) => one.dueDay.localeCompare(other.dueDay))) {
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
