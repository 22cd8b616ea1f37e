import type { ItemFact, OrderFact } from '../../../shared/model/facts.ts'
import type { ColumnMapping, MappingField } from '../../../shared/model/import-columns.ts'
import type { OrderStatus } from '../../../shared/model/order.ts'
import { CellReader, firstRow, type SourceRow } from '../cells.ts'
import { ContactReader } from '../contact.ts'
import { currencyOf, parseCurrency } from '../fields/money.ts'
import { cleanText, parseYesNo } from '../fields/text.ts'
import type { FileParts } from '../format.ts'
import type { OrderRows } from '../grouped-reader.ts'
import { LineKeys, priceOfPieces } from '../items.ts'
import { partyOf } from '../party.ts'
import { RowKeys } from '../row-keys.ts'
import { CustomColumns, type MappedColumns } from './custom-columns.ts'
import { CustomFieldColumns } from './custom-field-columns.ts'
import { genericStatus } from './generic-status.ts'
import { multilingualStatus } from './multilingual-status.ts'

const ITEM_FIELDS = [
  'itemId',
  'itemName',
  'itemSku',
  'itemVariant',
  'itemQuantity',
  'itemUnitPrice',
  'itemTotal',
] as const
/** What tells one purchase from another where no number does. */
const ROW_FIELDS = [
  'day',
  'time',
  'customerNumber',
  'email',
  'fullName',
  'firstName',
  'lastName',
  'itemName',
  'itemSku',
  'total',
  'goods',
  'itemTotal',
  'itemUnitPrice',
] as const
const SUM_ROW = /^(?:summe|gesamt|gesamtsumme|insgesamt|anzahl|total|grand total|sum)\b/i
const MOST_SUM_CELLS = 4
/** Lines that are money, but not goods. */
const CHARGE =
  /^(?:versand|porto|lieferung|shipping|postage|delivery|nachnahme|zuschlag|aufschlag|mindermengen|zahlungsart|geb(?:ü|ue)hr|surcharge|payment fee|tip$|trinkgeld)/i
const REDUCTION = /rabatt|gutschein|nachlass|skonto|discount|coupon|voucher|gift ?card/i

const PROGRESS: readonly (OrderStatus | null)[] = [
  null,
  'open',
  'paid',
  'shipped',
  'partially_refunded',
  'refunded',
  'cancelled',
]

/** Reads a mapped table of orders: a row per order, or a row per line with the order's cells on any of them. */
export class CustomOrders extends CellReader implements OrderRows {
  readonly #columns: CustomColumns
  readonly #mapping: ColumnMapping
  readonly #buyer: ContactReader
  readonly #recipient: ContactReader
  readonly #ownFields: CustomFieldColumns
  readonly #items: readonly number[]
  readonly #lineKeys = new LineKeys()
  /** null where the table has numbers of orders. */
  readonly #rowKeys: RowKeys | null

  constructor(columns: MappedColumns, mapping: ColumnMapping, ...file: FileParts) {
    super(...file)
    const at = new CustomColumns(columns, this.header)
    this.#columns = at
    this.#mapping = mapping
    this.#ownFields = new CustomFieldColumns(columns, this.header, this)
    this.#items = at.all(...ITEM_FIELDS)
    this.#rowKeys = at.at('orderId') < 0 ? new RowKeys(at.all(...ROW_FIELDS)) : null
    this.#buyer = new ContactReader(at.person(''), this.header, this.sink)
    this.#recipient = new ContactReader(at.person('shipping'), this.header, this.sink, this.#buyer)
  }

  keyOf(row: SourceRow, current: string | null) {
    const column = this.#columns.at('orderId')
    const key = this.text(row, column)
    if (key !== null && this.isAlone(row, column)) return { skip: 'footer_row' as const }
    if (this.#rowKeys !== null) {
      const isSum = row.cells.some(cell => SUM_ROW.test(cell.trim()))
      const own = isSum ? null : this.#rowKeys.next(row.cells)
      return own === null ? { skip: 'footer_row' as const } : { key: own }
    }
    const isSum =
      SUM_ROW.test(key ?? '') || (key === null && row.cells.some(cell => SUM_ROW.test(cell.trim())))
    if (isSum && row.cells.filter(cell => cleanText(cell) !== null).length <= MOST_SUM_CELLS)
      return { skip: 'footer_row' as const }
    if (key !== null) return { key }
    // Some exports write the order's cells on its first line only.
    const isLine =
      !this.isKeyRounded(row, column) && this.#items.some(column => cleanText(row.cells[column]) !== null)
    return isLine && current !== null ? { key: current } : { skip: 'missing_order_id' as const }
  }

