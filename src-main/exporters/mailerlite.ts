import { type FileColumn, PLAIN_NOTATION } from './columns.ts'
import type { ExportTarget } from './target.ts'

/** The fields that every account has are named as there; the others are matched or made on import. */
const HEADERS: Readonly<Record<FileColumn, string>> = {
  email: 'Email',
  salutation: 'Salutation',
  firstName: 'Name',
  lastName: 'Last name',
  company: 'Company',
  street: 'Street',
  houseNumber: 'House number',
  addressLine2: 'Address line 2',
  postalCode: 'Zip',
  city: 'City',
  country: 'Country',
  phone: 'Phone',
  orders: 'Orders',
  value: 'Value',
  currency: 'Currency',
  firstOrder: 'First order',
  lastOrder: 'Last order',
  lastContact: 'Last contact',
  lastProduct: 'Last product',
  tier: 'Tier',
  topic: 'Topic',
  occasion: 'Occasion',
  customerId: 'Customer ID',
  recommendation1: 'Recommendation 1',
  recommendation2: 'Recommendation 2',
  recommendation3: 'Recommendation 3',
  voucher: 'Voucher',
}

/** Comma and UTF-8, no blanks around values. The import asks nobody for a consent: the file must not need one. */
export const mailerlite: ExportTarget = {
  id: 'mailerlite',
  byteOrderMark: false,
  delimiter: () => ',',
  header: column => HEADERS[column],
  notation: () => PLAIN_NOTATION,
}
