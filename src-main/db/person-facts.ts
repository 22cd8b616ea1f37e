import type { FlagKind } from '../../shared/model/flag.ts'
import type { OrderStatus } from '../../shared/model/order.ts'
import type { Platform } from '../../shared/model/platform.ts'
import { type CaseSpan, readCaseSpans } from './complaint-cases.ts'
import type { ContactDetailsRow } from './contacts.ts'
import type { Connection } from './database.ts'
import { type Merge, mergedReader } from './merges.ts'
import { EVENTS_OF_PARTIES } from './permission-events.ts'

export interface PersonRecordRow {
  customer_id: number
  record_id: number
  source_id: number
  party_key: string
  platform: Platform
}

export interface PersonOrderRow {
  customer_id: number
  record_id: number
  day: string | null
  currency: string | null
  status: OrderStatus | null
  counted_value_minor: number | null
  accepts_email: number | null
  billing_details_id: number | null
  shipping_details_id: number | null
  goods_quantity: number
  paid_day: string | null
  shipped_day: string | null
  /** By the owner's word no sale. */
  is_flagged: number
  /** A payment of an order that another customer made. */
  pays_for_another: number
}

export interface PersonProfileRow {
  customer_id: number
  record_id: number
  details_id: number
  seen_day: string
  imported_at_ms: number
  accepts_email: number | null
  accepts_sms: number | null
  tags: string
  birthday: string | null
}

export interface PersonConfirmationRow {
  id: number
  customer_id: number
  /** 1 where the owner said that the address holds, 0 where post came back. */
  holds: number
  day: string
  street: string
  house_number: string | null
  postal_code: string
}

export interface PersonEventRow {
  id: number
  customer_id: number
  channel: string
  kind: string
  corrects_event_id: number | null
  origin: string | null
  day: string
  recorded_at_ms: number
}

/** Everything stored about some customers that their list line is derived from. */
export interface PersonRows {
  customers: {
    id: number
    owner_values: string
    owner_values_after: string
    has_notes: number
    flag_kind: FlagKind | null
    flag_day: string | null
  }[]
  records: PersonRecordRow[]
  orders: PersonOrderRow[]
  details: (ContactDetailsRow & { customer_id: number })[]
  profiles: PersonProfileRow[]
  events: PersonEventRow[]
  confirmations: PersonConfirmationRow[]
  /** Complaints by the customers that they count for, the first first. */
  cases: ReadonlyMap<number, readonly CaseSpan[]>
  /** What a payment service showed of who paid these customers' orders, where that is another record's. */
  payers: (ContactDetailsRow & { customer_id: number })[]
  /** What customers were merged from, first the first; only those that were merged. */
  merges: ReadonlyMap<number, readonly Merge[]>
}

const NO_MERGES: PersonRows['merges'] = new Map()

/** Whether an order of a record is the payment of an order that another customer made. */
const PAYS_FOR_ANOTHER = `EXISTS (SELECT 1 FROM order_payments JOIN orders AS paid ON paid.id = order_payments.order_id
  JOIN contact_records AS buyer ON buyer.id = paid.contact_record_id
  WHERE payment_id = orders.id AND buyer.customer_id <> contact_records.customer_id)`

/**
 * What sources say now, without the cells that say it in other words: they are long, and nothing is derived from them.
 */
const DETAILS = `contact_details.id, contact_details.contact_record_id, fingerprint, salutation, title, first_name, last_name,
  full_name, company, street, house_number, address_line_2, postal_code, city, region, country, email, phone, NULL AS imported`

/**
 * Reads the facts of a set of customers; each query runs once for the whole set. A customer has all facts of those
 * that were merged into it; of a customer that is part of another one there is nothing.
 */
