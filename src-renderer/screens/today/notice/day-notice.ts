import { api } from '../../../app/client.ts'

/** What one line a day tells: how many of each rule are due that day, and how many should have been done before. */
export interface DayNotice {
  today: { ruleKey: string; count: number }[]
  overdue: number
}

/** As many as one call gives; whoever has more due on a day need not know it to the last one. */
const MOST = 1000

/** Counts what can be done on a day; whom a pause holds up does not count. */
export async function readDayNotice(): Promise<DayNotice> {
  const { asOf, piles } = await api.reminders.due({})
  const today: DayNotice['today'] = []
  for (const { ruleKey, firstDueDay } of piles.week) {
    if (firstDueDay > asOf) continue
    const { items } = await api.reminders.items({ ruleKey, pile: 'week', limit: MOST })
    const count = items.filter(({ dueDay, heldUntil }) => dueDay === asOf && heldUntil === null).length
    if (count > 0) today.push({ ruleKey, count })
  }
  return { today, overdue: piles.overdue.reduce((sum, { total, held }) => sum + total - held, 0) }
}
