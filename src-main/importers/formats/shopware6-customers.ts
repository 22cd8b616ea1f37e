import type { ContactFact, ProfileFact } from '../../../shared/model/facts.ts'
import type { SourceRow } from '../cells.ts'
import { CustomerReader, type CustomerRows } from '../customer-reader.ts'
import { detectByColumns, type FileParts, type Format } from '../format.ts'
import { InternalIds, isInternalId, tellingAtEnd } from '../internal-ids.ts'
import { partyOf } from '../party.ts'
import { personColumns } from '../person-columns.ts'
import { TableReader } from '../table-reader.ts'

const address = {
  salutation: ['salutation', 'salutation_id'],
  title: ['title'],
  firstName: ['first_name'],
  lastName: ['last_name'],
  company: ['company'],
  department: ['department'],
  street: ['street'],
  addressLine2: ['additional_address_line1', 'additional_address_line_1'],
  addressLine3: ['additional_address_line2', 'additional_address_line_2'],
  postalCode: ['zipcode'],
  city: ['city'],
  region: ['country_state'],
  country: ['country', 'country_iso', 'country_id'],
  phone: ['phone_number'],
} as const
const columns = {
  customerNumber: ['customer_number'],
  email: ['email'],
  accountSalutation: ['salutation'],
  accountFirstName: ['first_name'],
  accountLastName: ['last_name'],
  birthday: ['birthday'],
  group: ['customer_group'],
  ...personColumns('', 'billing_', address),
  ...personColumns('shipping', 'shipping_', address),
} as const
type Field = keyof typeof columns

/**
 * Shopware 6 → Settings → Import/Export, profile "Default customer": account, billing and shipping address in one
 * row, nothing on consent. What belongs to another record may be the key of that record instead of its name.
 */
export const shopware6Customers: Format = {
  id: 'shopware6-customers',
  platform: 'shopware6',
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
        ['customer_number', 'email'],
        ['billing_last_name', 'billing_first_name', 'billing_street', 'billing_zipcode'],
        ['customer_group', 'sales_channel', 'billing_id', 'shipping_id', 'guest', 'billing_phone_number'],
      ],
      [
        'customer_number',
        'guest',
        'customer_group',
        'sales_channel',
        'billing_id',
        'billing_first_name',
        'billing_zipcode',
        'billing_country',
        'billing_phone_number',
        'shipping_last_name',
      ],
    ),
  createReader(...file) {
    const customers = new Shopware6Customers(...file)
    return tellingAtEnd(new CustomerReader(customers), () => customers.ids.tell())
  },
}

/** The group that every customer of a new shop is in. */
const USUAL_GROUP = /^standard/i

class Shopware6Customers extends TableReader<Field> implements CustomerRows {
  readonly ids: InternalIds

  constructor(...file: FileParts) {
    super(columns, ...file)
    const { salutation, accountSalutation, country, region } = this.at
    const { shippingSalutation, shippingCountry, shippingRegion } = this.at
    this.ids = new InternalIds(this.header, this.sink, [
      ...[salutation, accountSalutation, country, region],
      ...[shippingSalutation, shippingCountry, shippingRegion],
    ])
  }

  read(stated: SourceRow): ProfileFact | null {
    const at = this.at
    const row = this.ids.withoutIds(stated)
    const contact = this.#contact(row)
    const party =
      contact &&
      partyOf({
        email: contact.email,
        customerNumber: this.text(row, at.customerNumber),
        phone: contact.phone,
        contacts: [contact],
      })
    if (contact === null || party === null) return null
    const group = this.text(row, at.group)
    return {
      party,
      ...this.withBirthday(row, at.birthday, contact),
      acceptsEmail: null,
      acceptsSms: null,
      note: null,
      tags: group === null || isInternalId(group) || USUAL_GROUP.test(group) ? [] : [group],
    }
  }

  /** The billing address, else the shipping address; the account gives the name where neither has one. */
  #contact(row: SourceRow): ContactFact | null {
    const at = this.at
    const billing = this.buyer.read(row)
    const shipping = this.recipient.read(row)
    const base = billing === null || billing.street === null ? (shipping ?? billing) : billing
    if (base === null) return null
    const isNamed = base.firstName !== null || base.lastName !== null
    return {
      ...base,
      firstName: isNamed ? base.firstName : this.text(row, at.accountFirstName),
      lastName: isNamed ? base.lastName : this.text(row, at.accountLastName),
      email: billing?.email ?? null,
      phone: billing?.phone ?? shipping?.phone ?? null,
    }
  }
}
