import type { ItemFact, OrderFact, PartyFact, PartyKeyKind, RefundFact } from '../../shared/model/facts.ts'
import type { ContactTable } from './contacts.ts'
import type { Connection } from './database.ts'
import {
  itemFromRow,
  ORDER_COLUMNS,
  type OrderOrigin,
  type OrderReferences,
  orderValues,
  type StoredItem,
  type StoredOrder,
} from './order-rows.ts'

export interface OrderKey {
  id: number
  batch_id: number
  file_id: number
  format: string
  contact_record_id: number | null
}

export interface Observation {
  sequence: number
  batchId: number
  fileId: number
  format: string
  fact: OrderFact
}

const KEY_KINDS: Readonly<Record<string, PartyKeyKind>> = {
  user: 'user',
  email: 'email',
  number: 'customer-number',
  phone: 'phone',
  address: 'address',
  person: 'person',
  order: 'order',
}

function partyFromKey(key: string): PartyFact {
  const keyKind = KEY_KINDS[key.slice(0, key.indexOf(':'))]
  if (keyKind === undefined) throw new Error(`unknown kind of party key: ${key}`)
  return { keyKind, key }
}

/** Most orders have a few lines; several in one statement are written in less time. */
const ITEMS_PER_STATEMENT = 4

const PLACEHOLDERS = ORDER_COLUMNS.split(',')
  .map(() => '?')
  .join(', ')

