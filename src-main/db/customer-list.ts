import type { CustomerRow } from '../../shared/model/customer.ts'
import type { FlagKind } from '../../shared/model/flag.ts'
import type { Channel, Verdict } from '../../shared/model/permission.ts'
import type { Platform } from '../../shared/model/platform.ts'
import type { AddressConfirmation, StoredGap } from '../../shared/model/quality.ts'
import type { Connection } from './database.ts'
import { gapBits } from './gap-bits.ts'
import { storedVerdict, verdictCode } from './verdict-codes.ts'

/** The bit of each platform in `customer_list.platforms`. Only ever extended at the end. */
export const PLATFORM_BITS: readonly Platform[] = [
  'shopify',
  'shopware5',
  'etsy',
  'amazon',
  'ebay',
  'custom',
  'custom-marketplace',
  'wix',
  'squarespace',
  'square',
  'kaufland',
  'paypal',
  'woocommerce',
  'shopware6',
  'prestashop',
  'magento',
  'bigcommerce',
]

export function platformBit(platform: Platform): number {
  return 1 << PLATFORM_BITS.indexOf(platform)
}

export function platformsOfBits(bits: number): Platform[] {
  return PLATFORM_BITS.filter(platform => (bits & platformBit(platform)) !== 0)
}

/** One derived line of the customer list. */
export interface CustomerListEntry {
  customerId: number
  name: string
  sortName: string
  company: string | null
  email: string | null
  postalCode: string | null
  city: string | null
  sortCity: string
  country: string | null
  platforms: number
  attributable: boolean
  orders: number
  valueMinor: number
  currency: string | null
  firstOrderDay: string | null
  lastOrderDay: string | null
  emailVerdict: Verdict
  postVerdict: Verdict
  phoneVerdict: Verdict
  smsVerdict: Verdict
  transactionalVerdicts: Record<Channel, Verdict>
  addressCheckVerdict: Verdict
  searchText: string
  gaps: readonly StoredGap[]
  /** null where there is no address that could be confirmed. */
  addressConfirmation: AddressConfirmation | null
  /** `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
  birthday: string | null
}

/** How the search index follows: entry by entry, or made anew (the same content gives the same index). */
export type SearchUpdate = 'incremental' | 'rebuild'

/** Writes derived lines and keeps the search index in step. */
export function customerListTable(db: Connection, search: SearchUpdate) {
  const put = db.prepare(
    `INSERT OR REPLACE INTO customer_list (customer_id, name, sort_name, company, email, postal_code, city, sort_city, country,
       platforms, attributable, orders, value_minor, currency, first_order_day, last_order_day,
       email_code, email_since, post_code, post_since, phone_code, phone_since, sms_code, sms_since,
       transactional_email_code, transactional_post_code, transactional_phone_code, transactional_sms_code, address_check_code, search_text,
       gaps, address_day, address_by, address_returned_day, birthday)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const remove = db.prepare('DELETE FROM customer_list WHERE customer_id = ?')
  const oldText = db.prepare<[number], { search_text: string }>(
    'SELECT search_text FROM customer_list WHERE customer_id = ?',
  )
  const unindex = db.prepare(
    "INSERT INTO customer_search (customer_search, rowid, search_text) VALUES ('delete', ?, ?)",
  )
  const index = db.prepare('INSERT INTO customer_search (rowid, search_text) VALUES (?, ?)')

  function unindexOld(customerId: number): void {
    if (search === 'rebuild') return
    const old = oldText.get(customerId)
    if (old) unindex.run(customerId, old.search_text)
  }
  return {
    put(entry: CustomerListEntry): void {
      unindexOld(entry.customerId)
      put.run(
        entry.customerId,
        entry.name,
        entry.sortName,
        entry.company,
        entry.email,
        entry.postalCode,
        entry.city,
        entry.sortCity,
        entry.country,
        entry.platforms,
        entry.attributable ? 1 : 0,
        entry.orders,
        entry.valueMinor,
        entry.currency,
        entry.firstOrderDay,
        entry.lastOrderDay,
        verdictCode(entry.emailVerdict),
        entry.emailVerdict.since,
        verdictCode(entry.postVerdict),
        entry.postVerdict.since,
        verdictCode(entry.phoneVerdict),
        entry.phoneVerdict.since,
        verdictCode(entry.smsVerdict),
        entry.smsVerdict.since,
        verdictCode(entry.transactionalVerdicts.email),
        verdictCode(entry.transactionalVerdicts.post),
        verdictCode(entry.transactionalVerdicts.phone),
        verdictCode(entry.transactionalVerdicts.sms),
        verdictCode(entry.addressCheckVerdict),
        entry.searchText,
        gapBits(entry.gaps),
        entry.addressConfirmation === null ? null : (entry.addressConfirmation.day ?? ''),
        entry.addressConfirmation?.by ?? null,
        entry.addressConfirmation?.returnedDay ?? null,
        entry.birthday,
      )
      if (search === 'incremental') index.run(entry.customerId, entry.searchText)
    },
    remove(customerId: number): void {
      unindexOld(customerId)
      remove.run(customerId)
    },
    finish(): void {
      if (search === 'rebuild') db.exec("INSERT INTO customer_search (customer_search) VALUES ('rebuild')")
    },
  }
}

/** A stored line as it is read for lists. */
export interface CustomerListRow {
  customer_id: number
  name: string
  company: string | null
  email: string | null
  postal_code: string | null
  city: string | null
  country: string | null
  platforms: number
  attributable: number
  orders: number
  value_minor: number
  currency: string | null
  first_order_day: string | null
  last_order_day: string | null
  email_code: number
  email_since: string | null
  post_code: number
  post_since: string | null
  phone_code: number
  phone_since: string | null
  sms_code: number
  sms_since: string | null
  gaps: number
  address_day: string | null
  address_by: 'order' | 'owner' | null
  address_returned_day: string | null
  flag_kind: FlagKind | null
  flag_day: string | null
}

/** The columns of {@link CustomerListRow}. */
export const CUSTOMER_LIST_COLUMNS = `customer_id, name, company, email, postal_code, city, country, platforms, attributable,
  orders, value_minor, currency, first_order_day, last_order_day, email_code, email_since, post_code, post_since,
  phone_code, phone_since, sms_code, sms_since, gaps, address_day, address_by, address_returned_day,
  (SELECT kind FROM flagged_customers WHERE flagged_customers.customer_id = customer_list.customer_id) AS flag_kind,
  (SELECT day FROM flagged_customers WHERE flagged_customers.customer_id = customer_list.customer_id) AS flag_day`

/** A stored line in the contract's form. */
export function customerRow(row: CustomerListRow): CustomerRow {
  return {
    id: row.customer_id,
    name: row.name,
    company: row.company,
    email: row.email,
    postalCode: row.postal_code,
    city: row.city,
    country: row.country,
    platforms: platformsOfBits(row.platforms),
    attributable: row.attributable === 1,
    flag: row.flag_kind === null || row.flag_day === null ? null : { kind: row.flag_kind, day: row.flag_day },
    orders: row.orders,
    valueMinor: row.value_minor,
    currency: row.currency,
    firstOrderDay: row.first_order_day,
    lastOrderDay: row.last_order_day,
    addressConfirmation:
      row.address_day === null
        ? null
        : { day: row.address_day || null, by: row.address_by, returnedDay: row.address_returned_day },
    emailVerdict: storedVerdict('email', row.email_code, row.email_since),
    postVerdict: storedVerdict('post', row.post_code, row.post_since),
  }
}

/** The country that most customers live in, ISO 3166-1 alpha-2; null where nobody's is known. */
export function mostFrequentCountry(db: Connection): string | null {
  return (
    db
      .prepare<[], string>(
        `SELECT country FROM customer_list WHERE country IS NOT NULL
         GROUP BY country ORDER BY COUNT(*) DESC, country LIMIT 1`,
      )
      .pluck()
      .get() ?? null
  )
}
