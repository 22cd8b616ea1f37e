import type { Messages } from '../../../i18n/messages.ts'
import type { value as german } from '../de/value.ts'

export const value: Messages<typeof german> = {
  historicValue: {
    name: 'Customer value so far',
    meaning: 'What a customer has spent with you so far, less refunds.',
    formula: 'sum of their counted orders − refunds',
    inputs: { orders: 'Counted orders' },
  },
  expectedValue: {
    name: 'Expected value in 365 days',
    meaning:
      'What a customer is likely to spend in the next year. With few orders this is a range and no exact number.',
    formula:
      'expected orders in 365 days × expected value per order; where the data do not carry a purchase model: their own frequency and value, drawn towards the average of the shop',
    inputs: { orders: 'Expected orders', perOrder: 'Expected value per order' },
  },
  totalValue: {
    name: 'Total customer value',
    meaning: 'What a customer has spent so far and is likely to spend in the next year.',
    formula: 'customer value so far + expected value in 365 days',
    inputs: { historic: 'So far', expected: 'Expected' },
  },
  valueMargin: {
    name: 'Customer value as margin',
    meaning:
      'What is left of the customer value once goods, packing, shipping and fees are paid. You type in how much of 100 that is; it holds for all orders alike. Advertising is not taken off.',
    formula: 'customer value × share of revenue that is left',
    inputs: { value: 'Customer value', share: 'Of it is left' },
  },
  expectedOrders: {
    name: 'Expected orders',
    meaning:
      'How often somebody is likely to order in the time ahead. It depends on how often and how recently they bought, compared with all customers of the shop.',
    formula:
      'purchase model (BG/NBD, MBG/NBD or Pareto/NBD), fitted to all customers; used is the model that was least wrong when the past was recalculated',
    inputs: { model: 'Model', customers: 'Customers it is fitted to' },
  },
  stillActive: {
    name: 'Probably still a customer',
    meaning:
      'How likely it is that somebody still buys and has not stayed away. Where your data say nothing about it, no number stands here.',
    formula:
      'from the purchase model (MBG/NBD or Pareto/NBD): the longer the break, measured by how they bought before, the less likely',
    inputs: { last: 'Last order', orders: 'Days with a purchase' },
  },
  expectedRevenue: {
    name: 'Expected revenue from repeat purchases',
    meaning:
      'What your customers of today are likely to spend in the next 30 or 90 days. New customers are not included, nor are those whose relationship has ended.',
    formula:
      'over all customers: expected orders × expected value per order; the range from the chance in purchases and from how far earlier forecasts were off; meant so that the outcome lies in it in 8 of 10 cases',
    inputs: { customers: 'Customers', days: 'Days' },
  },
  backtest: {
    name: 'Forecast and what really came',
    meaning:
      'How good the forecast would have been: the model sees only the older data and predicts the rest, then both are compared. A model that is no better than “it goes on as before” is not shown.',
    formula:
      'mean distance between predicted and real orders per customer in the last third of the time, which was held back',
    inputs: { error: 'Mean error', naive: 'Error of “as before”', shop: 'Error of “average of the shop”' },
  },
  costPerOrder: {
    name: 'Cost per order',
    meaning:
      'What an order costs you in advertising, for new and for existing customers apart. You enter the costs yourself.',
    formula: 'entered costs ÷ orders that were won with them',
    inputs: { costs: 'Entered costs', orders: 'Orders' },
  },
}