  read(key: string, rows: readonly SourceRow[]): OrderFact {
    const currency = this.#currency(rows)
    const items = this.#itemsOf(rows, currency ?? 'EUR')
    const money = this.#money(rows, items, currency ?? 'EUR')
    const first = firstRow(rows)
    if (currency === null && money.totalMinor !== null) this.report('missing_currency', first)
    const billing = this.#first(rows, row => this.#buyer.read(row))
    const shipping = this.#first(rows, row => this.#recipient.read(row))
    const paidDay = this.#dayOf(rows, 'paidDay')
    const shippedDay = this.#dayOf(rows, 'shippedDay')
    const buyerFields = this.#ownFields.read(rows)
    return {
      externalId: key,
      number: this.#textOf(rows, 'orderNumber') ?? key,
      ...this.#orderMoment(rows),
      currency,
      ...money,
      status: this.#status(rows, money, paidDay !== null, shippedDay !== null),
      paidDay,
      shippedDay,
      voucherCode: this.#textOf(rows, 'voucherCode'),
      note: this.#textOf(rows, 'note'),
      acceptsEmail: this.#first(rows, row => parseYesNo(row.cells[this.#columns.at('acceptsEmail')])),
      party: partyOf({
        email: billing?.email ?? null,
        customerNumber: this.#textOf(rows, 'customerNumber'),
        phone: billing?.phone ?? null,
        contacts: [billing, shipping],
        orderId: key,
      }),
      billing,
      shipping,
      items,
      itemsComplete: true,
      derivedTotals: this.#first(rows, row => this.text(row, this.#columns.at('total'))) === null,
      ...(buyerFields !== undefined && { buyerFields }),
    }
  }

