import type { ItemFact, OrderFact } from '../../../shared/model/facts.ts'
import type { OrderStatus } from '../../../shared/model/order.ts'
import { AssumedCurrency } from '../assumed-currency.ts'
import { bareOrder } from '../bare-order.ts'
import type { SourceRow } from '../cells.ts'
import { currencyOf, parseMoney } from '../fields/money.ts'
import { detectByColumns, type FileParts, type Format } from '../format.ts'
import { GroupedReader, type RowKey } from '../grouped-reader.ts'
import { LineKeys } from '../items.ts'
import { partyOf } from '../party.ts'
import { statusAfterRefund } from '../refunds.ts'
import { SingleRowOrders } from '../single-row-orders.ts'
import { namesInUse } from './woocommerce-columns.ts'
import { isCheckoutDraft, woocommerceStatus } from './woocommerce-status.ts'

const columns = {
  orderNumber: [
    'Order #',
    'Order number',
    'Bestellung #',
    'Bestellung Nr.',
    'Bestellnummer',
    'Bestellnr.',
    'Bestell-Nr.',
    'Commande n°',
    'Commande nº',
    'Commande #',
    'N° de commande',
    'Numéro de commande',
    'Pedido n.º',
    'Pedido nº',
    'Pedido #',
    'Número de pedido',
    'Ordine n.',
    'Ordine #',
    'Bestelling #',
    'Bestelling nr.',
  ],
  day: ['Date', 'Datum', 'Fecha', 'Data'],
  total: [
    'N. Revenue (formatted)',
    'N. Umsatz (formatiert)',
    'N. Einnahmen (formatiert)',
    'Nettoumsatz (formatiert)',
    'Netto-Umsatz (formatiert)',
    'N. Revenu (formaté)',
    'Revenu N. (formaté)',
    'Revenu net (formaté)',
    'CA N. (formaté)',
    'Ingresos N. (con formato)',
    'Ingresos netos (con formato)',
  ],
  status: ['Status', 'État', 'Statut', 'Estado', 'Stato'],
  fullName: ['Customer', 'Kunde', 'Kunde/Kundin', 'Client', 'Cliente', 'Klant'],
  customerType: [
    'Customer type',
    'Kundentyp',
    'Kundenart',
    'Art des Kunden',
    'Kundentypus',
    'Type de client',
    'Tipo de cliente',
    'Tipo di cliente',
    'Tipo cliente',
    'Type klant',
    'Klanttype',
  ],
  items: [
    'Product(s)',
    'Products',
    'Produkt(e)',
    'Produkte',
    'Artikel',
    'Produit(s)',
    'Produits',
    'Producto(s)',
    'Prodotto/i',
    'Prodotti',
    'Product(en)',
    'Producten',
  ],
  itemCount: [
    'Items sold',
    'Verkaufte Artikel',
    'Artikel verkauft',
    'Verkaufte Produkte',
    'Articles vendus',
    'Artículos vendidos',
    'Articoli venduti',
    'Verkochte artikelen',
    'Artikelen verkocht',
  ],
  voucherCode: [
    'Coupon(s)',
    'Coupons',
    'Gutschein(e)',
    'Gutscheine',
    'Code(s) promo',
    'Codes promo',
    'Cupón(es)',
    'Cupones',
    'Codici promozionali',
    'Kortingsbonnen',
    'Waardebon(nen)',
  ],
  goods: [
    'Net Sales',
    'Nettoumsatz',
    'Netto-Umsatz',
    'Nettoumsätze',
    'Netto-Umsätze',
    'Ventes nettes',
    'Ventas netas',
    'Vendite nette',
    'Netto-omzet',
    'Netto verkopen',
  ],
} as const
type Field = keyof typeof columns

/**
 * WooCommerce → Analytics → Orders → Download. One row per order with the buyer's name only, made by the server or,
 * for a single page, by the browser (without the formatted total). A refund is a row of its own with a negative
 * value under the number of its order.
 */
export const woocommerceAnalyticsOrders: Format = {
  id: 'woocommerce-analytics-orders',
  platform: 'woocommerce',
  sourceName: 'WooCommerce',
  exports: 'orders',
  usual: { decimal: '.', dateOrder: 'ymd' },
  columns,
  // Net sales are bare numbers with a point, whatever the shop's prices look like.
  moneyFields: ['total'],
  dateFields: ['day'],
  detect: head =>
    detectByColumns(
      head,
      [
        columns.orderNumber,
        [...columns.total, ...columns.goods],
        [...columns.customerType, 'Product(s)', 'Produkt(e)'],
        ['Product(s)', 'Produkt(e)', 'Produit(s)', 'Coupon(s)', 'Gutschein(e)', ...columns.itemCount],
      ],
      namesInUse(head.header, [
        columns.day,
        columns.status,
        columns.fullName,
        columns.itemCount,
        columns.voucherCode,
        columns.goods,
        columns.total,
      ]),
    ),
  createReader: (...file) => new GroupedReader(new WoocommerceAnalyticsOrders(...file)),
}

