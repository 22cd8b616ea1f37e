import type { ItemFact, OrderFact } from '../../../shared/model/facts.ts'
import type { OrderStatus } from '../../../shared/model/order.ts'
import { bareOrder } from '../bare-order.ts'
import { firstRow, type SourceRow } from '../cells.ts'
import { parseYesNo } from '../fields/text.ts'
import { detectByColumns, type Format } from '../format.ts'
import { GroupedReader, type OrderRows, type RowKey } from '../grouped-reader.ts'
import { LineKeys } from '../items.ts'
import { TableReader } from '../table-reader.ts'

const columns = {
  day: ['date_inserted', 'ts_created'],
  orderNumber: ['order_number', 'id_order'],
  unitId: ['id_order_unit'],
  ean: ['ean'],
  offerId: ['offer_id', 'id_offer'],
  itemName: ['title', 'product_title', 'item_title'],
  price: ['price'],
  currency: ['currency'],
  status: ['status', 'order_unit_status'],
  cancelStatus: ['cancel_status'],
  returnStatus: ['return_status'],
} as const
type Field = keyof typeof columns

/**
 * Kaufland → Seller Portal → Reports → "Ihre Verkäufe". One row per piece, prices in cents, no buyers. Pieces of
 * the same offer in an order are one line.
 */
export const kauflandSales: Format = {
  id: 'kaufland-sales',
  platform: 'kaufland',
  sourceName: 'Kaufland',
  exports: 'orders',
  usual: { decimal: ',', dateOrder: 'ymd' },
  columns,
  moneyFields: ['price'],
  dateFields: ['day'],
  detect: head =>
    detectByColumns(
      head,
      [
        ['order_number', 'id_order'],
        ['id_order_unit'],
        ['price', 'cancel_status', 'return_status'],
        ['offer_id', 'id_offer', 'ean', 'date_inserted'],
      ],
      [
        'date_inserted',
        'order_number',
        'id_order_unit',
        'ean',
        'offer_id',
        'price',
        'cancel_status',
        'return_status',
      ],
    ),
  createReader: (...file) => new GroupedReader(new KauflandSales(columns, ...file)),
}

/** One piece that was ordered. */
interface Unit {
  offerId: string | null
  name: string
  priceMinor: number | null
  isCancelled: boolean
  isReturned: boolean
  status: OrderStatus | undefined
}

class KauflandSales extends TableReader<Field> implements OrderRows {
  readonly #lineKeys = new LineKeys()

  keyOf(row: SourceRow): RowKey {
    return this.keyIn(row, this.at.orderNumber)
  }

  read(key: string, rows: readonly SourceRow[]): OrderFact {
    const at = this.at
    const first = firstRow(rows)
    this.tellNoBuyers()
    // The German portal has no column for it and sells in euros.
    const currency = at.currency < 0 ? 'EUR' : this.orderCurrency(first, at.currency)
    const units = this.#units(rows, currency ?? 'EUR')
    const kept = units.filter(unit => !unit.isCancelled)
    const counted = kept.length === 0 ? units : kept
    const goodsMinor = sumOf(counted)
    return {
      ...bareOrder(key),
      ...this.orderMoment(first, at.day),
      currency,
      goodsMinor,
      totalMinor: goodsMinor,
      refundedMinor: sumOf(kept.filter(unit => unit.isReturned)) ?? 0,
      status: statusOf(kept),
      items: this.#items(units, kept.length === 0),
      itemsComplete: true,
      derivedTotals: true,
    }
  }

  #units(rows: readonly SourceRow[], currency: string): Unit[] {
    // A row that came twice, from files joined by hand, is one piece.
    const units = new Map<string, Unit>()
    for (const row of rows) {
      this.reportIfCutOff(row, this.at.day, this.at.price)
      units.set(this.text(row, this.at.unitId) ?? `row ${row.row}`, this.#unit(row, currency))
    }
    return [...units.values()]
  }

  #unit(row: SourceRow, currency: string): Unit {
    const at = this.at
    const offerId = this.text(row, at.offerId)
    const status = this.text(row, at.status)
    const known = status === null ? undefined : UNIT_STATES[status.toLowerCase()]
    if (status !== null && known === undefined) this.report('unknown_status', row, at.status, status)
    return {
      offerId,
      name: this.text(row, at.itemName) ?? this.text(row, at.ean) ?? offerId ?? '',
      priceMinor: this.#price(row, currency),
      isCancelled: known === 'cancelled' || this.#hasHappened(row, at.cancelStatus, /cancel|stornier/i),
      isReturned: known === 'refunded' || this.#hasHappened(row, at.returnStatus, /return|retour|refund/i),
      status: known,
    }
  }

  /** Whole numbers are cents; only a hand-made copy has amounts with a decimal mark. */
  #price(row: SourceRow, currency: string): number | null {
    const cents = this.text(row, this.at.price)
    return cents !== null && /^\d{1,12}$/.test(cents)
      ? Number(cents)
      : this.money(row, this.at.price, currency)
  }

  #hasHappened(row: SourceRow, column: number, event: RegExp): boolean {
    const text = this.text(row, column)
    if (text === null || NOT_YET.test(text)) return false
    const isYes = parseYesNo(text)
    if (isYes !== null) return isYes
    if (event.test(text)) return true
    this.report('unknown_status', row, column, text)
    return false
  }

  #items(units: readonly Unit[], isAllCancelled: boolean): ItemFact[] {
    const lines = new Map<string, ItemFact>()
    this.#lineKeys.beginOrder()
    for (const { offerId, name, priceMinor, isCancelled } of units) {
      const id = `${offerId ?? name}|${priceMinor}`
      const line = lines.get(id) ?? {
        lineKey: this.#lineKeys.next(id),
        sku: offerId,
        name,
        variant: null,
        quantity: 0,
        unitPriceMinor: priceMinor,
        totalMinor: priceMinor === null ? null : 0,
        isGoods: true,
      }
      lines.set(id, line)
      if (isCancelled && !isAllCancelled) continue
      line.quantity++
      if (priceMinor !== null) line.totalMinor = (line.totalMinor ?? 0) + priceMinor
    }
    return [...lines.values()]
  }
}

const NOT_YET =
  /^(?:not?[_ -]|no$|none$|kein|nicht|nein$|.*(?:announced|requested|pending|open|angekündigt))/i

/** States of a piece, where a file has them. */
const UNIT_STATES: Readonly<Partial<Record<string, OrderStatus>>> = {
  open: 'open',
  need_to_be_sent: 'paid',
  sent: 'shipped',
  received: 'shipped',
  sent_and_autopaid: 'shipped',
  cancelled: 'cancelled',
  canceled: 'cancelled',
  returned: 'refunded',
  returned_paid: 'refunded',
}

function statusOf(kept: readonly Unit[]): OrderStatus {
  if (kept.length === 0) return 'cancelled'
  const returned = kept.filter(unit => unit.isReturned).length
  if (returned > 0) return returned === kept.length ? 'refunded' : 'partially_refunded'
  if (kept.some(unit => unit.status === 'shipped')) return 'shipped'
  return kept.every(unit => unit.status === 'open') ? 'open' : 'paid'
}

function sumOf(units: readonly Unit[]): number | null {
  return units.reduce<number | null>(
    (sum, unit) => (unit.priceMinor === null ? sum : (sum ?? 0) + unit.priceMinor),
    null,
  )
}
