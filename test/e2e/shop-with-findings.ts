import { addDays } from '../../shared/calendar.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'

/** The day from which one looks back on the shop. */
export const AS_OF = '2026-06-30'
const FIRST_DAY = '2024-01-03'
/** When the best customer stayed away, and when orders began to be cancelled. */
const GONE_DAY = '2026-02-20'
const CANCELLED_SINCE = '2026-06-08'

/** Sixty people who come every ten weeks, the hotel that came every two weeks, and lately many cancellations. */
function orders(): TestOrder[] {
  const all: TestOrder[] = []
  const add = (name: string, day: string, subtotal: string, cancelled = false) =>
    all.push({
      number: `#${1000 + all.length}`,
      name,
      email: `${name.toLowerCase().replaceAll(' ', '.')}@example.com`,
      day,
      subtotal,
      ...(cancelled && { cancelledAt: day, financialStatus: 'voided' }),
    })
  for (let person = 0; person < 60; person++)
    for (let day = addDays(FIRST_DAY, person); day <= AS_OF; day = addDays(day, 64 + ((person * 7) % 13)))
      add(`Kunde Nummer ${person}`, day, `${20 + (person % 9)}.00`)
  for (let day = FIRST_DAY; day < GONE_DAY; day = addDays(day, 14)) add('Hotel Post', day, '180.00')
  for (let day = CANCELLED_SINCE; day <= AS_OF; day = addDays(day, 1)) add('Paula Neu', day, '31.00', true)
  return all
}

const shopOf = (all: readonly TestOrder[]) => ({
  imported: [{ name: 'orders.csv', buffer: Buffer.from(shopifyOrdersCsv(all)) }],
})

export const SHOP_WITH_FINDINGS = shopOf(orders())
export const SHOP_OF_ONE = shopOf([
  { number: '#1', name: 'Anna Berg', email: 'anna@example.com', day: AS_OF },
])
