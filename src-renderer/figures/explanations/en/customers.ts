import type { Messages } from '../../../i18n/messages.ts'
import type { customers as german } from '../de/customers.ts'

export const customers: Messages<typeof german> = {
  customers: {
    name: 'Customers',
    meaning:
      'People with at least one counted order in the period. Someone who buys in several shops counts once. Buyers known only behind forwarding addresses are not included.',
    formula: 'number of customers with at least 1 order in the period',
    inputs: {},
  },
  repeatRate: {
    name: 'Repeat purchase rate',
    meaning: 'How many customers of the period ordered twice or more within it.',
    formula: 'customers with 2 or more orders ÷ customers with at least 1 order, both in the period',
    inputs: { part: 'Customers with 2 or more orders', whole: 'Customers with at least 1 order' },
  },
  existingShare: {
    name: 'Share of existing customers',
    meaning:
      'How many customers of the period had bought from you before it began. Later orders never change this figure.',
    formula: 'customers whose very first order lies before the period ÷ customers of the period',
    inputs: { part: 'Customers whose first order lies before the period', whole: 'Customers of the period' },
  },
  activeShare: {
    name: 'Active customers',
    meaning:
      'How many of all your customers ordered in the twelve months before the day of the figures. The chosen period does not change it.',
    formula: 'customers with an order in the 12 months before that day ÷ all customers so far',
    inputs: { part: 'Customers with an order in the 12 months', whole: 'All customers so far' },
  },
  ordersPerYear: {
    name: 'Orders per customer and year',
    meaning:
      'How often a customer orders in a year, on average. It is compared with the same months of the year before, so that Christmas does not look like growth.',
    formula: 'orders of the last 12 months ÷ customers with an order in these 12 months',
    inputs: { orders: 'Orders in 12 months', customers: 'Customers with an order in 12 months' },
  },
  regulars: {
    name: 'Regular customers',
    meaning:
      'Customers who ordered often enough and are in their rhythm. Usually that means three orders and the state active or due; you can change both under “Groups”.',
    formula:
      'number of customers with at least as many orders as your rule demands, and no worse a state than it allows',
    inputs: { least: 'Orders needed', revenueShare: 'Their share of revenue' },
  },
}