/** Orders with their lines, written from facts and read back as the same facts. */
export function orderTable(db: Connection, contacts: ContactTable) {
  const find = db.prepare<[number, string], OrderKey>(
    'SELECT id, batch_id, file_id, format, contact_record_id FROM orders WHERE source_id = ? AND external_id = ?',
  )
  const findFormer = db.prepare<[number, string, string, string], OrderKey>(
    `SELECT orders.id, orders.batch_id, file_id, format, contact_record_id
     FROM order_former_ids JOIN orders ON orders.id = order_id
       JOIN contact_records ON contact_records.id = contact_record_id
     WHERE orders.source_id = +? AND party_key = +? AND day = +? AND order_former_ids.external_id = +?`,
  )
  const insert = db.prepare(`INSERT INTO orders (${ORDER_COLUMNS}) VALUES (${PLACEHOLDERS})`)
  const update = db.prepare(`UPDATE orders SET (${ORDER_COLUMNS}) = (${PLACEHOLDERS}) WHERE id = ?`)
  const insertItems = Array.from({ length: ITEMS_PER_STATEMENT }, (_, index) =>
    db.prepare(
      `INSERT INTO order_items VALUES ${Array(index + 1)
        .fill('(?, ?, ?, ?, ?, ?, ?, ?)')
        .join(', ')}`,
    ),
  )
  const deleteItems = db.prepare('DELETE FROM order_items WHERE order_id = ?')
  const read = db.prepare<[number], StoredOrder>(
    `SELECT orders.*, party_key, stated.order_id AS before_id, stated.status AS status_before,
       stated.refunded_minor AS refunded_before, suspicious_orders.order_id AS suspicious_id
     FROM orders LEFT JOIN contact_records ON contact_records.id = contact_record_id
       LEFT JOIN orders_before_payments AS stated ON stated.order_id = orders.id
       LEFT JOIN suspicious_orders ON suspicious_orders.order_id = orders.id
     WHERE orders.id = +?`,
  )
  const readItems = db.prepare<[number], StoredItem>(
    `SELECT line_key, sku, name, variant, category, quantity, unit_price_minor, total_minor, is_goods
     FROM order_items JOIN products ON products.id = product_id WHERE order_id = +? ORDER BY position`,
  )
  const insertSuspicion = db.prepare('INSERT INTO suspicious_orders VALUES (?)')
  const deleteSuspicion = db.prepare('DELETE FROM suspicious_orders WHERE order_id = ?')
  const insertFormerId = db.prepare('INSERT OR IGNORE INTO order_former_ids VALUES (?, ?)')
  const deleteFormerIds = db.prepare('DELETE FROM order_former_ids WHERE order_id = ?')
  const readFormerIds = db
    .prepare<[number], string>(
      'SELECT external_id FROM order_former_ids WHERE order_id = ? ORDER BY external_id',
    )
    .pluck()
  const insertRefund = db.prepare('INSERT INTO order_refunds VALUES (?, ?, ?, ?)')
  const deleteRefunds = db.prepare('DELETE FROM order_refunds WHERE order_id = ?')
  const readRefunds = db.prepare<[number], RefundFact>(
    'SELECT refund_id AS id, day, amount_minor AS amountMinor FROM order_refunds WHERE order_id = ? ORDER BY refund_id',
  )
  const deleteBefore = db.prepare('DELETE FROM orders_before_payments WHERE order_id = ?')
  const deletePayments = db.prepare('DELETE FROM order_payments WHERE payment_id = ?1 OR order_id = ?1')
  const readObservations = db.prepare<
    [number],
    { sequence: number; batch_id: number; file_id: number; format: string; fact: string }
  >(
    'SELECT sequence, batch_id, file_id, format, fact FROM order_observations WHERE order_id = ? ORDER BY sequence',
  )
  const putObservation = db.prepare('INSERT OR REPLACE INTO order_observations VALUES (?, ?, ?, ?, ?, ?)')
  const dropObservations = db.prepare('DELETE FROM order_observations WHERE order_id = ?')
  const remove = db.prepare('DELETE FROM orders WHERE id = ?')
  const hasFlags = db.prepare('SELECT 1 FROM order_flags LIMIT 1').get() !== undefined
  const moveFlag = db.prepare(
    `UPDATE OR REPLACE order_flags SET external_id = @externalId
     FROM (SELECT platform, name, external_id FROM orders JOIN sources ON sources.id = source_id WHERE orders.id = @orderId) AS known
     WHERE order_flags.platform = known.platform AND source_name = known.name
       AND order_flags.external_id = known.external_id AND known.external_id <> @externalId`,
  )

  function writeItems(orderId: number, items: readonly ItemFact[], productIds: readonly number[]): void {
    for (let start = 0; start < items.length; start += ITEMS_PER_STATEMENT) {
      const end = Math.min(start + ITEMS_PER_STATEMENT, items.length)
      const values: unknown[] = []
      for (let position = start; position < end; position++) {
        const item = items[position]
        if (item === undefined) continue
        const { lineKey, quantity, unitPriceMinor, totalMinor, isGoods } = item
        const product = productIds[position]
        values.push(
          orderId,
          position,
          lineKey,
          product,
          quantity,
          unitPriceMinor,
          totalMinor,
          isGoods ? 1 : 0,
        )
      }
      insertItems[end - start - 1]?.run(values)
    }
  }

  function writeRefunds(orderId: number, refunds: readonly RefundFact[] = []): void {
    for (const { id, day, amountMinor } of refunds) insertRefund.run(orderId, id, day, amountMinor)
  }

  function writeFormerIds(orderId: number, formerIds: readonly string[] = []): void {
    for (const externalId of formerIds) insertFormerId.run(orderId, externalId)
  }

  return {
    find: (sourceId: number, externalId: string) => find.get(sourceId, externalId),

    /** The order of a party on a day that had this key before it got the one that it has. */
    findFormer: (sourceId: number, party: PartyFact, day: string, externalId: string) =>
      findFormer.get(sourceId, party.key, day, externalId),

    insert(fact: OrderFact, references: OrderReferences, origin: OrderOrigin): number {
      const orderId = Number(insert.run(...orderValues(fact, references, origin)).lastInsertRowid)
      writeItems(orderId, fact.items ?? [], references.productIds)
      writeRefunds(orderId, fact.refunds)
      writeFormerIds(orderId, fact.formerIds)
      if (fact.isSuspicious) insertSuspicion.run(orderId)
      return orderId
    },

    update(orderId: number, fact: OrderFact, references: OrderReferences, origin: OrderOrigin): void {
      // The owner's word on an order goes with it when its source gives it another key.
      if (hasFlags) moveFlag.run({ orderId, externalId: fact.externalId })
      update.run(...orderValues(fact, references, origin), orderId)
      deleteItems.run(orderId)
      writeItems(orderId, fact.items ?? [], references.productIds)
      deleteRefunds.run(orderId)
      writeRefunds(orderId, fact.refunds)
      deleteFormerIds.run(orderId)
      writeFormerIds(orderId, fact.formerIds)
      deleteSuspicion.run(orderId)
      if (fact.isSuspicious) insertSuspicion.run(orderId)
      // The row holds again what files state.
      deleteBefore.run(orderId)
    },

    /** The order as the fact that its row was written from. */
    readFact(orderId: number): OrderFact {
      const row = read.get(orderId)
      if (row === undefined) throw new Error(`no order ${orderId}`)
      const isAsStated = row.before_id === null
      const refunds = row.refunded_minor === null ? [] : readRefunds.all(orderId)
      const formerIds = readFormerIds.all(orderId)
      return {
        externalId: row.external_id,
        ...(formerIds.length > 0 && { formerIds }),
        ...(row.suspicious_id !== null && { isSuspicious: true as const }),
        number: row.number,
        day: row.day,
        ...(row.minute !== null && { minute: row.minute }),
        currency: row.currency,
        goodsMinor: row.goods_minor,
        shippingMinor: row.shipping_minor,
        taxMinor: row.tax_minor,
        discountMinor: row.discount_minor,
        totalMinor: row.total_minor,
        refundedMinor: isAsStated ? row.refunded_minor : row.refunded_before,
        ...(refunds.length > 0 && { refunds }),
        status: isAsStated ? row.status : row.status_before,
        paidDay: row.paid_day,
        shippedDay: row.shipped_day,
        voucherCode: row.voucher_code,
        note: row.note,
        acceptsEmail: row.accepts_email === null ? null : row.accepts_email === 1,
        party: row.party_key === null ? null : partyFromKey(row.party_key),
        billing: row.billing_details_id === null ? null : contacts.readContact(row.billing_details_id),
        shipping: row.shipping_details_id === null ? null : contacts.readContact(row.shipping_details_id),
        items: row.has_items === 1 ? readItems.all(orderId).map(itemFromRow) : null,
        itemsComplete: row.items_complete === 1,
        derivedTotals: row.derived_totals === 1,
      }
    },

    observations: (orderId: number): Observation[] =>
      readObservations.all(orderId).map(row => ({
        sequence: row.sequence,
        batchId: row.batch_id,
        fileId: row.file_id,
        format: row.format,
        fact: JSON.parse(row.fact),
      })),
    putObservation: (orderId: number, { sequence, batchId, fileId, format, fact }: Observation) =>
      putObservation.run(orderId, sequence, batchId, fileId, format, JSON.stringify(fact)),
    dropObservations: (orderId: number) => dropObservations.run(orderId),

    /** Removes an order with its lines and observations. */
    remove(orderId: number): void {
      dropObservations.run(orderId)
      deleteItems.run(orderId)
      deleteRefunds.run(orderId)
      deleteFormerIds.run(orderId)
      deleteSuspicion.run(orderId)
      deleteBefore.run(orderId)
      deletePayments.run(orderId)
      remove.run(orderId)
    },
  }
}
export type OrderTable = ReturnType<typeof orderTable>
