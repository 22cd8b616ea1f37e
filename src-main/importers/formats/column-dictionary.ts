import type { CustomerField, OrderField } from '../../../shared/model/import.ts'

/**
 * Folded column names by field, the surest first: `bestellnummer`, `order id`. Names of persons and addresses
 * stand here without "billing", "shipping" and their like, which are taken off before looking.
 */
export const ORDER_NAMES: Readonly<Partial<Record<OrderField, string>>> = {
  orderId:
    'bestellnummer|bestellnr|bestell nr|best nr|bestnr|bestell nummer|auftragsnummer|auftragsnr|auftrags nr|bestell id|auftrags id|order number|ordernumber|order no|order nr|order id|orderid|order|bestellung|auftrag|increment id|externe auftragsnummer|externe bestellnummer|vorgangsnummer|belegnummer|beleg nr|belegnr|reference|referenz|rechnungsnummer|rechnungsnr|invoice number|invoice no|transaction id|transaktionscode|transaktions id|id',
  day: 'bestelldatum|datum der bestellung|auftragsdatum|kaufdatum|bestellt am|order date|orderdate|order date time|ordertime|order time|purchase date|date created|created at|created|erstellt am|erstellt|verkauft am|verkaufsdatum|sale date|datum|date|zeitpunkt|bestellzeit|rechnungsdatum|invoice date|date inserted|timestamp',
  status:
    'bestellstatus|auftragsstatus|order status|orderstatus|status|zustand|payment status|zahlungsstatus|zahlstatus|financial status|order state|fulfillment status|versandstatus',
  currency: 'waehrung|currency|currency code|order currency|waehrungscode|currencycode|iso waehrung',
  total:
    'gesamtbetrag|gesamtsumme|gesamtbetrag brutto|gesamt brutto|bestellsumme|bestellwert|auftragssumme|auftragswert|rechnungsbetrag|rechnungssumme|endbetrag|endsumme|zahlbetrag|summe brutto|bruttobetrag|grand total|order total amount|order total|total amount|amount total|total price|total paid|total inc tax|order total inc tax|total|gesamt|summe|betrag|brutto|amount|umsatz|gesamtpreis|invoice amount|order amount|grand total purchased|grand total base|wert',
  goods:
    'warenwert|warenwert brutto|warensumme|zwischensumme|subtotal|sub total|order subtotal amount|order subtotal|subtotal inc tax|items total|artikelsumme|produktsumme',
  shippingCost:
    'versandkosten|versandkosten brutto|versand brutto|versandkosten gesamt|versand|porto|lieferkosten|frachtkosten|shipping costs|shipping cost|shipping total|order shipping amount|shipping amount|shipping rate|shipping price|shipping|postage|shipping and handling|delivery cost|invoice shipping',
  tax: 'mwst|mehrwertsteuer|umsatzsteuer|ust|steuer|steuern|steuerbetrag|mwst betrag|total tax|tax total|order tax amount|order total tax amount|taxes|tax|vat|tax amount|sales tax',
  discount:
    'rabatt|rabattbetrag|nachlass|gutscheinwert|gutscheinbetrag|discount amount|discount total|cart discount amount|cart discount|total discount|discount',
  refunded:
    'erstattet|erstattung|erstattungsbetrag|rueckerstattung|rueckerstattet|erstatteter betrag|refunded amount|amount refunded|order refund amount|total refunded|refund amount|refunded|refund|gutschriftbetrag',
  voucherCode:
    'gutscheincode|rabattcode|gutschein|coupon code|discount code|voucher code|coupon|coupons|coupons used|voucher',
  paidDay:
    'bezahlt am|zahlungsdatum|bezahldatum|zahldatum|datum der zahlung|paid at|paid date|date paid|payment date|paid on',
  shippedDay:
    'versendet am|versanddatum|versandt am|verschickt am|lieferdatum|shipped at|ship date|date shipped|shipped date|fulfilled at|shipping date',
  note: 'bemerkung|bemerkungen|kommentar|kundenkommentar|anmerkung|anmerkungen|notiz|notizen|hinweis|customer note|note from customer|order note|order notes|notes|note|comment|customer comment|comments',
  acceptsEmail:
    'newsletter|newsletter anmeldung|newsletteranmeldung|newsletter einwilligung|werbeeinwilligung|werbung erlaubt|accepts email marketing|accepts marketing|email marketing consent|marketing consent|opt in|optin|newsletter opt in|einwilligung e mail',
  itemId:
    'positions id|positionsid|positionsnummer|position id|order item id|orderitemid|line item id|item id|itemid',
  itemName:
    'artikelname|artikelbezeichnung|artikel|produktname|produkt|produktbezeichnung|bezeichnung|artikeltitel|lineitem name|line item name|item name|product name|item title|product title|item|product|article name',
  itemSku:
    'artikelnummer|artikelnr|artikel nr|art nr|artnr|produktnummer|sku|artikel sku|product sku|lineitem sku|item sku|item number|product number|article number|ean|gtin',
  itemVariant:
    'variante|variantenname|varianten|ausfuehrung|lineitem variant|product variation|item variant|variant|variation|options',
  itemQuantity:
    'menge|anzahl|stueckzahl|stueck|lineitem quantity|item quantity|quantity ordered|quantity|qty|qty ordered|anz',
  itemUnitPrice:
    'einzelpreis|einzelpreis brutto|stueckpreis|preis|artikelpreis|preis pro stueck|e preis|ep|verkaufspreis|lineitem price|unit price|item price|item cost|product price|price|vk brutto',
  itemTotal:
    'positionssumme|positionsbetrag|positionspreis|zeilensumme|gesamtpreis position|artikelsumme brutto|order line total|line total|item total|row total|line amount|net sales|gross sales',
}

