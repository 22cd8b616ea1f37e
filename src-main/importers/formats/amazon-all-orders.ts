import { detectByColumns, type Format } from '../format.ts'
import { amazonColumns, amazonMoneyFields, amazonReader } from './amazon-orders.ts'

/**
 * Amazon → Seller Central → Reports → All Orders: those of both kinds of shipping, with their states, but without
 * buyers. It joins the order report by the order's number.
 */
export const amazonAllOrders: Format = {
  id: 'amazon-all-orders',
  platform: 'amazon',
  sourceName: 'Amazon',
  exports: 'orders',
  quoted: false,
  usual: { decimal: '.', dateOrder: 'ymd' },
  columns: amazonColumns,
  moneyFields: amazonMoneyFields,
  dateFields: ['day'],
  detect: head =>
    head.header.has('buyer-email', 'buyer-name', 'recipient-name', 'shipment-item-id', 'shipment-id')
      ? null
      : detectByColumns(
          head,
          [
            ['amazon-order-id'],
            ['purchase-date', 'sku', 'item-price'],
            ['order-status', 'item-status', 'last-updated-date', 'asin'],
          ],
          [
            'merchant-order-id',
            'last-updated-date',
            'order-status',
            'fulfillment-channel',
            'sales-channel',
            'sku',
            'asin',
            'item-status',
            'quantity',
            'item-price',
          ],
        ),
  createReader: amazonReader,
}
