import { detectByColumns, type Format } from '../format.ts'
import { amazonColumns, amazonMoneyFields, amazonReader } from './amazon-orders.ts'

/**
 * Amazon → Seller Central → Reports → Fulfilment → Amazon Fulfilled Shipments: one row for each item in each
 * parcel that Amazon's own warehouses sent.
 */
export const amazonFulfilledShipments: Format = {
  id: 'amazon-fulfilled-shipments',
  platform: 'amazon',
  sourceName: 'Amazon',
  exports: 'orders',
  quoted: false,
  usual: { decimal: '.', dateOrder: 'ymd' },
  columns: amazonColumns,
  moneyFields: amazonMoneyFields,
  dateFields: ['day', 'paidDay', 'shippedDay'],
  detect: head =>
    detectByColumns(
      head,
      [
        ['amazon-order-id'],
        ['purchase-date', 'payments-date', 'shipment-date'],
        ['shipment-item-id', 'amazon-order-item-id', 'shipment-id'],
        ['quantity-shipped', 'shipment-date'],
      ],
      [
        'shipment-id',
        'shipment-item-id',
        'amazon-order-item-id',
        'shipment-date',
        'buyer-email',
        'sku',
        'quantity-shipped',
        'item-price',
        'recipient-name',
        'fulfillment-center-id',
      ],
    ),
  createReader: amazonReader,
}
