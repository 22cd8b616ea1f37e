/** What an eBay orders report can show; `null` columns of the English report are always empty here. */
export type EbayField =
  | 'record'
  | 'orderNumber'
  | 'userName'
  | 'buyerName'
  | 'buyerEmail'
  | 'buyerNote'
  | 'buyerStreet'
  | 'buyerAddition'
  | 'buyerCity'
  | 'buyerPostalCode'
  | 'buyerCountry'
  | 'shipName'
  | 'shipPhone'
  | 'shipStreet'
  | 'shipAddition'
  | 'shipCity'
  | 'shipPostalCode'
  | 'shipCountry'
  | 'itemNumber'
  | 'itemTitle'
  | 'sku'
  | 'quantity'
  | 'soldFor'
  | 'postage'
  | 'total'
  | 'saleDay'
  | 'paidDay'
  | 'shippedDay'
  | 'service'
  | 'tracking'
  | 'transaction'

type Column = readonly [name: string, field: EbayField | null]

/** The columns of the US report, in its order. */
export const ENGLISH_COLUMNS: readonly Column[] = [
  ['Sales Record Number', 'record'],
  ['Order Number', 'orderNumber'],
  ['Buyer Username', 'userName'],
  ['Buyer Name', 'buyerName'],
  ['Buyer Email', 'buyerEmail'],
  ['Buyer Note', 'buyerNote'],
  ['Buyer Address 1', 'buyerStreet'],
  ['Buyer Address 2', 'buyerAddition'],
  ['Buyer City', 'buyerCity'],
  ['Buyer State', null],
  ['Buyer Zip', 'buyerPostalCode'],
  ['Buyer Country', 'buyerCountry'],
  ...empty('Buyer Tax Identifier Name', 'Buyer Tax Identifier Value'),
  ['Ship To Name', 'shipName'],
  ['Ship To Phone', 'shipPhone'],
  ['Ship To Address 1', 'shipStreet'],
  ['Ship To Address 2', 'shipAddition'],
  ['Ship To City', 'shipCity'],
  ['Ship To State', null],
  ['Ship To Zip', 'shipPostalCode'],
  ['Ship To Country', 'shipCountry'],
  ['Item Number', 'itemNumber'],
  ['Item Title', 'itemTitle'],
  ['Custom Label', 'sku'],
  ['Sold Via Promoted Listings', null],
  ['Quantity', 'quantity'],
  ['Sold For', 'soldFor'],
  ['Shipping And Handling', 'postage'],
  ...empty('Item Location', 'Item Zip Code', 'Item Country', 'eBay Collect And Remit Tax Rate'),
  ...empty('eBay Collect And Remit Tax Type', 'eBay Reference Name', 'eBay Reference Value', 'Tax Status'),
  ...empty('Seller Collected Tax', 'eBay Collected Tax', 'Electronic Waste Recycling Fee'),
  ...empty('Mattress Recycling Fee', 'Battery Recycling Fee', 'White Goods Disposal Tax'),
  ...empty('Tire Recycling Fee', 'Additional Fee', 'eBay Collected Charges'),
  ['Total Price', 'total'],
  ...empty('eBay Collected Tax Included in Total', 'Payment Method', 'Commitment Date'),
  ['Sale Date', 'saleDay'],
  ['Paid On Date', 'paidDay'],
  ...empty('Ship By Date', 'Minimum Estimated Delivery Date', 'Maximum Estimated Delivery Date'),
  ['Shipped On Date', 'shippedDay'],
  ...empty('Feedback Left', 'Feedback Received', 'My Item Note', 'PayPal Transaction ID'),
  ['Shipping Service', 'service'],
  ['Tracking Number', 'tracking'],
  ['Transaction ID', 'transaction'],
  ...empty('Variation Details', 'Global Shipping Program', 'Global Shipping Reference ID'),
  ...empty('Click And Collect', 'Click And Collect Reference Number', 'eBay Plus'),
  ...empty('Authenticity Verification Program', 'Authenticity Verification Status'),
  ...empty('Authenticity Verification Outcome Reason', 'eBay Vault Program', 'Vault Fulfillment Type'),
  ...empty('eBay Fulfillment Program', 'Tax City', 'Tax State', 'Tax Zip', 'Tax Country'),
  ...empty('eBay International Shipping'),
]

/** The German names that are known for certain, in the order of the English report. */
export const GERMAN_COLUMNS: readonly Column[] = [
  ['Verkaufsprotokollnummer', 'record'],
  ['Bestellnummer', 'orderNumber'],
  ['Nutzername des Käufers', 'userName'],
  ['Name des Käufers', 'buyerName'],
  ['E-Mail des Käufers', 'buyerEmail'],
  ['Adresse 1 des Käufers', 'buyerStreet'],
  ['Adresse 2 des Käufers', 'buyerAddition'],
  ['Wohnort des Käufers', 'buyerCity'],
  ['PLZ des Käufers', 'buyerPostalCode'],
  ['Land des Käufers', 'buyerCountry'],
  ['Name des Empfängers', 'shipName'],
  ['Telefonnummer des Empfängers', 'shipPhone'],
  ['Adresse 1 des Empfängers', 'shipStreet'],
  ['Adresse 2 des Empfängers', 'shipAddition'],
  ['Versand nach - Ort', 'shipCity'],
  ['Versand nach - PLZ', 'shipPostalCode'],
  ['Versand nach - Land', 'shipCountry'],
  ['Artikelnummer', 'itemNumber'],
  ['Angebotstitel', 'itemTitle'],
  ['Bestandseinheit', 'sku'],
  ['Anzahl', 'quantity'],
  ['Verkauft für', 'soldFor'],
  ['Verpackung und Versand', 'postage'],
  ['Gesamtbetrag', 'total'],
  ['Verkauft am', 'saleDay'],
  ['Zahlungsdatum', 'paidDay'],
  ['Versandservice', 'service'],
  ['Sendungsnummer', 'tracking'],
  ['Transaktionsnummer', 'transaction'],
]

function empty(...names: string[]): Column[] {
  return names.map(name => [name, null])
}
