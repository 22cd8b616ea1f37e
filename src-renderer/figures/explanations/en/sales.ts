import type { Messages } from '../../../i18n/messages.ts'
import type { sales as german } from '../de/sales.ts'

export const sales: Messages<typeof german> = {
  revenue: {
    name: 'Revenue',
    meaning:
      'What was paid for goods, less discounts and refunds. Shipping costs are only included while the switch on the overview is on.',
    formula: 'value of goods − discounts − refunds, with the switch also + shipping',
    inputs: { orders: 'Counted orders', shipping: 'Shipping costs' },
  },
  orders: {
    name: 'Orders',
    meaning:
      'Orders that are neither cancelled nor fully refunded, are worth more than nothing and were not marked by you as test or fraud. Only these enter the other figures.',
    formula: 'all orders − cancelled − fully refunded − without value − marked as test or fraud',
    inputs: { uncounted: 'Not counted' },
  },
  averageOrder: {
    name: 'Value per order',
    meaning: 'What a counted order is worth on average.',
    formula: 'revenue ÷ number of counted orders',
    inputs: { revenue: 'Revenue', orders: 'Counted orders' },
  },
  itemsPerOrder: {
    name: 'Items per order',
    meaning: 'How many items a counted order holds on average.',
    formula: 'items sold ÷ number of orders whose items are known',
    inputs: { items: 'Items sold', orders: 'Orders with known items' },
  },
  revenueSplit: {
    name: 'Revenue of new and existing customers',
    meaning:
      'Revenue, divided into those who buy for the first time and those who come back. New is what somebody buys on the day of their first counted order; everything later comes from existing customers. What cannot be attributed to a person stands for itself.',
    formula: 'revenue = new customers + existing customers + not attributable, to the cent',
    inputs: { existing: 'Existing customers', new: 'New customers', unattributable: 'Not attributable' },
  },
  valueByOrderNumber: {
    name: 'Value per order, by order number',
    meaning:
      'Whether customers spend more as time goes by: the average value of their first, second, third and all later orders. Counting starts with the very first order, even if it lies before the period.',
    formula: 'revenue of n-th orders ÷ number of n-th orders',
    inputs: { orders: 'Orders of recognisable customers' },
  },
  shippingTime: {
    name: 'Shipping time',
    meaning:
      'How long an order waits for dispatch, counted from payment or, where that is not known, from the order.',
    formula: 'day of dispatch − day of payment; typical is the value in the middle of all orders (median)',
    inputs: { orders: 'Orders with a known day of dispatch' },
  },
  unattributable: {
    name: 'Not attributable',
    meaning:
      'Orders with nobody to recognise behind them: some marketplaces hand out only a forwarding address, some exports only a name. They count towards revenue, but not towards customers and rates.',
    formula: 'orders without a recognisable customer ÷ all counted orders',
    inputs: { part: 'Orders without a recognisable customer', whole: 'Counted orders' },
  },
}
