import type { DueInbox, ReminderKind } from '../../../../shared/model/reminder.ts'

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
