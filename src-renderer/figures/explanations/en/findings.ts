import type { Messages } from '../../../i18n/messages.ts'
import type { findings as german } from '../de/findings.ts'

export const findings: Messages<typeof german> = {
  unusualMonth: {
    name: 'Unusual month',
    meaning:
      'A month stands out when its revenue fits neither the months before nor the season. How much your months vary otherwise is taken into account.',
    formula:
      'expected: the same month of last year × (the three months before ÷ the same three months of last year); 19 of 20 such months would lie between the two limits',
    inputs: { expected: 'Expected', low: 'Lower limit', high: 'Upper limit', chance: 'Chance' },
  },
  newCustomerTurn: {
    name: 'Turn in new customers',
    meaning:
      'Whether the share of new customers went another way in the last quarter than before and than at the same time last year.',
    formula: 'customers whose first order lies in the quarter ÷ customers of the quarter',
    inputs: {
      part: 'New customers',
      whole: 'Customers of the quarter',
      before: 'In the quarter before',
      chance: 'Chance',
    },
  },
  repeatTurn: {
    name: 'Turn in coming again',
    meaning:
      'Whether more or fewer of the first-time buyers of a quarter came again soon than of those of the year before. Only first-time buyers who had long enough for it are counted.',
    formula: 'first-time buyers with a second order within 91 days ÷ all first-time buyers of the quarter',
    inputs: { part: 'Came again', whole: 'First-time buyers', usual: 'In the year before', chance: 'Chance' },
  },
  lateCustomer: {
    name: 'Good customer stays away',
    meaning:
      'One of your twenty most valuable customers has been away for longer than fits their gaps so far and the season.',
    formula:
      'days since the last purchase, compared with this customer’s gaps so far, however regular they were',
    inputs: {
      purchases: 'Purchases',
      gap: 'Usual gap (median)',
      since: 'Since the last purchase',
      yearly: 'Revenue per year',
      chance: 'Chance',
    },
  },
  orderValueTurn: {
    name: 'Turn in order value',
    meaning:
      'Whether the orders of the last quarter are worth more or less than those of the year before and of the same season. A few large orders are not enough for it.',
    formula: 'revenue of the quarter ÷ orders of the quarter, compared with the year before',
    inputs: { orders: 'Orders', usual: 'In the year before', chance: 'Chance' },
  },
  lostOrders: {
    name: 'Orders that came to nothing',
    meaning:
      'Orders that were cancelled or fully refunded or have no value, in the last four weeks and in the year before.',
    formula: 'orders that came to nothing ÷ all orders of the four weeks',
    inputs: { part: 'Came to nothing', whole: 'All orders', usual: 'In the year before', chance: 'Chance' },
  },
  revenueConcentration: {
    name: 'Revenue from one customer',
    meaning:
      'A single customer brings so much that it does not fit all others. If they stay away, it is missing all at once.',
    formula: 'revenue of the customer ÷ revenue of all in the last twelve months',
    inputs: { value: 'Revenue of the customer', total: 'Revenue of all', chance: 'Chance' },
  },
  unusualDemand: {
    name: 'Suddenly in demand',
    meaning:
      'A product was ordered much more often within a few days than in the weeks before, even considering that the whole shop may have sold more.',
    formula: 'orders with the product ÷ as many as would be usual on these days',
    inputs: { orders: 'Orders', expected: 'Usual would be', chance: 'Chance' },
  },
  unusualTimes: {
    name: 'Bought at special times',
    meaning: 'A product is bought on other weekdays or at other hours than all others.',
    formula: 'share of that time among the orders of the product, compared with its share among all',
    inputs: { orders: 'Orders with the product', usual: 'Of all products', chance: 'Chance' },
  },
  unusualPair: {
    name: 'Belong together',
    meaning:
      'Two products are bought together or one after the other more often than chance explains. How large the baskets are and when they were bought is taken into account.',
    formula:
      'factor: share with both ÷ (share with the first × share with the second); 1 would be pure chance',
    inputs: {
      joint: 'With both',
      expected: 'By chance it would be',
      low: 'Factor, at least for sure',
      chance: 'Chance',
    },
  },
}
