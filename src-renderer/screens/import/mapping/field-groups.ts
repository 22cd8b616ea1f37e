import {
  type CustomField,
  customFieldReference,
  readCustomFieldReference,
} from '../../../../shared/model/custom-field.ts'
import {
  type ColumnMapping,
  customerFieldSchema,
  type MappedField,
  type MappingField,
  orderFieldSchema,
  statusFieldSchema,
} from '../../../../shared/model/import-columns.ts'
import { i18next } from '../../../i18n/index.ts'

const GROUPS = ['order', 'amounts', 'person', 'address', 'shipping', 'items', 'other'] as const
type FieldGroup = (typeof GROUPS)[number]

/** Where each field stands in the choice. */
const GROUP_OF: Readonly<Record<MappingField, FieldGroup>> = {
  orderId: 'order',
  orderNumber: 'order',
  day: 'order',
  time: 'order',
  status: 'order',
  paidDay: 'order',
  shippedDay: 'order',
  currency: 'amounts',
  total: 'amounts',
  goods: 'amounts',
  shippingCost: 'amounts',
  tax: 'amounts',
  discount: 'amounts',
  refunded: 'amounts',
  email: 'person',
  phone: 'person',
  customerNumber: 'person',
  salutation: 'person',
  title: 'person',
  fullName: 'person',
  firstName: 'person',
  lastName: 'person',
  company: 'person',
  birthday: 'person',
  street: 'address',
  houseNumber: 'address',
  addressLine2: 'address',
  postalCode: 'address',
  city: 'address',
  region: 'address',
  country: 'address',
  shippingFullName: 'shipping',
  shippingFirstName: 'shipping',
  shippingLastName: 'shipping',
  shippingCompany: 'shipping',
  shippingStreet: 'shipping',
  shippingHouseNumber: 'shipping',
  shippingAddressLine2: 'shipping',
  shippingPostalCode: 'shipping',
  shippingCity: 'shipping',
  shippingRegion: 'shipping',
  shippingCountry: 'shipping',
  itemId: 'items',
  itemName: 'items',
  itemSku: 'items',
  itemVariant: 'items',
  itemCategory: 'items',
  itemQuantity: 'items',
  itemUnitPrice: 'items',
  itemTotal: 'items',
  voucherCode: 'other',
  note: 'other',
  tags: 'other',
  acceptsEmail: 'other',
  acceptsSms: 'other',
  emailState: 'other',
  emailStateDay: 'other',
  emailStateReason: 'other',
}

/** The fields that a column of such a file can hold. */
export function fieldsOf(kind: ColumnMapping['kind']): readonly MappingField[] {
  switch (kind) {
    case 'orders':
      return orderFieldSchema.options
    case 'customers':
      return customerFieldSchema.options
    case 'statuses':
      return statusFieldSchema.options
  }
}

/** The name of a field as the choice shows it, one of the owner's own by the name that the owner gave it. */
export function mappingFieldLabel(field: MappedField, ownFields: OwnFields = []): string {
  const own = readCustomFieldReference(field)
  // What is no reference to an own field is one of ours.
  if (own === null) return i18next.t(`import:field.name.${field as MappingField}`)
  return ownFields.find(({ id }) => id === own.id)?.name ?? i18next.t('fields:filter.removedField')
}

type OwnFields = readonly Pick<CustomField, 'id' | 'name' | 'kind'>[]

/** The same as choices with their names, by group, in the language on the screen; the owner's own fields last. */
export function fieldChoices(
  kind: ColumnMapping['kind'],
  ownFields: OwnFields,
): { group: string; items: { value: MappedField; label: string }[] }[] {
  const own = ownFields.map(field => ({ value: customFieldReference(field), label: field.name }))
  const known = GROUPS.map(group => ({
    group: i18next.t(`import:field.group.${group}`),
    items: fieldsOf(kind)
      .filter(field => GROUP_OF[field] === group)
      .map((field): { value: MappedField; label: string } => ({
        value: field,
        label: mappingFieldLabel(field),
      })),
  }))
  return [...known, { group: i18next.t('import:field.group.own'), items: own }].filter(
    ({ items }) => items.length > 0,
  )
}