/** Fields of persons and addresses, for orders and customers alike. */
export const PERSON_NAMES: Readonly<Partial<Record<CustomerField, string>>> = {
  email:
    'e mail adresse|email adresse|emailadresse|e mailadresse|mailadresse|e mail|email|email address|e mail address|mail|contact email|from email address|absender e mail adresse|user email',
  phone:
    'telefon|telefonnummer|tel|tel nr|telefonnr|mobil|mobiltelefon|handy|handynummer|rufnummer|phone number|phone|mobile|telephone|phonenumber',
  customerNumber:
    'kundennummer|kundennr|kunden nr|kunden nummer|kundenid|kunden id|kd nr|kdnr|kdnummer|debitorennummer|debitor|customer number|customer no|customer id|customernumber|customerid|customer nr|client id',
  salutation: 'anrede|salutation|geschlecht',
  title: 'titel|akademischer titel|title',
  firstName: 'vorname|vornamen|first name|firstname|given name|forename',
  lastName: 'nachname|familienname|zuname|last name|lastname|surname|family name',
  fullName:
    'vollstaendiger name|vor und nachname|vorname nachname|vorname und nachname|name vorname|kundenname|full name|fullname|customer name|buyer name|name|kunde|kaeufer|customer|buyer|ansprechpartner|kontakt|contact name|name 1|name1|recipient|empfaenger',
  company: 'firma|firmenname|unternehmen|company name|company|organisation|organization|business',
  street:
    'strasse und hausnummer|strasse hausnummer|strasse hausnr|strasse nr|strasse hnr|strasse u hausnummer|strasse|str|street address|street|street 1|address 1|address1|address 1 2|address line 1|addressline1|adresse 1|adresse1|adresszeile 1|adresse|anschrift|address',
  houseNumber: 'hausnummer|hausnr|haus nr|hnr|house number|housenumber|streetnumber|street number',
  addressLine2:
    'adresszusatz|adresszusatz 1|zusatz|anschriftzusatz|adresse 2|adresse2|adresszeile 2|address 2|address2|address line 2|addressline2|street 2|additional address|additional address line 1|apartment',
  postalCode:
    'plz|postleitzahl|zip code|zipcode|zip|postal code|postalcode|postcode|zip postal code|postcode zip',
  city: 'ort|stadt|wohnort|city|town|town city|ortsname',
  region:
    'bundesland|kanton|region|state|province|county|state name|state code|province code|staat bundesland',
  country:
    'land|laendercode|land iso|landiso|laenderkennzeichen|country code|countrycode|country iso|country|country region|staat|nation',
  birthday: 'geburtstag|geburtsdatum|geb datum|geburtstag kunde|birthday|birthdate|birth date|date of birth',
  note: 'bemerkung|bemerkungen|notiz|notizen|kommentar|anmerkung|notes|note|comment|customer note',
  tags: 'tags|tag|schlagworte|schlagwoerter|kundengruppe|customer group|gruppe|labels',
  acceptsEmail:
    'newsletter|newsletter anmeldung|newsletteranmeldung|newsletter einwilligung|werbeeinwilligung|werbung erlaubt|accepts email marketing|accepts marketing|email marketing consent|marketing consent|opt in|optin|newsletter opt in|einwilligung e mail',
  acceptsSms: 'sms einwilligung|accepts sms marketing|sms marketing consent|sms marketing|sms newsletter',
}

/** Words before or behind a person's field that say whose address it is. */
const SHIPPING_WORDS =
  'lieferadresse|lieferanschrift|liefer|lieferung|versandadresse|versand nach|versand an|versand|empfaenger|shipping address|shipping|ship to|ship|delivery address|delivery|deliver to|recipient|post to'
const BILLING_WORDS =
  'rechnungsadresse|rechnungsanschrift|rechnungs|rechnung|billing address|billing|bill to|bill|invoice address|invoice|kaeufer|kunden|kunde|besteller|customer|buyer|client|contact|default address|default'

export type Owner = 'shipping' | 'billing'
const OWNER_WORDS: ReadonlyArray<readonly [Owner, readonly string[]]> = [
  ['shipping', SHIPPING_WORDS.split('|')],
  ['billing', BILLING_WORDS.split('|')],
]

/** What is left of a folded column name without words that say whose it is, in every way that it can be cut. */
export function splitOwner(name: string): { owner: Owner; rest: string }[] {
  const splits: { owner: Owner; rest: string }[] = []
  for (const [owner, words] of OWNER_WORDS) {
    for (const word of words) {
      const rest = withoutWord(name, word)
      if (rest !== null) splits.push({ owner, rest })
    }
  }
  return splits
}

function withoutWord(name: string, word: string): string | null {
  if (name.startsWith(`${word} `)) return name.slice(word.length + 1)
  if (name.endsWith(` ${word}`)) return name.slice(0, -word.length - 1)
  // Written in one: "lieferort", "rechnungsplz", "kundenname".
  const isGlued =
    /^(?:liefer|rechnungs|kunden|kaeufer|empfaenger|billing|shipping|delivery|customer|buyer)$/.test(word)
  return isGlued && name.startsWith(word) && name.length > word.length ? name.slice(word.length) : null
}
