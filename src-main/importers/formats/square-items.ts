import { detectByColumns, type Format } from '../format.ts'
import { squareColumns, squareMoneyFields, squareReader } from './square-orders.ts'

/**
 * Square → Transactions → Export → Items detail CSV. One row per item sold; buyers are known by name and number
 * only, often not at all.
 */
export const squareItems: Format = {
  id: 'square-items',
  platform: 'square',
  sourceName: 'Square',
  exports: 'items',
  usual: { decimal: '.', dateOrder: 'ymd' },
  columns: squareColumns,
  moneyFields: squareMoneyFields,
  dateFields: ['day'],
  detect: head =>
    head.header.has('Total Collected')
      ? null
      : detectByColumns(
          head,
          [['Transaction ID'], ['Date'], ['Item'], ['Gross Sales', 'Net Sales'], ['Qty', 'Event Type']],
          [
            'Time Zone',
            'Price Point Name',
            'Modifiers Applied',
            'Gross Sales',
            'Net Sales',
            'Payment ID',
            'Event Type',
            'Dining Option',
            'Customer ID',
            'Itemization Type',
          ],
        ),
  createReader: squareReader,
}
