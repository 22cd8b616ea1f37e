import { detectByColumns, type Format } from '../format.ts'
import { squareColumns, squareMoneyFields, squareReader } from './square-orders.ts'

/** Square → Transactions → Export → Transactions CSV. One row per payment or refund, without items. */
export const squareTransactions: Format = {
  id: 'square-transactions',
  platform: 'square',
  sourceName: 'Square',
  exports: 'orders',
  usual: { decimal: '.', dateOrder: 'ymd' },
  columns: squareColumns,
  moneyFields: squareMoneyFields,
  dateFields: ['day'],
  detect: head =>
    head.header.has('Item')
      ? null
      : detectByColumns(
          head,
          [['Transaction ID'], ['Date'], ['Total Collected'], ['Net Sales', 'Gross Sales', 'Event Type']],
          [
            'Time Zone',
            'Gross Sales',
            'Net Sales',
            'Gift Card Sales',
            'Partial Refunds',
            'Net Total',
            'Payment ID',
            'Event Type',
            'Customer ID',
            'Transaction Status',
          ],
        ),
  createReader: squareReader,
}
