import type { ContactColumns } from '../contact.ts'
import type { Header } from '../header.ts'
import { type PersonOwner, personAt } from '../person-columns.ts'

const BILLING = ['(Billing)', '(Rechnung)', '(Rechnungsadresse)', '(Abrechnung)']
const SHIPPING = ['(Shipping)', '(Lieferung)', '(Lieferadresse)', '(Versand)']

const address = {
  firstName: ['First Name', 'Vorname'],
  lastName: ['Last Name', 'Nachname'],
  fullName: ['Full Name', 'Name', 'Vollständiger Name'],
  company: ['Company', 'Firma'],
  street: [
    'Address 1',
    'Address 1&2',
    'Address 1 & 2',
    'Adresse 1',
    'Adresse 1&2',
    'Adresse 1 & 2',
    'Adresse',
  ],
  addressLine2: ['Address 2', 'Adresse 2'],
  postalCode: ['Postcode', 'Zip', 'Postleitzahl', 'PLZ'],
  city: ['City', 'Stadt', 'Ort'],
  region: ['State Name', 'State Code', 'State', 'Bundesland'],
  country: ['Country Code', 'Country Name', 'Country', 'Ländercode', 'Land'],
  phone: ['Phone', 'Telefon', 'Telefonnummer'],
} as const

function labelled(names: readonly string[], suffixes: readonly string[]): readonly string[] {
  return names.flatMap(name => suffixes.map(suffix => `${name} ${suffix}`))
}

/** The columns of an order: the plugin's labels of all years, and German ones. */
export const orderColumns = {
  orderNumber: ['Order Number', 'Bestellnummer'],
  orderId: ['Order ID', 'Bestell-ID', 'Bestellungs-ID'],
  status: ['Order Status', 'Bestellstatus'],
  day: ['Order Date', 'Bestelldatum'],
  paidDay: ['Paid Date', 'Bezahldatum', 'Zahlungsdatum'],
  note: ['Customer Note', 'Kundennotiz', 'Kundenhinweis', 'Anmerkung des Kunden'],
  currency: ['Currency', 'Order Currency', 'Währung'],
  currencySymbol: ['Currency Symbol', 'Währungssymbol'],
  customerNumber: ['Customer User ID', 'Customer ID', 'Kunden-ID'],
  firstName: labelled(address.firstName, BILLING),
  lastName: labelled(address.lastName, BILLING),
  fullName: labelled(address.fullName, BILLING),
  company: labelled(address.company, BILLING),
  street: labelled(address.street, BILLING),
  addressLine2: labelled(address.addressLine2, BILLING),
  postalCode: labelled(address.postalCode, BILLING),
  city: labelled(address.city, BILLING),
  region: labelled(address.region, BILLING),
  country: labelled(address.country, BILLING),
  phone: labelled(address.phone, BILLING),
  email: labelled(['Email', 'E-Mail', 'E-Mail-Adresse'], BILLING),
  accountEmail: ['Customer User Email', 'E-Mail des Kunden'],
  shippingFirstName: labelled(address.firstName, SHIPPING),
  shippingLastName: labelled(address.lastName, SHIPPING),
  shippingFullName: labelled(address.fullName, SHIPPING),
  shippingCompany: labelled(address.company, SHIPPING),
  shippingStreet: labelled(address.street, SHIPPING),
  shippingAddressLine2: labelled(address.addressLine2, SHIPPING),
  shippingPostalCode: labelled(address.postalCode, SHIPPING),
  shippingCity: labelled(address.city, SHIPPING),
  shippingRegion: labelled(address.region, SHIPPING),
  shippingCountry: labelled(address.country, SHIPPING),
  shippingPhone: labelled(address.phone, SHIPPING),
  discount: ['Cart Discount Amount', 'Warenkorbrabatt', 'Rabattbetrag des Warenkorbs'],
  subtotal: ['Order Subtotal Amount', 'Zwischensumme der Bestellung', 'Zwischensumme'],
  shippingCost: ['Order Shipping Amount', 'Versandkosten', 'Versandkosten der Bestellung'],
  shippingTax: ['Order Shipping Tax Amount'],
  shippingWithTax: ['Order Shipping + Tax Amount'],
  cartTax: ['Cart Tax Amount', 'Order Tax Amount'],
  tax: ['Order Total Tax Amount', 'Steuerbetrag gesamt', 'Gesamtsteuerbetrag'],
  fee: ['Order Total Fee'],
  refunded: ['Order Refund Amount', 'Erstattungsbetrag', 'Rückerstattungsbetrag'],
  total: ['Order Total Amount', 'Gesamtbetrag der Bestellung', 'Gesamtbetrag', 'Bestellsumme'],
  totalAfterRefund: ['Order Total Amount (- Refund)'],
} as const satisfies Readonly<Record<string, readonly string[]>>
export type OrderColumn = keyof typeof orderColumns

