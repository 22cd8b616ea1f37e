import type { ItemFact, OrderFact } from '../../../shared/model/facts.ts'
import { bareOrder } from '../bare-order.ts'
import type { SourceRow } from '../cells.ts'
import type { Detection, Format, TableHead } from '../format.ts'
import { GroupedReader, type OrderRows, type RowKey } from '../grouped-reader.ts'
import { LineKeys, sumItems } from '../items.ts'
import { partyOf } from '../party.ts'
import { TableReader } from '../table-reader.ts'

/** German, then English with the American and the British words. */
const columns = {
  day: ['Datum der Transaktionserstellung', 'Transaction creation date'],
  type: ['Typ', 'Type'],
  orderNumber: ['Bestellnummer', 'Order number'],
  userId: ['Nutzername des Käufers', 'Buyer username'],
  fullName: ['Name des Käufers', 'Buyer name'],
  city: ['Versandziel - Ort', 'Versand nach - Ort', 'Ship to city', 'Post to city'],
  region: [
    'Versandziel - Bundesland/Region',
    'Versandziel - Bundesland',
    'Ship to province/region/state',
    'Ship to state',
    'Post to province/region/state',
    'Post to county',
  ],
  postalCode: ['Versandziel - PLZ', 'Versand nach - PLZ', 'Ship to zip', 'Post to postcode', 'Post to zip'],
  country: ['Versandziel - Land', 'Versand nach - Land', 'Ship to country', 'Post to country'],
  net: ['Betrag abzügl. Kosten', 'Net amount'],
  payoutCurrency: ['Auszahlungswährung', 'Payout currency'],
  itemId: ['Artikelnr.', 'Artikelnummer', 'Item ID', 'Item number'],
  transactionId: ['Transaktionsnummer', 'Transaktions-ID', 'Transaction ID'],
  itemName: ['Angebotstitel', 'Item title'],
  itemSku: ['Bestandseinheit', 'Bestandseinheit (SKU)', 'Custom label', 'Custom label (SKU)'],
  itemQuantity: ['Stückzahl', 'Anzahl', 'Quantity'],
  itemTotal: ['Zwischensumme Artikel', 'Item subtotal'],
  shippingCost: [
    'Verpackung und Versand',
    'Shipping and handling',
    'Postage and packaging',
    'Postage and handling',
    'Postage and packing',
  ],
  sellerTax: ['Vom Verkäufer eingezogene Steuer', 'Seller collected tax'],
  gross: ['Transaktionsbetrag (inkl. Kosten)', 'Transaktionsbetrag (brutto)', 'Gross transaction amount'],
  currency: ['Transaktionswährung', 'Währung der Transaktion', 'Transaction currency'],
  referenceId: ['Referenznummer', 'Referenz-ID', 'Reference ID'],
} as const
type Field = keyof typeof columns

/**
 * eBay → Seller Hub → Payments → Reports → Transaction report, German and English, below a preamble of some ten lines.
 * One row per movement of money. Orders are paid when they appear here; refunds are rows of their own. Buyers have a
 * name and a place, but neither street nor e-mail.
 */
export const ebayPayments: Format = {
  id: 'ebay-payments',
  platform: 'ebay',
  sourceName: 'eBay',
  exports: 'orders',
  usual: { decimal: '.', dateOrder: 'dmy' },
  columns,
  moneyFields: ['net', 'itemTotal', 'shippingCost', 'gross'],
  dateFields: ['day'],
  detect,
  createReader: (...file) => new GroupedReader(new EbayPayments(columns, ...file)),
}

function detect({ header }: TableHead): Detection | null {
  const has = (field: Field) => header.has(...columns[field])
  const hasAmount = has('gross') || has('itemTotal') || has('net')
  if (!has('day') || !has('type') || !has('orderNumber') || !hasAmount) return null
  const fields = Object.keys(columns) as Field[] // the record has no other keys
  const found = fields.filter(has).length
  const marks: Field[] = ['day', 'type', 'net', 'orderNumber']
  return {
    confidence: 0.7 + 0.3 * (found / fields.length),
    reasons: [
      { code: 'columns_match', found, expected: fields.length },
      {
        code: 'typical_columns',
        columns: marks.filter(has).map(mark => header.names[header.find(...columns[mark])] ?? ''),
      },
    ],
  }
}

