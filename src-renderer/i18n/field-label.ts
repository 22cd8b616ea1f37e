import { readCustomFieldReference } from '../../shared/model/custom-field.ts'
import { type MappingField, mappingFieldSchema } from '../../shared/model/import-columns.ts'
import { i18next } from './index.ts'

/** Names that known formats use for what a mapping calls otherwise. */
const OTHER_NAMES: Readonly<Record<string, MappingField>> = {
  orderNumber: 'orderId',
  financialStatus: 'status',
  fulfillmentStatus: 'status',
  paymentStatus: 'status',
  itemStatus: 'status',
  cancelledAt: 'status',
  orderValue: 'goods',
  adjustedTotal: 'total',
  itemDiscount: 'discount',
  shippingDiscount: 'discount',
  inPersonDiscount: 'discount',
  itemTax: 'tax',
  shippingTax: 'tax',
  giftWrapTax: 'tax',
  name: 'fullName',
  shippingName: 'shippingFullName',
  shippingSalutation: 'salutation',
  shippingTitle: 'title',
  department: 'company',
  shippingDepartment: 'shippingCompany',
  addressLine3: 'addressLine2',
  shippingAddressLine3: 'shippingAddressLine2',
  otherPhone: 'phone',
  shippingPhone: 'phone',
  transactionId: 'orderId',
  event: 'status',
  cancelStatus: 'status',
  returnStatus: 'status',
  subtotal: 'goods',
  gross: 'goods',
  net: 'goods',
  itemRefunded: 'refunded',
  partialRefunds: 'refunded',
  customerId: 'customerNumber',
  customerReference: 'customerNumber',
  unitId: 'itemId',
  shipmentItemId: 'itemId',
  offerId: 'itemSku',
  price: 'itemUnitPrice',
}

/**
 * The name of one of our fields in the language on the screen. Known formats have fields of their own (billing
 * parts, for example), which get the name of the field that they end up in.
 */
export function fieldLabel(field: string): string {
  if (readCustomFieldReference(field) !== null) return i18next.t('import:field.group.own')
  const bare = field.startsWith('billing') ? lowerFirst(field.slice('billing'.length)) : field
  const known = mappingFieldSchema.safeParse(OTHER_NAMES[bare] ?? bare)
  return known.success ? i18next.t(`import:field.name.${known.data}`) : i18next.t('import:field.read')
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
