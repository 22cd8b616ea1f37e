import type { OrderStatus } from '../../shared/model/order.ts'
import type { Platform } from '../../shared/model/platform.ts'
import type { ContactDetailsRow } from './contacts.ts'
import type { Connection } from './database.ts'

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
}

export interface PersonProfileRow {
  customer_id: number
  record_id: number
  details_id: number
  seen_day: string
  accepts_email: number | null
  accepts_sms: number | null
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
  customers: { id: number; owner_values: string; has_notes: number }[]
  records: PersonRecordRow[]
  orders: PersonOrderRow[]
  details: (ContactDetailsRow & { customer_id: number })[]
  profiles: PersonProfileRow[]
  events: PersonEventRow[]
}

/** Reads the facts of a set of customers; each query runs once for the whole set. */
export function personFactsReader(db: Connection) {
  const ids = '(SELECT value FROM json_each(?))'
  const customers = db.prepare<[string], PersonRows['customers'][number]>(
    `SELECT id, owner_values, EXISTS (SELECT 1 FROM notes WHERE customer_id = customers.id) AS has_notes
     FROM customers WHERE id IN ${ids}`,
  )
  const records = db.prepare<[string], PersonRecordRow>(
    `SELECT customer_id, contact_records.id AS record_id, source_id, party_key, platform
     FROM contact_records JOIN sources ON sources.id = source_id WHERE customer_id IN ${ids} ORDER BY contact_records.id`,
  )
  const orders = db.prepare<[string], PersonOrderRow>(
    `SELECT customer_id, contact_record_id AS record_id, day, currency, status, counted_value_minor, accepts_email,
       billing_details_id, shipping_details_id
     FROM contact_records JOIN orders ON contact_record_id = contact_records.id WHERE customer_id IN ${ids}`,
  )
  const details = db.prepare<[string], PersonRows['details'][number]>(
    `SELECT customer_id, contact_details.* FROM contact_records JOIN contact_details ON contact_record_id = contact_records.id
     WHERE customer_id IN ${ids}`,
  )
  const profiles = db.prepare<[string], PersonProfileRow>(
    `SELECT customer_id, contact_record_id AS record_id, details_id, seen_day, accepts_email, accepts_sms
     FROM contact_records JOIN profiles ON contact_record_id = contact_records.id WHERE customer_id IN ${ids} ORDER BY profiles.id`,
  )
  const events = db.prepare<[string], PersonEventRow>(
    `SELECT id, customer_id, channel, kind, corrects_event_id, origin, day, recorded_at_ms FROM permission_events
     WHERE customer_id IN ${ids} ORDER BY id`,
  )
  return (customerIds: readonly number[]): PersonRows => {
    const list = JSON.stringify(customerIds)
    return {
      customers: customers.all(list),
      records: records.all(list),
      orders: orders.all(list),
      details: details.all(list),
      profiles: profiles.all(list),
      events: events.all(list),
    }
  }
}