const ORDER = /^(?:bestellung|order|sale|verkauf)$/i
/** Money that the seller gives back. */
const SELLERS_REFUND = /^(?:rückerstattung|erstattung|refund)$/i
/** Money that the buyer or their bank claims back: taken from the seller, and given again where the seller wins. */
const DISPUTE = /^(?:fall|anspruch|claim|zahlungs\S*|payment dispute)$/i

class EbayPayments extends TableReader<Field> implements OrderRows {
  readonly #lineKeys = new LineKeys()
  readonly #refundKeys = new LineKeys()
  readonly #isGerman = this.header.has('Datum der Transaktionserstellung')
  #isTold = false

  keyOf(row: SourceRow): RowKey {
    this.#tellWhatIsMissing()
    const type = this.text(row, this.at.type)
    if (type === null) return { skip: 'footer_row' }
    const isRefund = this.#isRefund(row)
    if (!isRefund && !ORDER.test(type)) return { skip: 'not_an_order' }
    const key = this.text(row, this.at.orderNumber)
    return key === null ? { skip: 'missing_order_id' } : { key }
  }

  #tellWhatIsMissing(): void {
    if (!this.#isTold) this.sink.issue('ebay_payments_report', 0, null, null)
    this.#isTold = true
  }

  #isRefund(row: SourceRow): boolean {
    return SELLERS_REFUND.test(this.text(row, this.at.type) ?? '')
      ? !this.#isIncoming(row)
      : this.#isDispute(row)
  }

  #isDispute(row: SourceRow): boolean {
    return DISPUTE.test(this.text(row, this.at.type) ?? '')
  }

  #isIncoming(row: SourceRow): boolean {
    const amount = this.text(row, this.at.gross) ?? this.text(row, this.at.net) ?? '-'
    return !/[-−(]/.test(amount)
  }

  /**
   * Disputes that the seller wins bring the money back. Where the seller gave some back all the same, and no dispute
   * took any, the money was only held for its time.
   */
  #settledRefunds(rows: readonly SourceRow[]): readonly SourceRow[] {
    const outgoing = rows.filter(row => !this.#isIncoming(row))
    const wereHeld = outgoing.length > 0 && !outgoing.some(row => this.#isDispute(row))
    return wereHeld ? outgoing : rows
  }

  read(key: string, rows: readonly SourceRow[]): OrderFact {
    const first = rows[0] ?? { cells: [], row: 0 }
    const refunds = rows.filter(row => this.#isRefund(row))
    const sales = rows.filter(row => !refunds.includes(row))
    const currency = this.#currency(first)
    if (currency === null) this.report('missing_currency', first)
    const contact = this.buyer.read(first)
    return {
      ...bareOrder(key),
      currency,
      ...this.#sale(sales, currency ?? 'EUR'),
      ...this.#refunds(this.#settledRefunds(refunds), currency ?? 'EUR'),
      party: partyOf({
        userId: this.text(first, this.at.userId),
        email: null,
        phone: null,
        contacts: [contact],
        orderId: key,
      }),
      shipping: contact,
      derivedTotals: true,
    }
  }

  #currency(row: SourceRow): string | null {
    const stated = this.currency(row, this.at.currency) ?? this.currency(row, this.at.payoutCurrency)
    return stated ?? (this.#isGerman ? 'EUR' : null)
  }

  /** An order of several items has a row per item; some reports put a row with the whole order before them. */
  #sale(rows: readonly SourceRow[], currency: string): Partial<OrderFact> {
    const [first] = rows
    if (first === undefined) return {}
    const itemRows = rows.filter(row => this.#isItem(row))
    const withMoney = rows.find(row => !this.#isItem(row)) ?? null
    const moneyRows = itemRows.length > 0 && withMoney !== null ? [withMoney] : rows
    const sum = (column: number) => this.#sum(moneyRows, column, currency)
    const items = itemRows.length === 0 ? null : this.#items(itemRows, currency)
    const goodsMinor = sum(this.at.itemTotal) ?? (items === null ? null : sumItems(items).goodsMinor)
    const shippingMinor = sum(this.at.shippingCost)
    const taxMinor = sum(this.at.sellerTax)
    return {
      ...this.orderMoment(first, this.at.day),
      goodsMinor,
      shippingMinor,
      taxMinor,
      totalMinor:
        goodsMinor === null ? sum(this.at.gross) : goodsMinor + (shippingMinor ?? 0) + (taxMinor ?? 0),
      status: 'paid',
      items,
    }
  }

  #isItem(row: SourceRow): boolean {
    return this.text(row, this.at.itemId) !== null || this.text(row, this.at.itemName) !== null
  }

  #sum(rows: readonly SourceRow[], column: number, currency: string): number | null {
    const amounts = rows.map(row => this.money(row, column, currency)).filter(amount => amount !== null)
    return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0)
  }

  #items(rows: readonly SourceRow[], currency: string): ItemFact[] {
    this.#lineKeys.beginOrder()
    return rows.map(row => {
      const itemId = this.text(row, this.at.itemId)
      const transactionId = this.text(row, this.at.transactionId)
      const sku = this.text(row, this.at.itemSku)
      const name = this.text(row, this.at.itemName)
      const quantity = this.quantity(row, this.at.itemQuantity) ?? 1
      const totalMinor = this.money(row, this.at.itemTotal, currency)
      return {
        // As in the orders report, so that both files show the same line.
        lineKey:
          itemId !== null && transactionId !== null && transactionId !== '0'
            ? `${itemId}-${transactionId}`
            : this.#lineKeys.next(itemId, sku, name, null),
        sku,
        name: name ?? sku ?? '',
        variant: null,
        quantity,
        unitPriceMinor: totalMinor === null || quantity === 0 ? null : Math.round(totalMinor / quantity),
        totalMinor,
        isGoods: true,
      }
    })
  }

  #refunds(rows: readonly SourceRow[], currency: string): Pick<OrderFact, 'refunds'> {
    this.#refundKeys.beginOrder()
    // What brings a refund's money back may have the same reference.
    const references = rows.map(row => {
      const reference = this.text(row, this.at.referenceId)
      return reference !== null && this.#isIncoming(row) ? `${reference}+` : reference
    })
    const refunds = rows.flatMap((row, index) => {
      const amountMinor = this.#refundAmount(row, currency) * (this.#isIncoming(row) ? -1 : 1)
      const day = this.day(row, this.at.day)
      const item = [this.text(row, this.at.itemId), this.text(row, this.at.transactionId)]
      const reference = references[index] ?? null
      // A refund of several items has a row for each of them, all with its reference.
      const isAlone = references.indexOf(reference) === references.lastIndexOf(reference)
      const id =
        reference === null
          ? this.#refundKeys.next(day, amountMinor, ...item)
          : isAlone
            ? reference
            : `${reference}-${this.#refundKeys.next(...item)}`
      return amountMinor === 0 ? [] : [{ id, day, amountMinor }]
    })
    return refunds.length === 0 ? {} : { refunds }
  }

  /** What the buyer got: the net amount is less, as eBay gives back a part of its fees. */
  #refundAmount(row: SourceRow, currency: string): number {
    const { gross, itemTotal, shippingCost, sellerTax, net } = this.at
    const parts = [itemTotal, shippingCost, sellerTax].map(column => this.money(row, column, currency))
    const sum = parts.every(part => part === null)
      ? null
      : parts.reduce<number>((total, part) => total + (part ?? 0), 0)
    return Math.abs(this.money(row, gross, currency) ?? sum ?? this.money(row, net, currency) ?? 0)
  }
}
