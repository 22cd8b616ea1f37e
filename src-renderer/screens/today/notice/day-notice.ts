import type { DueInbox, ReminderKind } from '../../../../shared/model/reminder.ts'
import { api } from '../../../app/client.ts'

/** How many of a kind are due on a day: by a rule of the owner's with its name, else null. */
export interface DayCount {
  kind: ReminderKind
  name: string | null
  count: number
}

/** What one line a day tells: how many of each are due that day, and how many should have been done before. */
export interface DayNotice {
  today: DayCount[]
  overdue: number
}

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

/** What the shop itself has to do on a day, by kind. */
export function shopCounts({ shop, asOf }: Pick<DueInbox, 'shop' | 'asOf'>): DayCount[] {
  const due = shop.filter(({ dueDay }) => dueDay === asOf)
  return Array.from(
    Map.groupBy(due, ({ kind }) => kind),
    ([kind, items]) => ({ kind, name: null, count: items.length }),
  )
}

/** What should have been done before, of people and of the shop itself. */
export function countOverdue({ piles, shop }: Pick<DueInbox, 'piles' | 'shop'>): number {
  return (
    piles.overdue.reduce((sum, { total, held }) => sum + total - held, 0) +
    shop.filter(({ pile }) => pile === 'overdue').length
  )
}
