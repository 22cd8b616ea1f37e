import { type FileColumn, type Language, PLAIN_NOTATION } from './columns.ts'
import { compactPhone } from './phone-notation.ts'
import type { ExportTarget } from './target.ts'

/**
 * Attribute names. EMAIL, LANDLINE_NUMBER and EXT_ID are fixed; the names of first and last name follow the
 * language of the account; the rest are attributes of the owner's own. Numbers go to LANDLINE_NUMBER, which is
 * for calls: SMS makes people recipients of text campaigns, so that only lists for these have it.
 */
const HEADERS: Readonly<Record<Language, Readonly<Record<FileColumn, string>>>> = {
  de: {
    email: 'EMAIL',
    salutation: 'ANREDE',
    firstName: 'VORNAME',
    lastName: 'NACHNAME',
    company: 'FIRMA',
    street: 'STRASSE',
    houseNumber: 'HAUSNUMMER',
    addressLine2: 'ADRESSZUSATZ',
    postalCode: 'PLZ',
    city: 'ORT',
    country: 'LAND',
    phone: 'LANDLINE_NUMBER',
    orders: 'BESTELLUNGEN',
    value: 'UMSATZ',
    currency: 'WAEHRUNG',
    firstOrder: 'ERSTE_BESTELLUNG',
    lastOrder: 'LETZTE_BESTELLUNG',
    lastContact: 'LETZTER_KONTAKT',
    lastProduct: 'LETZTES_PRODUKT',
    tier: 'KUNDENSTUFE',
    topic: 'THEMA',
    occasion: 'ANLASS',
    customerId: 'EXT_ID',
    recommendation1: 'EMPFEHLUNG_1',
    recommendation2: 'EMPFEHLUNG_2',
    recommendation3: 'EMPFEHLUNG_3',
    voucher: 'GUTSCHEIN',
  },
  en: {
    email: 'EMAIL',
    salutation: 'SALUTATION',
    firstName: 'FIRSTNAME',
    lastName: 'LASTNAME',
    company: 'COMPANY',
    street: 'STREET',
    houseNumber: 'HOUSE_NUMBER',
    addressLine2: 'ADDRESS_LINE_2',
    postalCode: 'POSTAL_CODE',
    city: 'CITY',
    country: 'COUNTRY',
    phone: 'LANDLINE_NUMBER',
    orders: 'ORDERS',
    value: 'ORDER_VALUE',
    currency: 'CURRENCY',
    firstOrder: 'FIRST_ORDER',
    lastOrder: 'LAST_ORDER',
    lastContact: 'LAST_CONTACT',
    lastProduct: 'LAST_PRODUCT',
    tier: 'TIER',
    topic: 'TOPIC',
    occasion: 'OCCASION',
    customerId: 'EXT_ID',
    recommendation1: 'RECOMMENDATION_1',
    recommendation2: 'RECOMMENDATION_2',
    recommendation3: 'RECOMMENDATION_3',
    voucher: 'VOUCHER',
  },
}

/** Semicolon and UTF-8; ISO dates. A number needs plus, country code and digits only. */
export const brevo: ExportTarget = {
  id: 'brevo',
  byteOrderMark: false,
  delimiter: () => ';',
  header: (column, language, channel) =>
    column === 'phone' && channel === 'sms' ? 'SMS' : HEADERS[language][column],
  ownHeader: attributeName,
  notation: () => ({ ...PLAIN_NOTATION, phone: compactPhone }),
}

/** Attributes are capital letters, digits and underscores: "Größe der Füße" is GROESSE_DER_FUESSE. */
function attributeName(name: string): string {
  const plain = name
    .replaceAll(/ä/gi, 'ae')
    .replaceAll(/ö/gi, 'oe')
    .replaceAll(/ü/gi, 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
  return plain
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '')
    .toUpperCase()
}
