import { addDays, addMonths, dayOfInstant } from '../../shared/calendar.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'

/** The host runs on the computer's clock, as it does for owners: days are counted from today. */
export const TODAY = dayOfInstant(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)

/** A year ago people bought for the first time: some have their anniversary in five days, others had it five days ago. */
const SOON = ['Anna Ahrens', 'Berta Brandt', 'Carl Claasen', 'Dora Dirks', 'Emil Ewald']
const PASSED = ['Frieda Frey', 'Gustav Graf', 'Hanna Hahn']

const firstDay = (inDays: number) => addMonths(addDays(TODAY, inDays), -12)

function order(name: string, day: string, index: number): TestOrder {
  return {
    number: `#${1000 + index}`,
    name,
    email: `${name.toLowerCase().replaceAll(' ', '.')}@example.com`,
    day,
    street: `Gartenstraße ${index + 1}`,
    zip: '23552',
    city: 'Lübeck',
    country: 'DE',
    subtotal: `${20 + index}.00`,
  }
}

const orders = [
  ...SOON.map((name, index) => order(name, firstDay(5), index)),
  ...PASSED.map((name, index) => order(name, firstDay(-5), SOON.length + index)),
]

/** Eight people of whom nothing is due but the anniversary of their only purchase. */
export const SHOP_OF_TODAY = {
  imported: [{ name: 'orders.csv', buffer: Buffer.from(shopifyOrdersCsv(orders)) }],
}
