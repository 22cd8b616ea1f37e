import { addDays } from '../../shared/calendar.ts'
import type { DueItem, ReminderPile } from '../../shared/model/reminder.ts'
import { type FreshBackend, freshBackend } from './fresh-backend.ts'
import { shopifyOrdersCsv, type TestOrder } from './shopify-csv.ts'

/** The day on which the clock of tests stands. */
export const TODAY = '2026-11-21'
export const DAY_MS = 86_400_000

let number = 1000

/** An order with a number of its own, of somebody with the e-mail that goes with the name. */
export const order = (name: string, day: string, more: Partial<TestOrder> = {}): TestOrder => ({
  number: `#${number++}`,
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@example.org`,
  day,
  ...more,
})

/** Customers with a rhythm of 30 days, so that the shop has one. */
export function rhythmicShop(): TestOrder[] {
  return ['Berta', 'Clara', 'Dora', 'Emil', 'Fritz', 'Gerda', 'Heinz', 'Ida'].flatMap((name, index) =>
    [0, 30, 60, 90, 120].map(days => order(`${name} Muster`, addDays('2026-06-01', days + index))),
  )
}

/** A customer base for each test, asked for what is due in it. */
export interface ReminderShop {
  shop: FreshBackend
  load(orders: readonly TestOrder[]): Promise<void>
  /** Anna Gross, who bought once and has her birthday in three days. */
  loadBirthday(): Promise<void>
  idOf(name: string): Promise<number>
  /** Who is in which pile by a rule, by name. */
  names(ruleKey: string, pile: ReminderPile, asOf?: string): Promise<string[]>
  /** The first that is due by a rule, in whatever pile. */
  item(ruleKey: string, asOf?: string): Promise<DueItem | null>
}

/** Gives every test of a file a shop of its own; see {@link freshBackend}. */
export function reminderShop(): ReminderShop {
  const shop = freshBackend()
  async function load(orders: readonly TestOrder[]) {
    await shop.load(shop.file(`orders-${number}.csv`, shopifyOrdersCsv(orders)))
  }
  async function idOf(name: string): Promise<number> {
    const { customers } = await shop.client.customers.search({ query: name })
    return customers[0]?.id ?? 0
  }
  return {
    shop,
    load,
    idOf,
    async loadBirthday() {
      await load([order('Anna Gross', '2026-10-30')])
      await shop.client.customers.edit({ id: await idOf('Anna'), values: { birthday: '--11-24' } })
    },
    async names(ruleKey, pile, asOf = TODAY) {
      const { items } = await shop.client.reminders.items({ ruleKey, pile, asOf })
      return items.map(({ name }) => name)
    },
    async item(ruleKey, asOf = TODAY) {
      for (const pile of ['overdue', 'week', 'coming'] as const) {
        const { items } = await shop.client.reminders.items({ ruleKey, pile, asOf })
        if (items[0] !== undefined) return items[0]
      }
      return null
    },
  }
}
