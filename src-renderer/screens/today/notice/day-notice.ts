import { api } from '../../../app/client.ts'
import { countOverdue, type DayCount, type DayNotice, shopCounts } from './day-counts.ts'

/** As many as one call gives; whoever has more due on a day need not know it to the last one. */
const MOST = 1000

/** Counts what can be done on a day, of people and of the shop itself; whom a pause holds up does not count. */
export async function readDayNotice(): Promise<DayNotice> {
  const inbox = await api.reminders.due({})
  const { asOf, piles } = inbox
  const today: DayCount[] = []
  for (const { ruleKey, kind, name, firstDueDay } of piles.week) {
    if (firstDueDay > asOf) continue
    const { items } = await api.reminders.items({ ruleKey, pile: 'week', limit: MOST })
    const count = items.filter(({ dueDay, heldUntil }) => dueDay === asOf && heldUntil === null).length
    if (count > 0) today.push({ kind, name, count })
  }
  return { today: [...today, ...shopCounts(inbox)], overdue: countOverdue(inbox) }
}
