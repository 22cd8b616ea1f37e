import { z } from 'zod'
import { customFieldReferenceSchema } from './custom-field.ts'
import { emailStateSchema } from './newsletter.ts'

/** The export formats that are recognised by content; `custom` is any other table, mapped by the owner. */
export const formatIdSchema = z.enum([
  'shopify-orders',
  'shopify-customers',
  'etsy-orders',
  'etsy-order-items',
  'shopware5-main-orders',
  'shopware5-orders',
  'shopware5-customers',
  'shopware5-newsletter',
  'shopware6-orders',
  'shopware6-customers',
  'shopware6-newsletter',
  'prestashop-orders',
  'prestashop-customers',
  'magento-orders',
  'bigcommerce-orders',
  'woocommerce-analytics-orders',
  'woocommerce-analytics-customers',
  'woocommerce-advanced-export',
  'woocommerce-webtoffee',
  'amazon-order-report',
  'amazon-all-orders',
  'amazon-unshipped',
  'amazon-fulfilled-shipments',
  'ebay-orders',
  'ebay-payments',
  'paypal',
  'wix-orders',
  'squarespace-orders',
  'square-items',
  'square-transactions',
  'kaufland-sales',
  'mailchimp-audience',
  'mailchimp-campaigns',
  'brevo-contacts',
  'brevo-events',
  'klaviyo-profiles',
  'cleverreach-recipients',
  'rapidmail-recipients',
  'mailerlite-subscribers',
  'activecampaign-contacts',
  'kit-subscribers',
  'newsletter-statuses',
  'newsletter-campaigns',
  'survey-answers',
  'custom',
])
export type FormatId = z.infer<typeof formatIdSchema>

/** Our fields that a column of an unknown order file can be mapped to. */
export const orderFieldSchema = z.enum([
  'orderId',
  'orderNumber',
  'day',
  'time',
  'status',
  'currency',
  'total',
  'goods',
  'shippingCost',
  'tax',
  'discount',
  'refunded',
  'voucherCode',
  'paidDay',
  'shippedDay',
  'note',
  'acceptsEmail',
  'email',
  'phone',
  'customerNumber',
  'salutation',
  'fullName',
  'firstName',
  'lastName',
  'company',
  'street',
  'houseNumber',
  'addressLine2',
  'postalCode',
  'city',
  'region',
  'country',
  'shippingFullName',
  'shippingFirstName',
  'shippingLastName',
  'shippingCompany',
  'shippingStreet',
  'shippingHouseNumber',
  'shippingAddressLine2',
  'shippingPostalCode',
  'shippingCity',
  'shippingRegion',
  'shippingCountry',
  'itemId',
  'itemName',
  'itemSku',
  'itemVariant',
  'itemCategory',
  'itemQuantity',
  'itemUnitPrice',
  'itemTotal',
])
export type OrderField = z.infer<typeof orderFieldSchema>

/** Our fields that a column of an unknown customer file can be mapped to. */
export const customerFieldSchema = z.enum([
  'email',
  'phone',
  'customerNumber',
  'salutation',
  'title',
  'fullName',
  'firstName',
  'lastName',
  'company',
  'street',
  'houseNumber',
  'addressLine2',
  'postalCode',
  'city',
  'region',
  'country',
  'birthday',
  'note',
  'tags',
  'acceptsEmail',
  'acceptsSms',
])
export type CustomerField = z.infer<typeof customerFieldSchema>

/** Our fields that a column of a newsletter program's list of statuses can be mapped to. */
export const statusFieldSchema = z.enum(['email', 'emailState', 'emailStateDay', 'emailStateReason'])
export type StatusField = z.infer<typeof statusFieldSchema>

export const mappingFieldSchema = z.union([orderFieldSchema, customerFieldSchema, statusFieldSchema])
export type MappingField = z.infer<typeof mappingFieldSchema>

/** What a column of an unknown file can be mapped to: a field of ours or one of the owner's own. */
export const mappedFieldSchema = z.union([mappingFieldSchema, customFieldReferenceSchema])
export type MappedField = z.infer<typeof mappedFieldSchema>

export const decimalMarkSchema = z.enum(['.', ','])
export const dateOrderSchema = z.enum(['ymd', 'dmy', 'mdy'])
export type DateOrder = z.infer<typeof dateOrderSchema>

/**
 * How the columns of an unknown table map to our fields. A column is named by its header; the second and
 * later columns of the same name are `Name (2)`, `Name (3)`; nameless columns are `Column 4` (counted from 1).
 */
export const columnMappingSchema = z.object({
  kind: z.enum(['orders', 'customers', 'statuses']),
  /** `own`: a shop of the owner's. `marketplace`: its buyers may not be advertised to. */
  channel: z.enum(['own', 'marketplace']),
  /** What the owner calls the source; orders are unique within it. */
  sourceName: z.string().min(1).max(80),
  columns: z.record(z.string(), mappedFieldSchema),
  /** For files without a currency column. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** For lists of statuses without a status column: what all addresses in the file are. */
  emailState: emailStateSchema.optional(),
})
export type ColumnMapping = z.infer<typeof columnMappingSchema>
