/**
 * Column names of eBay's orders report: English (US, UK and AU words), German as of today, the older German list,
 * and French. Sellers choose columns and their order themselves.
 */
const names = {
  salesRecord: [
    'Sales Record Number',
    'Verkaufsprotokollnummer',
    'Verkaufsprotokoll-Nr.',
    'Numéro de vente',
    'Numéro de la vente',
    "Numéro d'enregistrement de la vente",
    'Numéro du rapport de vente',
  ],
  orderNumber: [
    'Order Number',
    'Bestellnummer',
    'Numéro de commande',
    'Numéro de la commande',
    'N° de commande',
  ],
  userId: [
    'Buyer Username',
    'Buyer User ID',
    'User Id',
    'Nutzername des Käufers',
    'Mitgliedsname',
    "Nom d'utilisateur de l'acheteur",
    "Pseudo de l'acheteur",
  ],
  fullName: [
    'Buyer Name',
    'Buyer Fullname',
    'Buyer Full Name',
    'Name des Käufers',
    'Vollständiger Name des Käufers',
    "Nom de l'acheteur",
  ],
  email: [
    'Buyer Email',
    'E-Mail des Käufers',
    'E-Mail-Adresse des Käufers',
    "Adresse e-mail de l'acheteur",
    "E-mail de l'acheteur",
    "Adresse email de l'acheteur",
  ],
  phone: ['Buyer Phone', 'Buyer Phone Number', 'Telefonnummer des Käufers'],
  note: [
    'Buyer Note',
    'Notiz des Käufers',
    'Nachricht des Käufers',
    "Note de l'acheteur",
    "Message de l'acheteur",
  ],
  street: ['Buyer Address 1', 'Adresse 1 des Käufers', 'Käuferadresse 1', "Adresse 1 de l'acheteur"],
  addressLine2: ['Buyer Address 2', 'Adresse 2 des Käufers', 'Käuferadresse 2', "Adresse 2 de l'acheteur"],
  city: ['Buyer City', 'Buyer Town', 'Wohnort des Käufers', 'Ort des Käufers', "Ville de l'acheteur"],
  region: [
    'Buyer State',
    'Buyer County',
    'Bundesland des Käufers',
    'Staat des Käufers',
    "Région de l'acheteur",
    "Province de l'acheteur",
    "État de l'acheteur",
  ],
  postalCode: [
    'Buyer Zip',
    'Buyer Postcode',
    'PLZ des Käufers',
    'Postleitzahl des Käufers',
    "Code postal de l'acheteur",
  ],
  country: ['Buyer Country', 'Land des Käufers', "Pays de l'acheteur"],
  shippingFullName: [
    'Ship To Name',
    'Post To Name',
    'Name des Empfängers',
    'Nom du destinataire',
    'Livraison à - Nom',
  ],
  shippingPhone: [
    'Ship To Phone',
    'Post To Phone',
    'Telefonnummer des Empfängers',
    'Téléphone du destinataire',
    'Numéro de téléphone du destinataire',
  ],
  shippingStreet: [
    'Ship To Address 1',
    'Post To Address 1',
    'Adresse 1 des Empfängers',
    'Adresse 1 du destinataire',
  ],
  shippingAddressLine2: [
    'Ship To Address 2',
    'Post To Address 2',
    'Adresse 2 des Empfängers',
    'Adresse 2 du destinataire',
  ],
  shippingCity: [
    'Ship To City',
    'Post To City',
    'Versand nach - Ort',
    'Ville du destinataire',
    'Livraison à - Ville',
  ],
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
    'Code postal du destinataire',
    'Livraison à - Code postal',
  ],
  shippingCountry: [
    'Ship To Country',
    'Post To Country',
    'Versand nach - Land',
    'Pays du destinataire',
    'Livraison à - Pays',
  ],
  itemId: ['Item Number', 'Item ID', 'Artikelnummer', 'Artikelnr.', "Numéro de l'objet", "Numéro d'objet"],
  itemName: ['Item Title', 'Angebotstitel', 'Artikelbezeichnung', "Titre de l'objet", "Titre de l'annonce"],
  itemSku: [
    'Custom Label',
    'Custom Label (SKU)',
    'Bestandseinheit',
    'Bestandseinheit (SKU)',
    'Libellé personnalisé',
    'Étiquette personnalisée',
    'Libellé personnalisé (SKU)',
  ],
  itemVariant: ['Variation Details', 'Variantendetails', 'Détails de la variante', 'Détails des variantes'],
  itemQuantity: ['Quantity', 'Anzahl', 'Menge', 'Stückzahl', 'Quantité'],
  soldFor: [
    'Sold For',
    'Sale Price',
    'Verkauft für',
    'Verkauf für',
    'Verkaufspreis',
    'Vendu pour',
    'Prix de vente',
    'Vendu à',
  ],
  shippingCost: [
    'Shipping And Handling',
    'Postage And Handling',
    'Postage And Packaging',
    'Postage And Packing',
    'Verpackung und Versand',
    'Livraison et traitement',
    'Frais de livraison',
    'Expédition et traitement',
  ],
  sellerTax: ['Seller Collected Tax', 'Vom Verkäufer eingezogene Steuer'],
  ebayTax: ['eBay Collected Tax', 'Von eBay eingezogene Steuer'],
  total: ['Total Price', 'Gesamtbetrag', 'Gesamtpreis', 'Prix total', 'Montant total'],
  day: ['Sale Date', 'Verkauft am', 'Verkaufsdatum', 'Date de vente', 'Date de la vente'],
  paidDay: [
    'Paid On Date',
    'Zahlungsdatum',
    'Bezahldatum',
    'Bezahlt am',
    'Date de paiement',
    'Date du paiement',
    'Payé le',
  ],
  shippedDay: [
    'Shipped On Date',
    'Posted On Date',
    'Dispatched On Date',
    'Versanddatum',
    'Versandt am',
    'Verschickt am',
    'Versendet am',
    "Date d'expédition",
    'Expédié le',
  ],
  transactionId: [
    'Transaction ID',
    'Transaktionsnummer',
    'Transaktions-ID',
    'Numéro de transaction',
    'Numéro de la transaction',
  ],
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
