import type { ColumnWords } from './column-words.ts'

/** German and English in one, as many shops' tables are. */
export const germanEnglish: ColumnWords = {
  order: {
    orderId:
      'bestellnummer|bestellnr|bestell nr|best nr|bestnr|bestell nummer|auftragsnummer|auftragsnr|auftrags nr|bestell id|auftrags id|order number|ordernumber|order no|order nr|order id|orderid|order|bestellung|auftrag|increment id|externe auftragsnummer|externe bestellnummer|vorgangsnummer|belegnummer|beleg nr|belegnr|reference|referenz|rechnungsnummer|rechnungsnr|invoice number|invoice no|transaction id|transaktionscode|transaktions id|orders id|id|auftragsnummer extern|bestellnummer extern|auftrags id extern|externe auftrags id|order name|oxordernr',
    day: 'bestelldatum|datum der bestellung|auftragsdatum|kaufdatum|bestellt am|order date|orderdate|order date time|ordertime|order time|purchase date|date created|created at|created|erstellt am|erstellt|verkauft am|verkaufsdatum|sale date|datum|date|zeitpunkt|bestellzeit|rechnungsdatum|invoice date|date inserted|timestamp|date purchased|date placed|erfasst am|auftragsdatum zeit|oxorderdate|auftrag erstellt am|erstellungsdatum',
    time: 'uhrzeit|bestelluhrzeit|uhrzeit der bestellung|kaufuhrzeit|zeit|bestellzeit|auftragszeit|time|order time|ordertime|time of order|sale time|purchase time|time created',
    status:
      'bestellstatus|auftragsstatus|order status|orderstatus|status|zustand|payment status|zahlungsstatus|zahlstatus|financial status|order state|fulfillment status|versandstatus|orders status|orders status name|bearbeitungsstatus|lieferstatus|fulfilment status|zahlstatus name|lineitem status|line item status|positionsstatus|position status|shipping status|delivery status|shipment status|payment state|delivery state|shipping state|fulfillmentstatus|fulfilmentstatus',
    currency: 'waehrung|currency|currency code|order currency|waehrungscode|currencycode|iso waehrung',
    total:
      'gesamtbetrag|gesamtsumme|gesamtbetrag brutto|gesamt brutto|bestellsumme|bestellwert|auftragssumme|auftragswert|rechnungsbetrag|rechnungssumme|endbetrag|endsumme|zahlbetrag|summe brutto|bruttobetrag|grand total|order total amount|order total|total amount|amount total|total price|total paid|total inc tax|order total inc tax|total|gesamt|summe|betrag|brutto|amount|umsatz|gesamtpreis|invoice amount|order amount|grand total purchased|grand total base|wert|order total value|total gross|gross total|total cost|gesamtwert|auftragssumme brutto|ot total|totalinvoice|total invoice|oxtotalordersum|bestellsumme brutto',
    goods:
      'warenwert|warenwert brutto|warensumme|zwischensumme|subtotal|sub total|order subtotal amount|order subtotal|subtotal inc tax|items total|artikelsumme|produktsumme',
    shippingCost:
      'versandkosten|versandkosten brutto|versand brutto|versandkosten gesamt|versand|porto|lieferkosten|frachtkosten|shipping costs|shipping cost|shipping total|order shipping amount|shipping amount|shipping rate|shipping price|shipping|postage|shipping and handling|delivery cost|invoice shipping|oxdelcost|shippingcosts',
    tax: 'mwst|mehrwertsteuer|umsatzsteuer|ust|steuer|steuern|steuerbetrag|mwst betrag|total tax|tax total|order tax amount|order total tax amount|taxes|tax|vat|tax amount|sales tax',
    discount:
      'rabatt|rabattbetrag|nachlass|gutscheinwert|gutscheinbetrag|discount amount|discount total|cart discount amount|cart discount|total discount|discount',
    refunded:
      'erstattet|erstattung|erstattungsbetrag|rueckerstattung|rueckerstattet|erstatteter betrag|refunded amount|amount refunded|order refund amount|total refunded|refund amount|refunded|refund|gutschriftbetrag',
    voucherCode:
      'gutscheincode|rabattcode|gutschein|coupon code|discount code|voucher code|coupon|coupons|coupons used|voucher|gutschein code',
    paidDay:
      'bezahlt am|zahlungsdatum|bezahldatum|zahldatum|datum der zahlung|paid at|paid date|date paid|payment date|paid on',
    shippedDay:
      'versendet am|versanddatum|versandt am|verschickt am|lieferdatum|shipped at|ship date|date shipped|shipped date|fulfilled at|shipping date',
    note: 'bemerkung|bemerkungen|kommentar|kundenkommentar|anmerkung|anmerkungen|notiz|notizen|hinweis|customer note|note from customer|order note|order notes|notes|note|comment|customer comment|comments',
    acceptsEmail:
      'newsletter|newsletter anmeldung|newsletteranmeldung|newsletter einwilligung|werbeeinwilligung|werbung erlaubt|accepts email marketing|accepts marketing|email marketing consent|marketing consent|opt in|optin|newsletter opt in|einwilligung e mail|email subscriber status',
    itemId:
      'positions id|positionsid|positionsnummer|position id|order item id|orderitemid|line item id|item id|itemid|position nr',
    itemName:
      'artikelname|artikelbezeichnung|artikel|produktname|produkt|produktbezeichnung|bezeichnung|artikeltitel|lineitem name|line item name|item name|product name|item title|product title|item|product|article name|products name|position bezeichnung|positionsbezeichnung|position artikelname|position name|artikel name|artikel bezeichnung|item text|itemtext|article title|lineitem title',
    itemSku:
      'artikelnummer|artikelnr|artikel nr|art nr|artnr|produktnummer|sku|artikel sku|product sku|lineitem sku|item sku|item number|product number|article number|ean|gtin|products model|position artikelnummer|position sku|position artikelnr|artikel nummer|seller sku',
    itemVariant:
      'variante|variantenname|varianten|ausfuehrung|lineitem variant|product variation|item variant|variant|variation|options',
    itemCategory:
      'kategorie|warengruppe|artikelkategorie|produktkategorie|artikelgruppe|produktgruppe|warengruppenname|hauptkategorie|kategorien|produkttyp|artikeltyp|category|product category|item category|lineitem category|line item category|article category|categories|product categories|product type|lineitem product type|product group|item group|department',
    itemQuantity:
      'menge|anzahl|stueckzahl|stueck|lineitem quantity|item quantity|quantity ordered|quantity|qty|qty ordered|anz|products quantity|position menge|position anzahl|positionsmenge|artikel menge|artikelmenge|article quantity|articlequantity',
    itemUnitPrice:
      'einzelpreis|einzelpreis brutto|stueckpreis|preis|artikelpreis|preis pro stueck|e preis|ep|verkaufspreis|lineitem price|unit price|item price|item cost|product price|price|vk brutto|products price|position einzelpreis|position einzelpreis brutto|position preis|artikelpreis brutto|artikelpreis netto|einzelpreis netto|article price|articleprice|vk preis|stueckpreis brutto',
    itemTotal:
      'positionssumme|positionsbetrag|positionspreis|zeilensumme|gesamtpreis position|artikelsumme brutto|order line total|line total|item total|row total|line amount|net sales|gross sales|position gesamtpreis|position gesamtpreis brutto|position gesamt|position summe|gesamtpreis brutto|final price|lineitem total',
  },
  person: {
    email:
      'e mail adresse|email adresse|emailadresse|e mailadresse|mailadresse|e mail|email|email address|e mail address|mail|contact email|from email address|absender e mail adresse|user email|email adresse kunde|kunden e mail|e mail kunde|email 1',
    phone:
      'telefon|telefonnummer|tel|tel nr|telefonnr|mobil|mobiltelefon|handy|handynummer|rufnummer|phone number|phone|mobile|telephone|phonenumber|phone 1|telefon 1',
    customerNumber:
      'kundennummer|kundennr|kunden nr|kunden nummer|kundenid|kunden id|kd nr|kdnr|kdnummer|debitorennummer|debitor|customer number|customer no|customer id|customernumber|customerid|customer nr|client id|customers id|customers cid|kunden id nummer',
    salutation: 'anrede|salutation|geschlecht',
    title: 'titel|akademischer titel|title',
    firstName:
      'vorname|fname|vornamen|first name|firstname|given name|givenname|given names|forename|rufname',
    lastName: 'nachname|lname|familienname|zuname|last name|lastname|surname|family name',
    fullName:
      'vollstaendiger name|vor und nachname|vorname nachname|vorname und nachname|name vorname|kundenname|full name|fullname|customer name|buyer name|name|kunde|kaeufer|customer|buyer|ansprechpartner|kontakt|contact name|name 1|name1|recipient|empfaenger|additional name',
    company: 'firma|firmenname|unternehmen|company name|company|organisation|organization|business',
    street:
      'strasse und hausnummer|strasse hausnummer|strasse hausnr|strasse nr|strasse hnr|strasse u hausnummer|strasse|str|street address|street|street 1|address 1|address1|address 1 2|address line 1|addressline1|adresse 1|adresse1|adresszeile 1|adresse|anschrift|address|street name|strassenname|address 1 street',
    houseNumber:
      'hausnummer|hausnr|haus nr|hnr|house number|housenumber|streetnumber|street number|house no|houseno|house nr|streetnr|street nr',
    addressLine2:
      'adresszusatz|adresszusatz 1|zusatz|anschriftzusatz|adresse 2|adresse2|adresszeile 2|address 2|address2|address line 2|addressline2|street 2|additional address|additional address line 1|apartment',
    postalCode:
      'plz|postleitzahl|zip code|zipcode|zip|postal code|postalcode|postcode|zip postal code|postcode zip|address 1 zip',
    city: 'ort|stadt|wohnort|city|town|town city|ortsname|suburb|address 1 city',
    region:
      'bundesland|kanton|region|state|province|county|state name|state code|province code|staat bundesland|address 1 state region',
    country:
      'land|laendercode|lkz|land iso|landiso|laenderkennzeichen|country code|countrycode|country iso|country|country region|staat|nation|address 1 country',
    birthday:
      'geburtstag|geburtsdatum|geb datum|geboren am|geburtstag kunde|birthday|birthdate|birth date|date of birth|dob',
    note: 'bemerkung|bemerkungen|notiz|notizen|kommentar|anmerkung|notes|note|comment|customer note',
    tags: 'tags|tag|schlagworte|schlagwoerter|kundengruppe|customer group|gruppe|labels',
    acceptsEmail:
      'newsletter|newsletter anmeldung|newsletteranmeldung|newsletter einwilligung|werbeeinwilligung|werbung erlaubt|accepts email marketing|accepts marketing|email marketing consent|marketing consent|opt in|optin|newsletter opt in|einwilligung e mail|email subscriber status',
    acceptsSms:
      'sms einwilligung|accepts sms marketing|sms marketing consent|sms marketing|sms newsletter|sms subscriber status',
  },
  shipping:
    'lieferadresse|lieferanschrift|liefer|lieferung|versandadresse|versand nach|versand an|versand|empfaenger|empfang|oxdel|shipping address|shipping|ship to|ship|delivery address|delivery|deliver to|recipient|post to',
  billing:
    'rechnungsadresse|rechnungsanschrift|rechnungs|rechnung|oxbill|customers|billing address|billing|bill to|bill|invoice address|invoice|kaeufer|kunden|kunde|besteller|customer|buyer|client|contact|default address|default',
  gluedOwners:
    'liefer|rechnungs|rechnung|kunden|kaeufer|empfaenger|empfang|oxbill|oxdel|billing|shipping|delivery|customer|buyer',
}
