import { addDays } from '../../../../shared/calendar.ts'
import { COMING_DAYS, type DueItem } from '../../../../shared/model/reminder.ts'
import { api } from '../../../app/client.ts'

/** As many as one call gives. */
const PAGE = 1000

/**
 * What comes up from today on, twice as far ahead as the inbox shows. Beyond the days that the inbox shows, it is what the inbox will show then, as far as one can
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