/** An amount within a formatted price: digits, perhaps in groups of three, perhaps with decimals. */
const AMOUNT = /\d{1,3}(?:[.,\s'’]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?/gu
/** Longer cells are damage, and dear to search. */
const LONGEST_PRICE = 200
const LONGEST_LIST = 100_000
const NEXT_PRODUCT = /,\s+(?=-?\d+(?:[.,]\d+)?\s?×)/
const PRODUCT = /^(-?\d+(?:[.,]\d+)?)\s?×\s*(.*)$/s

class WoocommerceAnalyticsOrders extends SingleRowOrders<Field> {
  readonly #lineKeys = new LineKeys()
  readonly #assumed: AssumedCurrency
  /** What the rows of refunds add up to, by order. */
  readonly #refunds = new Map<string, number>()

  constructor(...file: FileParts) {
    super(columns, ...file)
    this.#assumed = new AssumedCurrency(file[1], this.sink)
    this.sink.issue('contacts_in_other_file', 0, null, null)
  }

  keyOf(row: SourceRow): RowKey {
    const found = this.keyIn(row, this.at.orderNumber)
    if ('skip' in found) return found
    if (isCheckoutDraft(this.text(row, this.at.status))) return { skip: 'abandoned_basket' }
    return { key: woocommerceNumber(found.key) }
  }

  protected order(key: string, row: SourceRow): OrderFact {
    const at = this.at
    const currency = this.#currency(row)
    const goodsMinor = this.#netSales(row, currency ?? 'EUR')
    const { totalMinor, refundedMinor } = this.#formatted(row, currency ?? 'EUR')
    const billing = this.buyer.read(row)
    const party = partyOf({ email: null, phone: null, contacts: [billing], orderId: key })
    const common = { ...bareOrder(key), ...this.orderMoment(row, at.day), currency, party, billing }
    if (goodsMinor !== null && goodsMinor < 0) {
      const rows = (this.#refunds.get(key) ?? 0) - goodsMinor
      this.#refunds.set(key, rows)
      const refunded = refundedMinor ?? rows
      const status = statusAfterRefund(null, totalMinor, refunded)
      return { ...common, refundedMinor: refunded, status, derivedTotals: true }
    }
    this.reportIfCutOff(row, at.day, at.goods)
    const items = this.#items(row)
    return {
      ...common,
      goodsMinor,
      totalMinor,
      refundedMinor,
      status: statusAfterRefund(this.#status(row), totalMinor, refundedMinor ?? 0),
      voucherCode: this.text(row, at.voucherCode),
      items,
      // Other files of WooCommerce say more; without lines nothing tells a second look from a further part.
      derivedTotals: items !== null,
    }
  }

  #currency(row: SourceRow): string | null {
    const price = this.text(row, this.at.total)
    if (price === null || /^[\d.,\s-]*$/.test(price)) return this.#assumed.take()
    const currency = currencyOf(price)
    if (currency === null) this.report('missing_currency', row, this.at.total, price)
    return currency
  }

  #netSales(row: SourceRow, currency: string): number | null {
    const column = this.at.goods
    // A comma that no point stands before is the decimal mark of a copy.
    const minor = parseMoney(this.text(row, column)?.replace(/^([^.]*),/, '$1.'), '.', currency)
    if (minor === null || !Number.isNaN(minor)) return minor
    this.report('bad_amount', row, column, this.raw(row, column))
    return null
  }

  /**
   * `100,00 €`, and where something was paid back also what is left of it: `100,00 € 80,00 €`. Shops write all
   * their decimals, so a mark with three digits behind it divides thousands in every language.
   */
  #formatted(row: SourceRow, currency: string) {
    const price = this.text(row, this.at.total)
    const amounts = price === null || price.length > LONGEST_PRICE ? [] : (price.match(AMOUNT) ?? [])
    const [totalMinor, leftMinor] = amounts.map(amount =>
      parseMoney(amount.replaceAll(/[.,\s'’](?=\d{3})/g, '').replace(',', '.'), '.', currency),
    )
    if (price !== null && (totalMinor === undefined || Number.isNaN(totalMinor)))
      this.report('bad_amount', row, this.at.total, price)
    if (totalMinor === undefined || totalMinor === null || Number.isNaN(totalMinor))
      return { totalMinor: null, refundedMinor: null }
    const isReduced = leftMinor !== undefined && leftMinor !== null && leftMinor < totalMinor
    return { totalMinor, refundedMinor: isReduced ? totalMinor - leftMinor : null }
  }

  #status(row: SourceRow): OrderStatus | null {
    const text = this.text(row, this.at.status)
    const status = text === null ? null : woocommerceStatus(text)
    if (status === undefined) this.report('unknown_status', row, this.at.status, text)
    return status ?? null
  }

  /** `2× Name, 1× Other`; a name may have commas of its own. */
  #items(row: SourceRow): ItemFact[] | null {
    const text = this.text(row, this.at.items)
    if (text === null || text.length > LONGEST_LIST) return null
    this.#lineKeys.beginOrder()
    return text.split(NEXT_PRODUCT).map(product => {
      const [, quantity = '1', name = product] = PRODUCT.exec(product) ?? []
      return {
        lineKey: this.#lineKeys.next(name.trim()),
        sku: null,
        name: name.trim(),
        variant: null,
        quantity: Number(quantity.replace(',', '.')),
        unitPriceMinor: null,
        totalMinor: null,
        isGoods: true,
      }
    })
  }
}

/** The number of an order without the mark that some files put before it. */
export function woocommerceNumber(text: string): string {
  return text.replace(/^#\s*(?=.)/, '')
}
