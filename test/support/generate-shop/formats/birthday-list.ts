import { semicolonCell } from '../csv.ts'
import type { ShopOptions } from '../options.ts'
import type { ShopOrder } from '../orders.ts'
import { Random, STREAM } from '../random.ts'

/** What the columns of the list mean, as somebody would say who imports it. */
export const BIRTHDAY_MAPPING = {
  kind: 'customers',
  channel: 'own',
  sourceName: 'Geburtstagsliste',
  columns: { 'E-Mail': 'email', Vorname: 'firstName', Nachname: 'lastName', Geburtstag: 'birthday' },
} as const

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * A list of birthdays as a small shop keeps it by hand: day and month, for a good half of the accounts.
 * @param orders of one channel.
 */
export function* birthdayList(options: ShopOptions, orders: Iterable<ShopOrder>): Generator<string> {
  yield 'E-Mail;Vorname;Nachname;Geburtstag\n'
  const seen = new Set<string>()
  for (const { buyer, person, atStall } of orders) {
    const email = buyer.email.toLowerCase()
    if (atStall || seen.has(email)) continue
    seen.add(email)
    const random = new Random(options.seed, STREAM.birthday, person.index)
    if (!random.chance(0.6)) continue
    const month = random.integer(1, 12)
    const day = random.integer(1, MONTH_LENGTHS[month - 1] ?? 28)
    const written = `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.`
    yield `${email};${semicolonCell(buyer.firstName)};${semicolonCell(buyer.lastName)};${written}\n`
  }
}
