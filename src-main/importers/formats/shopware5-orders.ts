import type { ItemFact, OrderFact } from '../../../shared/model/facts.ts'
import { bareOrder } from '../bare-order.ts'
import { firstRow, type SourceRow } from '../cells.ts'
import { minorAmount } from '../fields/money.ts'
import { detectByColumns, type Format } from '../format.ts'
import { GroupedReader, type OrderRows, type RowKey } from '../grouped-reader.ts'
import { LineKeys } from '../items.ts'
import { TableReader } from '../table-reader.ts'
import { shopware5OrderMoney } from './shopware5-order-money.ts'
import { isAbandoned, shopware5Status } from './shopware5-status.ts'

const columns = {
  // The name comes twice: number of the order, and again beside the position.
  orderNumber: ['number', 'orderNumber', 'number_1'],
  positionOrderNumber: ['number (2)', 'number_2', 'number.1'],
  status: ['orderStatusID'],
  financialStatus: ['cleared'],
  total: ['invoiceAmount'],
  netTotal: ['invoiceAmountNet'],
  shippingCost: ['invoiceShipping'],
  day: ['orderTime'],
  note: ['customerComment'],
  isNet: ['net'],
  isTaxFree: ['taxFree'],
  paidDay: ['clearedDate'],
  currency: ['currency'],
  itemId: ['orderDetailId'],
  taxRate: ['taxRate'],
  itemSku: ['articleNumber'],
  itemUnitPrice: ['price'],
  itemQuantity: ['quantity'],
  itemName: ['articleName'],
  mode: ['mode'],
} as const
type Field = keyof typeof columns

/**
 * Shopware 5 → SwagImportExport, profile `default_orders`: one row per position with everything of its order
 * repeated, without any buyer. Its orders join those of `default_order_main_data` by their number.
 */
export const shopware5Orders: Format = {
  id: 'shopware5-orders',
  platform: 'shopware5',
  sourceName: 'Shopware',
  exports: 'orders',
  usual: { decimal: '.', dateOrder: 'ymd' },
  columns,
  moneyFields: ['total', 'netTotal', 'shippingCost', 'itemUnitPrice'],
  dateFields: ['day', 'paidDay'],
  detect: head =>
    detectByColumns(
      head,
      [
        ['number', 'orderNumber', 'number_1'],
        ['articleNumber', 'articleName', 'orderDetailId'],
        ['invoiceAmount', 'orderTime'],
        ['orderStatusID', 'cleared', 'mode', 'orderDetailId', 'articleId'],
      ],
      [
        'orderId',
        'number (2)',
        'orderStatusID',
        'cleared',
        'invoiceAmount',
        'invoiceShipping',
        'orderTime',
        'orderDetailId',
        'articleNumber',
        'articleName',
        'mode',
      ],
    ),
  createReader: (...file) => new GroupedReader(new Shopware5Orders(columns, ...file)),
}

/** Positions of a voucher; their number is its code. */
const VOUCHER_MODE = '2'
/** Articles, and articles given away from a certain basket on; everything else is no goods. */
const GOODS_MODES = new Set(['0', '1', ''])

class Shopware5Orders extends TableReader<Field> implements OrderRows {
  readonly #lineKeys = new LineKeys()

  keyOf(row: SourceRow): RowKey {
    const at = this.at
    const key = this.text(row, at.orderNumber) ?? this.text(row, at.positionOrderNumber)
    if (key === '0' || (key === null && isAbandoned(this.text(row, at.status))))
      return { skip: 'abandoned_basket' }
    if (key === null) return { skip: 'missing_order_id' }
    return this.isAlone(row, at.orderNumber) ? { skip: 'footer_row' } : { key }
  }

  read(key: string, rows: readonly SourceRow[]): OrderFact {
    const at = this.at
    const first = firstRow(rows)
    this.tellNoBuyers()
    this.reportIfCutOff(first, at.day, at.total)
    const currency = this.orderCurrency(first, at.currency)
    const amount = (column: number) => this.money(first, column, currency ?? 'EUR')
    const items = this.#items(rows, currency ?? 'EUR')
    const vouchers = rows.filter(row => this.text(row, at.mode) === VOUCHER_MODE)
    return {
      ...bareOrder(key),
      ...this.orderMoment(first, at.day),
      currency,
      ...shopware5OrderMoney(
        { total: amount(at.total), netTotal: amount(at.netTotal), shipping: amount(at.shippingCost) },
        items,
      ),
      status: this.#status(first),
      paidDay: this.day(first, at.paidDay),
      voucherCode: vouchers.map(row => this.text(row, at.itemSku)).find(code => code !== null) ?? null,
      note: this.text(first, at.note),
      items: items.length > 0 ? items : null,
      itemsComplete: true,
    }
  }

  #status(row: SourceRow) {
    const columnOf = { order: this.at.status, payment: this.at.financialStatus }
    const orderState = this.text(row, columnOf.order)
    const { status, unknown } = shopware5Status(orderState, this.text(row, columnOf.payment))
    for (const which of unknown) {
      const column = columnOf[which]
      this.report('unknown_status', row, column, row.cells[column])
    }
    return status
  }

  #items(rows: readonly SourceRow[], currency: string): ItemFact[] {
    const items = new Map<string, ItemFact>()
    this.#lineKeys.beginOrder()
    for (const row of rows) {
      const item = this.#item(row, currency)
      // A row that came twice, from files joined by hand, is one line.
      if (item !== null) items.set(item.lineKey, item)
    }
    return [...items.values()]
  }

  #item(row: SourceRow, currency: string): ItemFact | null {
    const at = this.at
    const name = this.text(row, at.itemName)
    const sku = this.text(row, at.itemSku)
    if (name === null && sku === null) return null
    const quantity = this.quantity(row, at.itemQuantity) ?? 1
    const price = this.#grossPrice(row)
    const unitPriceMinor = minorAmount(price, currency)
    return {
      lineKey: this.text(row, at.itemId) ?? this.#lineKeys.next(sku, name, unitPriceMinor),
      sku,
      name: name ?? sku ?? '',
      variant: null,
      quantity,
      unitPriceMinor,
      totalMinor: minorAmount(price === null ? null : price * quantity, currency),
      isGoods: GOODS_MODES.has(this.text(row, at.mode) ?? '') && (price === null || price >= 0),
    }
  }

  /** Customers who see net prices pay the tax on top; the price has up to three decimals then. */
  #grossPrice(row: SourceRow): number | null {
    const at = this.at
    const price = this.exactAmount(row, at.itemUnitPrice)
    const isOnTop = this.text(row, at.isNet) === '1' && this.text(row, at.isTaxFree) !== '1'
    const rate = isOnTop ? this.quantity(row, at.taxRate) : null
    return price === null || rate === null ? price : price * (1 + rate / 100)
  }
}