  #first<T>(rows: readonly SourceRow[], read: (row: SourceRow) => T | null): T | null {
    for (const row of rows) {
      const value = read(row)
      if (value !== null) return value
    }
    return null
  }

  #textOf(rows: readonly SourceRow[], field: MappingField): string | null {
    const columns = this.#columns.all(field)
    return this.#first(rows, row => {
      for (const column of columns) {
        const text = this.text(row, column)
        if (text !== null) return text
      }
      return null
    })
  }

  #dayOf(rows: readonly SourceRow[], field: MappingField): string | null {
    const column = this.#columns.at(field)
    return column < 0 ? null : this.#first(rows, row => this.day(row, column))
  }

  #orderMoment(rows: readonly SourceRow[]): Pick<OrderFact, 'day' | 'minute'> {
    const day = this.#orderDay(rows)
    const [dayColumn, timeColumn] = [this.#columns.at('day'), this.#columns.at('time')]
    const minute = day === null ? null : this.#first(rows, row => this.minute(row, dayColumn, timeColumn))
    return minute === null ? { day } : { day, minute }
  }

  #orderDay(rows: readonly SourceRow[]): string | null {
    const day = this.#dayOf(rows, 'day')
    const first = firstRow(rows)
    const [dayColumn, totalColumn] = [this.#columns.at('day'), this.#columns.at('total')]
    const hasDay = this.#textOf(rows, 'day') !== null
    if (!hasDay || this.#textOf(rows, 'total') === null) this.reportIfCutOff(first, dayColumn, totalColumn)
    if (!hasDay && dayColumn < first.cells.length) this.report('missing_date', first)
    return day
  }

  #currency(rows: readonly SourceRow[]): string | null {
    const stated = parseCurrency(this.#textOf(rows, 'currency'))
    if (stated !== null) return stated
    const amounts = this.#columns.all('total', 'goods', 'itemTotal', 'itemUnitPrice')
    const signs = this.#first(rows, row => {
      for (const column of amounts) {
        const currency = currencyOf(row.cells[column] ?? '')
        if (currency !== null) return currency
      }
      return null
    })
    if (signs !== null || this.#mapping.currency !== undefined) return signs ?? this.#mapping.currency ?? null
    return this.#columns.at('currency') < 0 && amounts.length > 0 ? this.saidCurrency() : null
  }

  /** An amount of the whole order, wherever among its rows it stands. */
  #amount(rows: readonly SourceRow[], field: MappingField, currency: string): number | null {
    const column = this.#columns.at(field)
    return column < 0 ? null : this.#first(rows, row => this.money(row, column, currency))
  }

  /** The total; in a table of lines without amounts of their own it may be the line's, and differs then. */
  #total(rows: readonly SourceRow[], currency: string): number | null {
    const column = this.#columns.at('total')
    if (rows.length === 1 || this.#columns.all('itemTotal', 'itemUnitPrice').length > 0)
      return this.#amount(rows, 'total', currency)
    const amounts = rows.map(row => this.money(row, column, currency)).filter(amount => amount !== null)
    const [first] = amounts
    if (first === undefined) return null
    return amounts.every(amount => amount === first)
      ? first
      : amounts.reduce((sum, amount) => sum + amount, 0)
  }

  #money(rows: readonly SourceRow[], items: readonly ItemFact[] | null, currency: string) {
    const stated = this.#total(rows, currency)
    const subtotal = this.#amount(rows, 'goods', currency)
    const discount = absolute(this.#amount(rows, 'discount', currency))
    const taxMinor = this.#amount(rows, 'tax', currency)
    const refundedMinor = absolute(this.#amount(rows, 'refunded', currency))
    const lines = items === null ? null : sumOfLines(items)
    const shippingMinor = this.#amount(rows, 'shippingCost', currency) ?? lines?.shipping ?? null
    const gross = subtotal ?? lines?.goods ?? null
    const other = shippingMinor ?? 0
    // Where the subtotal is the one before discounts, only goods minus discounts lead to the total.
    const isBeforeDiscount =
      gross !== null &&
      discount !== null &&
      discount > 0 &&
      (stated === null
        ? subtotal === null
        : [0, taxMinor ?? 0].some(tax => gross - discount + other + tax === stated))
    const goodsMinor = isBeforeDiscount ? gross - discount : gross
    const totalMinor = stated ?? (goodsMinor === null ? null : goodsMinor + other)
    return { goodsMinor, shippingMinor, taxMinor, discountMinor: discount, totalMinor, refundedMinor }
  }

  #itemsOf(rows: readonly SourceRow[], currency: string): ItemFact[] | null {
    if (this.#items.length === 0) return null
    const items: ItemFact[] = []
    this.#lineKeys.beginOrder()
    for (const row of rows) {
      const item = this.#item(row, currency)
      if (item !== null) items.push(item)
    }
    return items.length > 0 ? items : null
  }

  #item(row: SourceRow, currency: string): ItemFact | null {
    const at = (field: MappingField) => this.#columns.at(field)
    const name = this.text(row, at('itemName'))
    const sku = this.text(row, at('itemSku'))
    const variant = this.text(row, at('itemVariant'))
    const stated = this.money(row, at('itemTotal'), currency)
    const unit = this.money(row, at('itemUnitPrice'), currency)
    if (name === null && sku === null && stated === null && unit === null) return null
    const quantity = this.quantity(row, at('itemQuantity')) ?? 1
    const totalMinor = stated ?? priceOfPieces(unit, quantity)
    const label = name ?? sku ?? ''
    const category = this.text(row, at('itemCategory'))
    return {
      lineKey: this.text(row, at('itemId')) ?? this.#lineKeys.next(sku, name, variant),
      sku,
      name: label,
      variant,
      ...(category !== null && { category }),
      quantity,
      unitPriceMinor:
        unit ?? (totalMinor === null || quantity === 0 ? null : Math.round(totalMinor / quantity)),
      totalMinor,
      isGoods: !(CHARGE.test(label) || (REDUCTION.test(label) && (totalMinor ?? 0) < 0)),
    }
  }

  #status(
    rows: readonly SourceRow[],
    money: { totalMinor: number | null; refundedMinor: number | null },
    isPaid: boolean,
    isShipped: boolean,
  ): OrderStatus | null {
    const stated = this.#statedStatus(rows)
    if (stated === 'cancelled' || stated === 'refunded') return stated
    const refunded = money.refundedMinor ?? 0
    if (refunded > 0)
      return money.totalMinor !== null && refunded >= money.totalMinor ? 'refunded' : 'partially_refunded'
    if (isShipped && stated !== 'partially_refunded') return 'shipped'
    if (isPaid && (stated === null || stated === 'open')) return 'paid'
    return stated
  }

  /** Of several columns, such as payment and delivery, the one that has come furthest counts. */
  #statedStatus(rows: readonly SourceRow[]): OrderStatus | null {
    let furthest: OrderStatus | null = null
    for (const column of this.#columns.all('status')) {
      const status = this.#statusIn(rows, column)
      if (PROGRESS.indexOf(status) > PROGRESS.indexOf(furthest)) furthest = status
    }
    return furthest
  }

  /** The status in a column. Where lines have their own, one that came back is not the whole order. */
  #statusIn(rows: readonly SourceRow[], column: number): OrderStatus | null {
    const statuses = new Set<OrderStatus>()
    for (const row of rows) {
      const text = this.text(row, column)
      const status = text === null ? null : (genericStatus(text) ?? multilingualStatus(text))
      if (status === undefined) this.report('unknown_status', row, column, text)
      else if (status !== null) statuses.add(status)
    }
    const found = [...statuses].sort((a, b) => PROGRESS.indexOf(b) - PROGRESS.indexOf(a))
    if (found.length <= 1) return found[0] ?? null
    if (statuses.has('refunded') || statuses.has('partially_refunded')) return 'partially_refunded'
    return found.find(status => status !== 'cancelled') ?? null
  }
}

function absolute(amount: number | null): number | null {
  return amount === null ? null : Math.abs(amount)
}

/** Discount lines reduce the goods; other lines that are no goods count as costs of shipping. */
function sumOfLines(items: readonly ItemFact[]): { goods: number | null; shipping: number | null } {
  let goods = 0
  let shipping: number | null = null
  for (const { isGoods, totalMinor } of items) {
    if (totalMinor === null) {
      if (isGoods) return { goods: null, shipping: null }
    } else if (isGoods || totalMinor < 0) goods += totalMinor
    else shipping = (shipping ?? 0) + totalMinor
  }
  return { goods, shipping }
}
