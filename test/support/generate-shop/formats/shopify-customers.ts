import { type Appearance, appearanceOf } from '../appearance.ts'
import { cell, decimal } from '../csv.ts'
import type { ShopOptions } from '../options.ts'
import type { ShopOrder } from '../orders.ts'
import { type Person, personOf } from '../people.ts'
import { Random, STREAM } from '../random.ts'

const HEADER =
  'Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,' +
  'Default Address Address1,Default Address Address2,Default Address City,Default Address Province Code,' +
  'Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,' +
  'Total Spent,Total Orders,Note,Tax Exempt,Tags'

/** What Shopify knows of one account: an e-mail address with its orders. */
interface Account {
  person: Person
  email: string
  last: Appearance
  orders: number
  spentMinor: number
  newsletter: 'yes' | 'no'
}

/**
 * A Shopify customers export of 20 columns: one row per e-mail address that ordered (so somebody with two
 * addresses is there twice), and some who only wanted the newsletter. Keeps all accounts in memory.
 * @param orders of the Shopify channel, oldest first.
 * @param newsletterOnly how many people without an order.
 */
export function* shopifyCustomers(
  options: ShopOptions,
  orders: Iterable<ShopOrder>,
  newsletterOnly: number,
): Generator<string> {
  yield `${HEADER}\n`
  const accounts = [...accountsOf(orders).values(), ...subscribers(options, newsletterOnly)]
  for (const [index, account] of accounts.entries()) yield row(account, index + 1)
}

/** People who left an address for the newsletter and never ordered. */
function* subscribers(options: ShopOptions, count: number): Generator<Account> {
  for (let index = 0; index < count; index += 1) {
    const person = personOf(options, 700_000_000 + index)
    const random = new Random(options.seed, STREAM.order, person.index)
    const last = appearanceOf({ ...options, variations: 'recognisable' }, person, 0, random)
    yield { person, email: person.email, last, orders: 0, spentMinor: 0, newsletter: 'yes' }
  }
}

function accountsOf(orders: Iterable<ShopOrder>): Map<string, Account> {
  const accounts = new Map<string, Account>()
  for (const order of orders) {
    if (order.atStall) continue
    const key = order.buyer.email.toLowerCase()
    const known = accounts.get(key)
    const paid = order.state === 'open' || order.state === 'cancelled' ? 0 : order.price.totalMinor
    accounts.set(key, {
      person: order.person,
      email: known?.email ?? order.buyer.email,
      last: order.buyer,
      orders: (known?.orders ?? 0) + 1,
      spentMinor: (known?.spentMinor ?? 0) + paid - order.price.refundedMinor,
      newsletter: order.acceptsNewsletter === '' ? (known?.newsletter ?? 'no') : order.acceptsNewsletter,
    })
  }
  return accounts
}

function row({ person, email, last, orders, spentMinor, newsletter }: Account, number: number): string {
  const withAddress = orders > 0
  const home = withAddress
    ? `${cell(last.company)},${cell(last.streetLine)},${cell(last.addition)},${cell(last.city)},,${last.country},'${last.postalCode},`
    : ',,,,,,,'
  const tags = [orders > 3 ? 'Stammkunde' : '', orders === 0 ? 'Newsletter' : '', orders > 8 ? 'VIP' : '']
  const note = person.index % 41 === 0 ? 'Mag keinen Rauchtee.\nProbe beilegen!' : ''
  const phone = last.phone.startsWith('+') ? `'${last.phone}` : last.phone
  return [
    `'${7_210_448_300_000 + number}`,
    cell(last.firstName),
    cell(last.lastName),
    email,
    newsletter,
    `${home}${withAddress ? phone : ''}`,
    phone,
    'no',
    decimal(spentMinor),
    orders,
    cell(note),
    'no',
    `${cell(tags.filter(tag => tag !== '').join(', '))}\n`,
  ].join(',')
}
