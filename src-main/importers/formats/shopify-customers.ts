import type { ProfileFact } from '../../../shared/model/facts.ts'
import type { SourceRow } from '../cells.ts'
import { CustomerReader, type CustomerRows } from '../customer-reader.ts'
import { parseYesNo } from '../fields/text.ts'
import { detectByColumns, type Format } from '../format.ts'
import type { Header } from '../header.ts'
import { partyOf } from '../party.ts'
import { TableReader } from '../table-reader.ts'

const columns = {
  customerNumber: ['Customer ID'],
  firstName: ['First Name'],
  lastName: ['Last Name'],
  email: ['Email'],
  acceptsEmail: ['Accepts Email Marketing', 'Accepts Marketing'],
  acceptsSms: ['Accepts SMS Marketing'],
  company: ['Default Address Company', 'Company'],
  street: ['Default Address Address1', 'Address1'],
  addressLine2: ['Default Address Address2', 'Address2'],
  postalCode: ['Default Address Zip', 'Zip'],
  city: ['Default Address City', 'City'],
  region: ['Default Address Province Code', 'Province Code', 'Province'],
  country: ['Default Address Country Code', 'Country Code', 'Country'],
  phone: ['Phone'],
  otherPhone: ['Default Address Phone'],
  note: ['Note'],
  tags: ['Tags'],
  birthday: ['Birthday', 'Date of Birth', 'Geburtstag', 'Geburtsdatum'],
} as const
type Field = keyof typeof columns

/** Columns of Squarespace's list of customers, which has many of Shopify's names. */
const OTHER_SHOPS = ['Subscriber Since', 'Customer Since', 'Shipping Name', 'Billing Name']

/**
 * Shopify → Customers → Export, with metafields as further columns; also the older header and the import
 * template. One row per customer. The consent columns have no date and no wording.
 */
export const shopifyCustomers: Format = {
  id: 'shopify-customers',
  platform: 'shopify',
  sourceName: 'Shopify',
  exports: 'customers',
  usual: { decimal: '.', dateOrder: 'ymd' },
  columns,
  moneyFields: [],
  dateFields: ['birthday'],
  detect: head =>
    head.header.has('Lineitem name', 'Financial Status', ...OTHER_SHOPS)
      ? null
      : detectByColumns(
          head,
          [
            ['Email'],
            ['First Name'],
            ['Last Name'],
            ['Accepts Email Marketing', 'Accepts Marketing', 'Accepts SMS Marketing'],
            [
              'Default Address Address1',
              'Address1',
              'Default Address City',
              'City',
              'Total Spent',
              'Tax Exempt',
            ],
          ],
          [
            'Customer ID',
            'Accepts Email Marketing',
            'Accepts SMS Marketing',
            'Default Address Address1',
            'Default Address Country Code',
            'Default Address Zip',
            'Total Spent',
            'Total Orders',
            'Tax Exempt',
            'Tags',
          ],
        ),
  createReader: (...file) => new CustomerReader(new ShopifyCustomers(columns, ...file)),
}

class ShopifyCustomers extends TableReader<Field> implements CustomerRows {
  readonly #birthday = this.at.birthday >= 0 ? this.at.birthday : birthdayMetafield(this.header)

  read(row: SourceRow): ProfileFact | null {
    const at = this.at
    const contact = this.buyer.read(row)
    const party =
      contact &&
      partyOf({
        email: contact.email,
        customerNumber: this.text(row, at.customerNumber),
        phone: contact.phone,
        contacts: [contact],
      })
    if (contact === null || party === null) return null
    return {
      party,
      ...this.withBirthday(row, this.#birthday, contact),
      acceptsEmail: parseYesNo(this.raw(row, at.acceptsEmail)),
      acceptsSms: parseYesNo(this.raw(row, at.acceptsSms)),
      note: this.text(row, at.note),
      tags: this.tags(row, at.tags),
    }
  }
}

/** Metafields are named by their owner: `Geburtstag (customer.metafields.facts.birth_date)`. */
function birthdayMetafield(header: Header): number {
  return header.names.findIndex(name => /metafields.*(?:birth|geburt)/i.test(name))
}
