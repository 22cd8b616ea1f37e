/**
 * Column names of eBay's orders report: English (US, UK and AU words), German as of today, and the older German
 * list. Sellers choose columns and their order themselves.
 */
const names = {
  salesRecord: ['Sales Record Number', 'Verkaufsprotokollnummer', 'Verkaufsprotokoll-Nr.'],
  orderNumber: ['Order Number', 'Bestellnummer'],
  userId: ['Buyer Username', 'Buyer User ID', 'User Id', 'Nutzername des Käufers', 'Mitgliedsname'],
  fullName: [
    'Buyer Name',
    'Buyer Fullname',
    'Buyer Full Name',
    'Name des Käufers',
    'Vollständiger Name des Käufers',
  ],
  email: ['Buyer Email', 'E-Mail des Käufers', 'E-Mail-Adresse des Käufers'],
  phone: ['Buyer Phone', 'Buyer Phone Number', 'Telefonnummer des Käufers'],
  note: ['Buyer Note', 'Notiz des Käufers', 'Nachricht des Käufers'],
  street: ['Buyer Address 1', 'Adresse 1 des Käufers', 'Käuferadresse 1'],
  addressLine2: ['Buyer Address 2', 'Adresse 2 des Käufers', 'Käuferadresse 2'],
  city: ['Buyer City', 'Buyer Town', 'Wohnort des Käufers', 'Ort des Käufers'],
  region: ['Buyer State', 'Buyer County', 'Bundesland des Käufers', 'Staat des Käufers'],
  postalCode: ['Buyer Zip', 'Buyer Postcode', 'PLZ des Käufers', 'Postleitzahl des Käufers'],
  country: ['Buyer Country', 'Land des Käufers'],
  shippingFullName: ['Ship To Name', 'Post To Name', 'Name des Empfängers'],
  shippingPhone: ['Ship To Phone', 'Post To Phone', 'Telefonnummer des Empfängers'],
  shippingStreet: ['Ship To Address 1', 'Post To Address 1', 'Adresse 1 des Empfängers'],
  shippingAddressLine2: ['Ship To Address 2', 'Post To Address 2', 'Adresse 2 des Empfängers'],
  shippingCity: ['Ship To City', 'Post To City', 'Versand nach - Ort'],
  shippingRegion: [
    'Ship To State',
    'Post To State',
    'Post To County',
    'Versand nach - Staat',
    'Versand nach - Bundesland',
  ],
  shippingPostalCode: [
    'Ship To Zip',
    'Ship To Postcode',
    'Post To Postcode',
    'Post To Zip',
    'Versand nach - PLZ',
  ],
  shippingCountry: ['Ship To Country', 'Post To Country', 'Versand nach - Land'],
  itemId: ['Item Number', 'Item ID', 'Artikelnummer', 'Artikelnr.'],
  itemName: ['Item Title', 'Angebotstitel', 'Artikelbezeichnung'],
  itemSku: ['Custom Label', 'Custom Label (SKU)', 'Bestandseinheit', 'Bestandseinheit (SKU)'],
  itemVariant: ['Variation Details', 'Variantendetails'],
  itemQuantity: ['Quantity', 'Anzahl', 'Menge', 'Stückzahl'],
  soldFor: ['Sold For', 'Sale Price', 'Verkauft für', 'Verkauf für', 'Verkaufspreis'],
  shippingCost: [
    'Shipping And Handling',
    'Postage And Handling',
    'Postage And Packaging',
    'Postage And Packing',
    'Verpackung und Versand',
  ],
  sellerTax: ['Seller Collected Tax', 'Vom Verkäufer eingezogene Steuer'],
  ebayTax: ['eBay Collected Tax', 'Von eBay eingezogene Steuer'],
  total: ['Total Price', 'Gesamtbetrag', 'Gesamtpreis'],
  day: ['Sale Date', 'Verkauft am', 'Verkaufsdatum'],
  paidDay: ['Paid On Date', 'Zahlungsdatum', 'Bezahldatum', 'Bezahlt am'],
  shippedDay: [
    'Shipped On Date',
    'Posted On Date',
    'Dispatched On Date',
    'Versanddatum',
    'Versandt am',
    'Verschickt am',
    'Versendet am',
  ],
  transactionId: ['Transaction ID', 'Transaktionsnummer', 'Transaktions-ID'],
} as const
export type EbayField = keyof typeof names

/** Adds the spelling of older files, which write the names in one word. */
function withOneWordNames<Field extends string>(
  columns: Readonly<Record<Field, readonly string[]>>,
): Readonly<Record<Field, readonly string[]>> {
  // entries and fromEntries forget the keys.
  const entries = Object.entries(columns) as [Field, readonly string[]][]
  const spelt = entries.map(([field, list]) => [
    field,
    list.flatMap(name => [name, name.replaceAll(' ', '')]),
  ])
  return Object.fromEntries(spelt) as Record<Field, readonly string[]>
}

export const ebayColumns = withOneWordNames<EbayField>(names)

/** Columns that show by themselves that a table is an orders report of eBay's. */
export const ebayMarks: readonly EbayField[] = [
  'salesRecord',
  'userId',
  'fullName',
  'soldFor',
  'day',
  'paidDay',
  'itemName',
  'shippingFullName',
]

/** Columns of eBay's transaction report, which lists payments and shares many names with the orders report. */
export const ebayPaymentMarks = [
  'Datum der Transaktionserstellung',
  'Transaction creation date',
  'Betrag abzügl. Kosten',
  'Net amount',
  'Auszahlungsdatum',
  'Payout date',
] as const
