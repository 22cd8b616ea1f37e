import type { ProfileFact } from '../../../shared/model/facts.ts'
import type { SourceRow } from '../cells.ts'
import { CustomerReader, type CustomerRows } from '../customer-reader.ts'
import { parseYesNo } from '../fields/text.ts'
import { detectByColumns, type FileParts, type Format } from '../format.ts'
import { InternalIds, tellingAtEnd } from '../internal-ids.ts'
import { partyOf } from '../party.ts'
import { personColumns } from '../person-columns.ts'
import { TableReader } from '../table-reader.ts'
import { shopware5Country } from './shopware5-countries.ts'

const address = {
  salutation: ['salutation'],
  title: ['title'],
  firstName: ['firstname'],
  lastName: ['lastname'],
  company: ['company'],
  department: ['department'],
  street: ['street'],
  addressLine2: ['additional_address_line1', 'additionalAddressLine1'],
  addressLine3: ['additional_address_line2', 'additionalAddressLine2'],
  postalCode: ['zipcode'],
  city: ['city'],
  country: ['countryID', 'country'],
} as const
const columns = {
  customerNumber: ['customernumber'],
  email: ['email'],
  phone: ['phone', 'billing_phone'],
  acceptsEmail: ['newsletter'],
  birthday: ['birthday', 'billing_birthday'],
  note: ['internalcomment'],
  group: ['customergroup'],
  ...personColumns('', 'billing_', address),
  ...personColumns('shipping', 'shipping_', address),
} as const
type Field = keyof typeof columns

/** The group that every customer of a new shop is in. */
const USUAL_GROUP = 'EK'

/**
 * Shopware 5 → SwagImportExport, profile `default_customers`. Countries are numbers. The file also has the hashes
 * of the customers' passwords, which are taken out of every table before it is read.
 */
export const shopware5Customers: Format = {
  id: 'shopware5-customers',
  platform: 'shopware5',
  sourceName: 'Shopware',
  exports: 'customers',
  usual: { decimal: '.', dateOrder: 'ymd' },
  columns,
  moneyFields: [],
  dateFields: ['birthday'],
  detect: head =>
    detectByColumns(
      head,
      [
        ['email', 'customernumber'],
        ['billing_lastname', 'billing_firstname'],
        [
          'billing_zipcode',
          'billing_city',
          'billing_street',
          'customernumber',
          'customergroup',
          'newsletter',
        ],
      ],
      [
        'customernumber',
        'encoder',
        'accountmode',
        'billing_salutation',
        'billing_lastname',
        'billing_zipcode',
        'billing_countryID',
        'shipping_lastname',
        'newsletter',
        'customergroup',
        'subshopID',
      ],
    ),
  createReader(...file) {
    const customers = new Shopware5Customers(...file)
    return tellingAtEnd(new CustomerReader(customers), () => customers.ids.tell())
  },
}

class Shopware5Customers extends TableReader<Field> implements CustomerRows {
  readonly ids: InternalIds

  constructor(...file: FileParts) {
    super(columns, ...file)
    this.ids = new InternalIds(this.header, this.sink, [])
  }

  read(row: SourceRow): ProfileFact | null {
    const at = this.at
    const readable = this.#withCountries(row)
    const billing = this.buyer.read(readable)
    const contact = isAddressed(billing) ? billing : (this.recipient.read(readable) ?? billing)
    if (contact === null) return null
    const email = billing?.email ?? null
    const party = partyOf({
      email,
      customerNumber: this.text(row, at.customerNumber),
      phone: billing?.phone ?? null,
      contacts: [contact],
    })
    if (party === null) return null
    const group = this.text(row, at.group)
    return {
      party,
      ...this.withBirthday(row, at.birthday, {
        ...contact,
        email,
        phone: contact.phone ?? billing?.phone ?? null,
      }),
      acceptsEmail: parseYesNo(this.raw(row, at.acceptsEmail)),
      acceptsSms: null,
      note: this.text(row, at.note),
      tags: group === null || group === USUAL_GROUP ? [] : [group],
    }
  }

  /** The row with the codes of its countries instead of their numbers. */
  #withCountries(row: SourceRow): SourceRow {
    const cells = [...row.cells]
    for (const column of [this.at.country, this.at.shippingCountry]) {
      const cell = cells[column]
      if (cell === undefined || cell === '') continue
      const country = shopware5Country(cell)
      if (country === undefined) this.ids.note(column)
      cells[column] = country ?? ''
    }
    return { cells, row: row.row }
  }
}

function isAddressed(contact: ProfileFact['contact'] | null): boolean {
  return (
    contact !== null && (contact.street !== null || contact.lastName !== null || contact.company !== null)
  )
}
