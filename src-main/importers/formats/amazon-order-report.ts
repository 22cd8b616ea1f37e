import { detectByColumns, type Format } from '../format.ts'
import { amazonColumns, amazonMoneyFields, amazonReader } from './amazon-orders.ts'

/**
 * Amazon → Seller Central → Reports → Order Reports (seller-fulfilled): tab-separated, quotation marks are
 * literal, one row per order item, amounts are for the whole line. The e-mail is a relay of Amazon's. Further
 * promotions of an item spill over into rows that are blank otherwise.
 */
export const amazonOrderReport: Format = {
  id: 'amazon-order-report',
  platform: 'amazon',
  sourceName: 'Amazon',
  exports: 'orders',
  quoted: false,
  usual: { decimal: '.', dateOrder: 'ymd' },
  columns: amazonColumns,
  moneyFields: amazonMoneyFields,
  dateFields: ['day', 'paidDay'],
  detect: head =>
    detectByColumns(
      head,
      [
        ['order-id'],
        ['item-price'],
        ['order-item-id', 'quantity-purchased', 'ship-service-level'],
        ['purchase-date', 'payments-date'],
        ['buyer-email', 'buyer-name', 'recipient-name'],
      ],
      [
        'payments-date',
        'buyer-email',
        'buyer-name',
        'sku',
        'quantity-purchased',
        'item-tax',
        'shipping-price',
        'ship-service-level',
        'recipient-name',
        'ship-address-1',
      ],
    ),
  createReader: amazonReader,
}
