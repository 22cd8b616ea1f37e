import { type FileColumn, PLAIN_NOTATION } from './columns.ts'
import type { ExportTarget } from './target.ts'

/**
 * The first three and the phone are named as in Mailchimp's own exports, so that they are recognised in every
 * language of the account.
 */
const HEADERS: Readonly<Record<FileColumn, string>> = {
  email: 'Email Address',
  salutation: 'Salutation',
  firstName: 'First Name',
  lastName: 'Last Name',
  company: 'Company',
  street: 'Street',
  houseNumber: 'House Number',
  addressLine2: 'Address Line 2',
  postalCode: 'Postal Code',
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

/** Comma and UTF-8; dates in ISO form and numbers without grouping, as its import guide asks for. */
export const mailchimp: ExportTarget = {
  id: 'mailchimp',
  byteOrderMark: false,
  delimiter: () => ',',
  header: column => HEADERS[column],
  notation: () => PLAIN_NOTATION,
}