const TOTALS = ['Order Total Amount', 'Order Total Amount (- Refund)']
/** One of these columns is in every file of orders. */
export const PERSON_OR_TOTAL: readonly string[] = [
  ...TOTALS,
  ...orderColumns.email,
  ...orderColumns.firstName,
  ...orderColumns.lastName,
  ...orderColumns.fullName,
  ...orderColumns.shippingFirstName,
  ...orderColumns.shippingLastName,
]
/** Labels that no other program is known to write. German ones of persons are too common to be among them. */
const OWN_LABELS = [
  ...TOTALS,
  'Address 1&2 (Billing)',
  'Adresse 1&2 (Rechnung)',
  'Adresse 1 (Rechnung)',
  'Ländercode (Rechnung)',
  'Order Shipping Amount',
  'Order Refund Amount',
  'Cart Discount Amount',
  'Order Line Total',
  'Item Cost',
  'Item Cost #1',
]

/** True where the labels are the plugin's own, so that the file is no other German shop's. */
export function isLabelledByPlugin(header: Header): boolean {
  return (
    header.has(...OWN_LABELS) || header.names.some(name => /\((?:billing|shipping)\)$/i.test(name.trim()))
  )
}

/** The columns of a line. The plugin writes the cost twice where product and line have one: the last is the line's. */
export const itemColumns = {
  itemId: ['Item ID'],
  itemSku: ['SKU', 'Artikelnummer'],
  itemName: ['Item Name', 'Name', 'Product Name', 'Artikelname', 'Produktname', 'Artikel'],
  itemVariant: ['Product Variation', 'Order Item Metadata', 'Produktvariante', 'Variante'],
  itemCategory: ['Category', 'Product Category', 'Kategorie', 'Produktkategorie'],
  itemQuantity: ['Quantity', 'Quantity (- Refund)', 'Menge', 'Anzahl', 'Menge (- Erstattung)'],
  itemUnitGross: ['Item Cost (inc. tax)'],
  itemUnitPrice: ['Item Cost (2)', 'Item Cost', 'Artikelpreis', 'Artikelkosten', 'Einzelpreis'],
  itemNet: ['Order Line (w/o tax)'],
  itemTax: ['Order Line Tax'],
  itemTotal: ['Order Line Total'],
  itemGross: ['Order Line Total (include tax)'],
  voucherCode: ['Coupon Code', 'Gutscheincode'],
} as const satisfies Readonly<Record<string, readonly string[]>>
export type ItemColumn = keyof typeof itemColumns

/** Where the cells of one line stand in a row; -1 for a column that the table lacks. */
export type ItemPlaces = Readonly<Record<ItemColumn, number>>

const MOST_BLOCKS = 200

/**
 * The places of the lines within a row: one where every line has a row of its own, several where the plugin puts
 * lines side by side and numbers the labels (`Item Name #2`).
 */
export function itemPlaces(header: Header): readonly ItemPlaces[] {
  const blocks: ItemPlaces[] = []
  for (let number = 1; number <= MOST_BLOCKS; number++) {
    const block = placesOf(header, name => [`${name} #${number}`, `${name} ${number}`, `${name} (${number})`])
    const hasLine = block.itemName >= 0 || block.itemSku >= 0 || block.voucherCode >= 0
    // `Item Cost (2)` alone is the second column of a name, no second line.
    if (!hasLine || (number > 1 && blocks.length === 0)) break
    blocks.push(block)
  }
  const single = placesOf(header, name => [name])
  return blocks.length > 0 && (blocks[0]?.itemName ?? -1) >= 0 && single.itemName < 0 ? blocks : [single]
}

function placesOf(header: Header, namesOf: (name: string) => readonly string[]): ItemPlaces {
  // Object.entries and fromEntries know nothing of the keys.
  const entries = Object.entries(itemColumns) as [ItemColumn, readonly string[]][]
  return Object.fromEntries(
    entries.map(([column, names]) => [column, header.find(...names.flatMap(namesOf))]),
  ) as Record<ItemColumn, number>
}

/**
 * The columns of a person, where the e-mail of the account stands in for one that the buyer did not give.
 * @param at the positions of the table's fields.
 */
export function personWithAccount(
  owner: PersonOwner,
  at: Readonly<Partial<Record<string, number>>>,
): ContactColumns {
  return personAt(owner, field =>
    field === 'email' ? [at['email'] ?? -1, at['accountEmail'] ?? -1] : [at[field] ?? -1],
  )
}