export function personFactsReader(db: Connection) {
  const ids = '(SELECT value FROM json_each(?))'
  const hasFlagged = db.prepare('SELECT 1 FROM flagged_orders LIMIT 1').get() !== undefined
  const hasPayments = db.prepare('SELECT 1 FROM order_payments LIMIT 1').get() !== undefined
  const customers = db.prepare<[string], PersonRows['customers'][number]>(
    `SELECT id, owner_values, owner_values_after, (EXISTS (SELECT 1 FROM notes WHERE customer_id = customers.id)
       OR EXISTS (SELECT 1 FROM owner_field_values WHERE customer_id = customers.id)) AS has_notes,
       kind AS flag_kind, day AS flag_day
     FROM customers LEFT JOIN flagged_customers ON flagged_customers.customer_id = customers.id WHERE id IN ${ids}`,
  )
  const records = db.prepare<[string], PersonRecordRow>(
    `SELECT customer_id, contact_records.id AS record_id, source_id, party_key, platform
     FROM contact_records JOIN sources ON sources.id = source_id WHERE customer_id IN ${ids} ORDER BY contact_records.id`,
  )
  const orders = db.prepare<[string], PersonOrderRow>(
    `SELECT customer_id, contact_record_id AS record_id, day, currency, status, counted_value_minor, accepts_email,
       billing_details_id, shipping_details_id, goods_quantity, paid_day, shipped_day,
       ${hasFlagged ? 'EXISTS (SELECT 1 FROM flagged_orders WHERE order_id = orders.id)' : '0'} AS is_flagged,
       ${hasPayments ? PAYS_FOR_ANOTHER : '0'} AS pays_for_another
     FROM contact_records JOIN orders ON contact_record_id = contact_records.id WHERE customer_id IN ${ids}`,
  )
  const details = db.prepare<[string], PersonRows['details'][number]>(
    `SELECT customer_id, ${DETAILS} FROM contact_records JOIN contact_details ON contact_record_id = contact_records.id
     WHERE customer_id IN ${ids}`,
  )
  const profiles = db.prepare<[string], PersonProfileRow>(
    `SELECT customer_id, contact_record_id AS record_id, details_id, seen_day, imported_at_ms, accepts_email, accepts_sms,
       tags, birthday
     FROM contact_records JOIN profiles ON contact_record_id = contact_records.id
       JOIN batches ON batches.id = profiles.batch_id
     WHERE customer_id IN ${ids} ORDER BY profiles.id`,
  )
  const events = db.prepare<[string], PersonEventRow>(
    `SELECT id, customer_id, channel, kind, corrects_event_id, origin, day, recorded_at_ms FROM permission_events
     WHERE customer_id IN ${ids} ORDER BY id`,
  )
  const hasParties = db.prepare('SELECT 1 FROM permission_event_parties LIMIT 1').get() !== undefined
  const partyEvents = db.prepare<[string], PersonEventRow>(
    `SELECT DISTINCT permission_events.id, contact_records.customer_id, channel, kind, corrects_event_id, origin, day, recorded_at_ms
     FROM ${EVENTS_OF_PARTIES} WHERE contact_records.customer_id IN ${ids} ORDER BY permission_events.id`,
  )
  const confirmations = db.prepare<[string], PersonConfirmationRow>(
    `SELECT id, customer_id, holds, day, street, house_number, postal_code FROM address_confirmations
     WHERE customer_id IN ${ids} ORDER BY id`,
  )
  const payers = db.prepare<[string], PersonRows['payers'][number]>(
    `SELECT DISTINCT buyer.customer_id, ${DETAILS} FROM contact_records AS buyer
       CROSS JOIN orders AS paid ON paid.contact_record_id = buyer.id
       CROSS JOIN order_payments ON order_payments.order_id = paid.id
       CROSS JOIN orders AS payment ON payment.id = payment_id
       CROSS JOIN contact_details ON contact_details.id = payment.billing_details_id
       CROSS JOIN contact_records AS payer ON payer.id = contact_details.contact_record_id
     WHERE buyer.customer_id IN ${ids} AND payer.customer_id <> buyer.customer_id ORDER BY contact_details.id`,
  )
  const cases = readCaseSpans(db)
  const readMerged = mergedReader(db)
  return (customerIds: readonly number[]): PersonRows => {
    const merged = readMerged?.(customerIds) ?? null
    const list = JSON.stringify(
      merged === null ? customerIds : customerIds.filter(id => !merged.rootOfMember.has(id)),
    )
    // What the owner wrote stays with the customer it was written for; what sources showed counts for the root.
    const members = [...(merged?.merges.values() ?? [])].flatMap(merges =>
      merges.map(merge => merge.customerId),
    )
    const withMembers = members.length === 0 ? list : JSON.stringify([...JSON.parse(list), ...members])
    const forRoot = <Row extends { customer_id: number }>(rows: Row[]): Row[] => {
      if (merged !== null)
        for (const row of rows) row.customer_id = merged.rootOfMember.get(row.customer_id) ?? row.customer_id
      return rows
    }
    return {
      customers: customers.all(withMembers),
      records: records.all(list),
      orders: orders.all(list),
      details: details.all(list),
      profiles: profiles.all(list),
      events: onceEach([...forRoot(events.all(withMembers)), ...(hasParties ? partyEvents.all(list) : [])]),
      confirmations: forRoot(confirmations.all(withMembers)),
      cases,
      payers: hasPayments ? payers.all(list) : [],
      merges: merged?.merges ?? NO_MERGES,
    }
  }
}

/** Most entries are found both by the customer's number and by its contact records. */
function onceEach(events: readonly PersonEventRow[]): PersonEventRow[] {
  const known = new Map(events.map(event => [`${event.customer_id}|${event.id}`, event]))
  return [...known.values()].sort((a, b) => a.id - b.id)
}
