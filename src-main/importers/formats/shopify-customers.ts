import { CellReader, columnsAt } from '../cells.ts'
import { ContactReader } from '../contact.ts'
import { cleanText, parseYesNo } from '../fields/text.ts'
import { type Conventions, detectByColumns, type Format, type ReaderSink, type RowReader } from '../format.ts'
import type { Header } from '../header.ts'
import { partyOf } from '../party.ts'

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
  addressPhone: ['Default Address Phone'],
  note: ['Note'],
  tags: ['Tags'],
  birthday: ['Birthday', 'Date of Birth', 'Geburtstag', 'Geburtsdatum'],
} as const
type Field = keyof typeof columns

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
    head.header.has('Lineitem name', 'Financial Status')
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
  createReader: (header, conventions, sink) => new ShopifyCustomerReader(header, conventions, sink),
}

class ShopifyCustomerReader implements RowReader {
  readonly #at: Readonly<Record<Field, number>>
  readonly #cells: CellReader
  readonly #contacts: ContactReader
  readonly #header: Header
  readonly #sink: ReaderSink

  constructor(header: Header, conventions: Conventions, sink: ReaderSink) {
    const at = columnsAt<Field>(columns, header)
    this.#at = at.birthday >= 0 ? at : { ...at, birthday: birthdayMetafield(header) }
    this.#header = header
    this.#sink = sink
    this.#cells = new CellReader(header, conventions, sink)
    this.#contacts = new ContactReader(
      {
        firstName: [at.firstName],
        lastName: [at.lastName],
        company: [at.company],
        street: [at.street],
        addressLine2: [at.addressLine2],
        postalCode: [at.postalCode],
        city: [at.city],
        region: [at.region],
        country: [at.country],
        email: [at.email],
        phone: [at.phone, at.addressPhone],
      },
      header,
      sink,
    )
  }

  row(cells: readonly string[], row: number): void {
    if (this.#header.isRepeatedBy(cells)) {
      this.#sink.skip(row, 'footer_row')
      return
    }
    const at = this.#at
    const reader = this.#cells
    const source = { cells, row }
    const contact = this.#contacts.read(source)
    const party =
      contact &&
      partyOf({
        email: contact.email,
        customerNumber: reader.text(source, at.customerNumber),
        phone: contact.phone,
        contacts: [contact],
      })
    if (contact === null || party === null) {
      this.#sink.skip(row, 'missing_identity')
      return
    }
    const profile = {
      party,
      contact,
      acceptsEmail: parseYesNo(cells[at.acceptsEmail]),
      acceptsSms: parseYesNo(cells[at.acceptsSms]),
      note: reader.text(source, at.note),
      tags: splitTags(cells[at.tags]),
      birthday: reader.day(source, at.birthday),
    }
    this.#sink.profile(profile, [row])
  }

  end(): void {}
}

/** Metafields are named by their owner: `Geburtstag (customer.metafields.facts.birth_date)`. */
function birthdayMetafield(header: Header): number {
  return header.names.findIndex(name => /metafields.*(?:birth|geburt)/i.test(name))
}

/** The tags of a comma list. */
export function splitTags(cell: string | undefined): readonly string[] {
  return (cleanText(cell) ?? '')
    .split(',')
    .map(tag => tag.trim())
    .filter(tag => tag !== '')
}
