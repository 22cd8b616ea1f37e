import type { CustomerFilter } from '../../shared/model/customer.ts'
import type { OrderMembers } from '../../shared/model/order-members.ts'
import type { Denial } from '../../shared/model/permission.ts'
import { GERMAN_NAMES } from '../support/generate-shop/names.ts'
import { GERMAN_PLACES } from '../support/generate-shop/places.ts'
import type { Random } from '../support/generate-shop/random.ts'
import { PERIOD } from './bench-file.ts'

/** What calls can ask for, taken from the database before anything is measured. */
export interface Known {
  customers: readonly { id: number; email: string | null }[]
  orderNumbers: readonly string[]
  fileId: number
  total: number
  orders: number
}

const SORTS = ['name', 'city', 'orders', 'value', 'firstOrder', 'lastOrder'] as const
/** Reasons that people can be left out of a list for. */
export const DENIALS: readonly Denial[] = [
  'no_consent',
  'consent_unconfirmed',
  'no_order',
  'objection',
  'marketplace',
]

/** Some day in the years of the shop. */
export function day(random: Random): string {
  return `${random.integer(2023, 2026)}-${String(random.integer(1, 12)).padStart(2, '0')}-${random.integer(10, 28)}`
}

/** Two such days in order. */
export function period(random: Random): { from: string; to: string } {
  const [from = '', to = ''] = [day(random), day(random)].sort()
  return { from, to }
}

/** A page of a list, often the first. */
export const page = (random: Random, total: number) => ({
  limit: random.pick([25, 50, 100]),
  offset: random.chance(0.4) ? 0 : random.integer(0, Math.max(0, total - 1)),
})

/** A column to sort by and which way. */
export const order = (random: Random) => ({
  sort: random.pick(SORTS),
  direction: random.pick(['asc', 'desc'] as const),
})

/** What people type: the beginning of a name, a whole name, a place, an e-mail, an order number. */
export function typed(random: Random, known: Known): string {
  const family = random.pick(GERMAN_NAMES.families)
  const first = random.pick(GERMAN_NAMES.women)
  return random.pick([
    () => family.slice(0, random.integer(1, 4)),
    () => family,
    () => `${first} ${family}`,
    () => `${family.slice(0, 3)} ${random.pick(GERMAN_PLACES).city}`,
    () => random.pick(GERMAN_PLACES).city,
    () => random.pick(known.customers).email ?? family,
    () => random.pick(known.orderNumbers),
    () => 'niemand-heisst-so',
  ])()
}

/** One of the filters of the customer list. */
export function filter(random: Random): CustomerFilter {
  return random.pick<() => CustomerFilter>([
    () => ({ minOrders: random.integer(2, 6) }),
    () => ({ maxOrders: 1, platforms: ['shopify'] }),
    () => ({ minValueMinor: random.integer(50, 500) * 100 }),
    () => ({ lastOrderFrom: day(random) }),
    () => ({ lastOrderTo: day(random), minOrders: 2 }),
    () => ({ emailAllowed: random.chance(0.5) }),
    () => ({ postAllowed: true, minValueMinor: 10_000 }),
    () => ({ platforms: ['etsy'] }),
    () => ({
      behind: { figure: random.pick(['customers', 'repeat', 'existing', 'active']), ...behind(random) },
    }),
  ])()
}

const behind = (random: Random) => ({ ...period(random), asOf: PERIOD.lastDay })

/** The orders behind a figure; people look at one for some pages. */
export function orderMembers(random: Random): OrderMembers {
  const days = { from: PERIOD.firstDay, to: PERIOD.lastDay, asOf: PERIOD.lastDay }
  return random.chance(0.5)
    ? { rows: 'kind', kind: random.pick(['new', 'existing'] as const), ...days }
    : { rows: 'order_number', number: random.integer(1, 4), ...days }
}

/** Whom a list is for: everybody, some filter, some words. */
function audience(random: Random, known: Known): CustomerFilter {
  const kind = random.integer(0, 3)
  if (kind === 0) return {}
  return kind === 3 ? { query: typed(random, known) } : filter(random)
}

/** A list as the export asks for it. */
export const listRequest = (random: Random, known: Known) => ({
  audience: audience(random, known),
  purpose: random.pick(['advertising', 'advertising', 'transactional', 'address_check'] as const),
  channel: random.pick(['email', 'email', 'post', 'phone'] as const),
  target: random.pick(['mailchimp', 'cleverreach', 'brevo', 'rapidmail', 'csv'] as const),
})
