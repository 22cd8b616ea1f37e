import {
  type ColumnMapping,
  customerFieldSchema,
  type MappingField,
  orderFieldSchema,
} from '../../../../shared/model/import.ts'
import { i18next } from '../../../i18n/index.ts'

const GROUPS = ['order', 'amounts', 'person', 'address', 'shipping', 'items', 'other'] as const
type FieldGroup = (typeof GROUPS)[number]

/** Where each field stands in the choice. */
const GROUP_OF: Readonly<Record<MappingField, FieldGroup>> = {
  orderId: 'order',
  orderNumber: 'order',
  day: 'order',
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
  shippingAddressLine2: 'shipping',
  shippingPostalCode: 'shipping',
  shippingCity: 'shipping',
  shippingRegion: 'shipping',
  shippingCountry: 'shipping',
  itemId: 'items',
  itemName: 'items',
  itemSku: 'items',
  itemVariant: 'items',
  itemQuantity: 'items',
  itemUnitPrice: 'items',
  itemTotal: 'items',
  voucherCode: 'other',
  note: 'other',
  tags: 'other',
  acceptsEmail: 'other',
  acceptsSms: 'other',
}

/** The fields that a column of such a file can hold. */
export function fieldsOf(kind: ColumnMapping['kind']): readonly MappingField[] {
  return kind === 'orders' ? orderFieldSchema.options : customerFieldSchema.options
}

/** The name of a field as the choice shows it. */
export function mappingFieldLabel(field: MappingField): string {
  return i18next.t(`import:field.name.${field}`)
}

/** The same as choices with their names, by group, in the language on the screen. */
export function fieldChoices(
  kind: ColumnMapping['kind'],
): { group: string; items: { value: MappingField; label: string }[] }[] {
  return GROUPS.map(group => ({
    group: i18next.t(`import:field.group.${group}`),
    items: fieldsOf(kind)
      .filter(field => GROUP_OF[field] === group)
      .map(field => ({ value: field, label: mappingFieldLabel(field) })),
  })).filter(({ items }) => items.length > 0)
}
