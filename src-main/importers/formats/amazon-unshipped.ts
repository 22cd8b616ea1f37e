import { detectByColumns, type Format } from '../format.ts'
import { amazonColumns, amazonReader } from './amazon-orders.ts'

/**
 * Amazon → Seller Central → Orders → Order Reports → Unshipped Orders: what still has to be sent, with buyers and
 * without prices.
 */
export const amazonUnshipped: Format = {
  id: 'amazon-unshipped',
  platform: 'amazon',
  sourceName: 'Amazon',
  exports: 'orders',
  quoted: false,
  usual: { decimal: '.', dateOrder: 'ymd' },
  columns: amazonColumns,
  moneyFields: [],
  dateFields: ['day', 'paidDay'],
  detect: head =>
    head.header.has('item-price')
      ? null
      : detectByColumns(
          head,
          [
            ['order-id'],
            ['order-item-id'],
            ['purchase-date'],
            ['quantity-to-ship', 'days-past-promise', 'promise-date', 'reporting-date'],
          ],
          [
            'reporting-date',
            'promise-date',
            'days-past-promise',
            'buyer-name',
            'sku',
            'quantity-purchased',
            'quantity-shipped',
            'quantity-to-ship',
            'recipient-name',
            'ship-address-1',
          ],
        ),
  createReader: amazonReader,
}
