import type { OrderFact } from '../../../shared/model/facts.ts'
import type { OrderStatus } from '../../../shared/model/order.ts'
import { AssumedCurrency } from '../assumed-currency.ts'
import { bareOrder } from '../bare-order.ts'
import type { SourceRow } from '../cells.ts'
import { currencyOf } from '../fields/money.ts'
import { type Detection, detectByColumns, type FileParts, type Format, type TableHead } from '../format.ts'
import { GroupedReader, type RowKey } from '../grouped-reader.ts'
import { partyOf } from '../party.ts'
import { SingleRowOrders } from '../single-row-orders.ts'
import { multilingualStatus } from './multilingual-status.ts'

const columns = {
  id: ['ID', 'Id', 'Nr.'],
  orderNumber: [
    'Reference',
    'Bestellnummer',
    'Bestell-Nr.',
    'Bestellnr.',
    'Artikel-Nr.',
    'Artikelnummer',
    'Referenz',
    'Référence',
    'Referencia',
    'Riferimento',
    'Referentie',
    'Bestelreferentie',
    'Indeks',
    'Kod referencyjny',
    'Numer referencyjny',
    'Odniesienie',
  ],
  newClient: [
    'New client',
    'New customer',
    'Neukunde',
    'Neuer Kunde',
    'Neukunden',
    'Nouveau client',
    'Nuevo cliente',
    'Cliente nuevo',
    'Nuovo cliente',
    'Nieuwe klant',
    'Nowy klient',
  ],
  country: [
    'Delivery',
    'Lieferung',
    'Versand',
    'Lieferland',
    'Livraison',
    'Entrega',
    'Envío',
    'Consegna',
    'Levering',
    'Bezorging',
    'Aflevering',
    'Dostawa',
  ],
  company: [
    'Company',
    'Firma',
    'Unternehmen',
    'Société',
    'Entreprise',
    'Empresa',
    'Azienda',
    'Società',
    'Bedrijf',
    'Bedrijfsnaam',
  ],
  // Only where a module added it to the list.
  email: ['Email', 'Email address', 'Customer email', 'E-Mail', 'E-Mail-Adresse', 'Adresse e-mail', 'E-mail'],
  fullName: ['Customer', 'Kunde', 'Client', 'Cliente', 'Klant', 'Klient'],
  total: [
    'Total',
    'Gesamt',
    'Gesamtpreis',
    'Gesamtbetrag',
    'Gesamtsumme',
    'Summe',
    'Totale',
    'Totaal',
    'Razem',
    'Łącznie',
    'Suma',
    'Wartość',
  ],
  payment: [
    'Payment',
    'Zahlung',
    'Zahlungsart',
    'Bezahlung',
    'Paiement',
    'Pago',
    'Pagamento',
    'Betaling',
    'Płatność',
  ],
  status: ['Status', 'Bestellstatus', 'État', 'Etat', 'Statut', 'Estado', 'Stato', 'Staat', 'Stan'],
  day: ['Date', 'Datum', 'Bestelldatum', 'Fecha', 'Data'],
} as const
type Field = keyof typeof columns
const USUAL: readonly Field[] = [
  'id',
  'orderNumber',
  'newClient',
  'country',
  'fullName',
  'total',
  'payment',
  'status',
  'day',
]

/**
 * PrestaShop → Orders → Export: one row per order as the list on the screen, headers in the language of the back
 * office. No e-mail, no items; the customer is `A. Name`, the total a text with the currency's sign.
 */
export const prestashopOrders: Format = {
  id: 'prestashop-orders',
  platform: 'prestashop',
  sourceName: 'PrestaShop',
  exports: 'orders',
  usual: { decimal: '.', dateOrder: 'dmy' },
  columns,
  moneyFields: ['total'],
  dateFields: ['day'],
  detect,
  createReader: (...file) => new GroupedReader(new PrestashopOrders(...file)),
}

/** Every name alone is an ordinary word: the column for new customers tells, or that there is nothing else. */
function detect(head: TableHead): Detection | null {
  const { newClient, country, payment, orderNumber, id, company } = columns
  const found = USUAL.filter(field => head.header.has(...columns[field]))
  const known = found.length + (head.header.has(...company) ? 1 : 0)
  const isMarked = head.header.has(...newClient)
  if (!isMarked && head.header.names.length > known) return null
  return detectByColumns(
    head,
    [
      ...(isMarked ? [newClient, [...orderNumber, ...id]] : [country, payment, orderNumber, id]),
      ...[columns.total, columns.day, columns.fullName, columns.status],
    ],
    found.map(field => columns[field].find(name => head.header.has(name)) ?? ''),
  )
}

class PrestashopOrders extends SingleRowOrders<Field> {
  readonly #assumed: AssumedCurrency

  constructor(...file: FileParts) {
    super(columns, ...file)
    this.#assumed = new AssumedCurrency(file[1], this.sink)
    if (this.at.email < 0) this.sink.issue('orders_without_emails', 0, null, null)
  }

  /** Parcels of one purchase are orders of their own with the same reference, so the number is the key. */
  keyOf(row: SourceRow): RowKey {
    return this.keyIn(row, this.at.id >= 0 ? this.at.id : this.at.orderNumber)
  }

  protected order(key: string, row: SourceRow): OrderFact {
    const at = this.at
    this.reportIfCutOff(row, at.day, at.total)
    const currency = currencyOf(this.raw(row, at.total) ?? '') ?? this.#assumed.take()
    const billing = this.buyer.read(row)
    return {
      ...bareOrder(key),
      number: this.text(row, at.orderNumber) ?? key,
      ...this.orderMoment(row, at.day),
      currency,
      totalMinor: this.money(row, at.total, currency),
      status: this.#status(row),
      party: partyOf({ email: billing?.email ?? null, phone: null, contacts: [billing], orderId: key }),
      billing,
    }
  }

  #status(row: SourceRow): OrderStatus | null {
    const text = this.text(row, this.at.status)
    const status = text === null ? null : multilingualStatus(text)
    if (status === undefined) this.report('unknown_status', row, this.at.status, text)
    return status ?? null
  }
}
