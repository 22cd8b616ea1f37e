import { type FileColumn, PLAIN_NOTATION } from './columns.ts'
import { e164Phone } from './phone-notation.ts'
import type { ExportTarget, OwnColumn } from './target.ts'

/** Names of Klaviyo's own properties where it has them; the others become properties of the account. */
const HEADERS: Readonly<Record<FileColumn, string>> = {
  email: 'Email',
  salutation: 'Salutation',
  firstName: 'First Name',
  lastName: 'Last Name',
  company: 'Organization',
  street: 'Address',
  houseNumber: 'House Number',
  addressLine2: 'Address 2',
  postalCode: 'Zip Code',
  city: 'City',
  country: 'Country',
  phone: 'Phone Number',
  orders: 'Orders',
  value: 'Value',
  currency: 'Currency',
  firstOrder: 'First Order',
  lastOrder: 'Last Order',
  lastContact: 'Last Contact',
  lastProduct: 'Last Product',
  tier: 'Tier',
  topic: 'Topic',
  occasion: 'Occasion',
  customerId: 'Customer ID',
  recommendation1: 'Recommendation 1',
  recommendation2: 'Recommendation 2',
  recommendation3: 'Recommendation 3',
  voucher: 'Voucher',
}

/**
 * Only who consented is subscribed, with the day where it is known. Who may be written to as an existing customer
 * (§ 7(3) UWG) never subscribed, and a blank says just that; Klaviyo then has them as a profile and not as a subscriber.
 */
const CONSENT: readonly OwnColumn[] = [
  { name: 'Email Marketing Consent', cell: ({ consent }) => (consent ? 'Subscribe' : '') },
  { name: 'Email Marketing Consent Timestamp', cell: ({ consent }) => consent?.day ?? '' },
]

/**
 * Comma and UTF-8; the e-mail is the first column, as the import wants it. Its "Address" holds street and number. Phones are
 * by E.164; a row with another one would be refused as a whole.
 */
export const klaviyo: ExportTarget = {
  id: 'klaviyo',
  byteOrderMark: false,
  delimiter: () => ',',
  header: column => HEADERS[column],
  ownColumns: ({ purpose }) => (purpose === 'advertising' ? CONSENT : []),
  streetHoldsNumber: true,
  notation: () => ({ ...PLAIN_NOTATION, phone: e164Phone }),
}
