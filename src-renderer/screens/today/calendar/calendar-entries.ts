import type { DueItem, ShopItem } from '../../../../shared/model/reminder.ts'

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
  const contactable = items.filter(({ channels }) => channels.length > 0)
  for (const item of onceEach(contactable, nameOf)) {
    const { ruleKey, dueDay } = item
    const key = `${dueDay} ${ruleKey}`
    const entry = entries.get(key) ?? { ruleKey, day: dueDay, items: [] }
    entry.items.push(item)
    entries.set(key, entry)
  }
  return [...entries.values()]
}

/** What the shop itself has to do, each once. */
export function shopEntries(items: readonly ShopItem[]): ShopItem[] {
  return onceEach(items, ({ kind, occasion }) => `${kind} ${occasion}`)
}

const nameOf = ({ ruleKey, customerId, occasion }: DueItem) => `${ruleKey} ${customerId} ${occasion}`

/** In the order of the days; of those with one name, the first. */
function onceEach<Item extends { dueDay: string }>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): Item[] {
  const seen = new Set<string>()
  return items
    .toSorted((one, other) => one.dueDay.localeCompare(other.dueDay))
    .filter(item => {
      const isNew = !seen.has(nameOf(item))
      seen.add(nameOf(item))
      return isNew
    })
}
