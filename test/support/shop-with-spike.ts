import { addDays } from '../../shared/calendar.ts'
import { shopifyOrdersCsv, type TestOrder } from './shopify-csv.ts'

/** The last day of the shop, and the first one on which everybody wants a fan. */
export const SPIKE_AS_OF = '2026-06-30'
export const SPIKE_FIRST_DAY = '2026-06-15'

/** Tea every day, a fan now and then, and forty fans in one week. */
export function shopWithSpike(): string {
  const all: TestOrder[] = []
  const add = (product: string, day: string) =>
    all.push({
      number: `#${1000 + all.length}`,
      name: `Kunde ${all.length}`,
      email: `kunde${all.length}@example.com`,
      day,
      items: [{ name: product, sku: product.toUpperCase(), price: '20.00' }],
    })
  for (let day = '2026-01-01', index = 0; day <= SPIKE_AS_OF; day = addDays(day, 1), index++) {
    add('Tea', day)
    add('Tea', day)
    if (index % 3 === 0) add('Fan', day)
  }
  for (let index = 0; index < 40; index++) add('Fan', addDays(SPIKE_FIRST_DAY, index % 7))
  return shopifyOrdersCsv(all)
}
