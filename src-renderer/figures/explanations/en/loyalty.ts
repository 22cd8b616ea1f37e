import type { Messages } from '../../../i18n/messages.ts'
import type { loyalty as german } from '../de/loyalty.ts'

export const loyalty: Messages<typeof german> = {
  rhythm: {
    name: 'Purchase rhythm',
    meaning:
      'The distance at which somebody usually comes back. With few orders, what is usual in your shop counts too; several orders on one day are one purchase.',
    formula:
      'from 3 gaps on: the middle one of their own gaps (median); with 1 or 2 gaps: between their own and the usual gap; without a gap: how long it usually takes in the shop from the first to the second order',
    inputs: { gaps: 'Gaps of their own', shop: 'Usual gap in the shop' },
  },
  classRhythm: {
    name: 'Purchase rhythm by class',
    meaning:
      'At which distance those customers of a class come back who do come back. Who bought only once has no distance and does not count. The result is the distance over all classes.',
    formula:
      'of each customer the middle one of their gaps between two purchases (median); of these, for each class, the middle one again, and the quarters below and above. Several orders on one day are one purchase',
    inputs: { customers: 'Customers with at least two purchases' },
  },
  nextOrder: {
    name: 'Next order expected',
    meaning:
      'When somebody is due again if they keep to their rhythm. A span and not a day, because nobody buys to the day.',
    formula:
      'last order + rhythm; the span reaches from the earlier to the later quarter of the gaps that occur in your shop',
    inputs: { last: 'Last order', rhythm: 'Rhythm' },
  },
  customerState: {
    name: 'State',
    meaning:
      'Whether somebody is in their rhythm: active, due, late, at risk or lost. The limits follow from the breaks after which your customers still came back. Those who buy once a year count as lost after 400 days at the earliest. Those whose relationship has ended do not count here.',
    formula:
      'days since the last order ÷ rhythm, compared with the breaks in your shop that another order followed (up to 90 of 100 breaks: late, up to 95: at risk, beyond that and after at least 180 days: lost)',
    inputs: { days: 'Days since the last order', rhythm: 'Rhythm' },
  },
  churnRate: {
    name: 'Churn rate',
    meaning:
      'How many of those who bought one to two years ago have not come back since. Later orders do not change the figure of a past day.',
    formula:
      'customers with an order 13 to 24 months ago and none in the last 12 months ÷ customers with an order 13 to 24 months ago',
    inputs: {
      part: 'Of these, without an order in the last 12 months',
      whole: 'Customers with an order 13 to 24 months ago',
    },
  },
  secondPurchaseRate: {
    name: 'Second purchase rate',
    meaning:
      'How many customers buy a second time within a year. Those who have been customers for less than a year do not count yet.',
    formula:
      'customers with a second order within 365 days ÷ customers whose first order was at least 365 days ago',
    inputs: { part: 'With a second order within 365 days', whole: 'Customers for at least 365 days' },
  },
  secondPurchaseCurve: {
    name: 'Second purchase over time',
    meaning:
      'How many customers have bought a second time so many days after their first order. New customers count too, but only for as long as they have been observed.',
    formula:
      'Kaplan and Meier (1958): day by day, the share of those who have not bought again yet, times the share who do not on that day either; shown is what is missing to 100 %',
    inputs: { customers: 'Customers', repurchases: 'Of these, with a second order' },
  },
  orderLadder: {
    name: 'From order to order',
    meaning:
      'How many customers get from the first order to the second, from the second to the third and from the third to the fourth, and how long that takes. It shows where most are lost.',
    formula:
      'customers with n + 1 orders ÷ customers with n orders; those who still have time count only for as long as they have been observed (Kaplan and Meier)',
    inputs: { customers: 'Customers on the step', next: 'Of these, one step further' },
  },
  cohortReturn: {
    name: 'Who comes back, by first month',
    meaning:
      'Customers who bought for the first time in the same month, and how many of them ordered again in the months after. Hatched cells are not complete yet.',
    formula: 'customers of the group with an order in that month ÷ all customers of the group',
    inputs: { cohorts: 'First months', customers: 'Customers' },
  },
  cohortRevenue: {
    name: 'Revenue by first month',
    meaning:
      'How much customers who bought for the first time in the same month spend in each month after. Hatched cells are not complete yet.',
    formula: 'revenue of the customers of the group in that month',
    inputs: { cohorts: 'First months', customers: 'Customers' },
  },
  cohortValue: {
    name: 'Value per head by first month',
    meaning:
      'How much a customer has spent on average from the first order up to a month, by the month of the first purchase.',
    formula: 'revenue of the group from the beginning up to that month ÷ all customers of the group',
    inputs: { cohorts: 'First months', customers: 'Customers' },
  },
  bargainHunters: {
    name: 'Customers won by a discount',
    meaning:
      'Whether customers whose first order was discounted are worth less later than the others. Compared is what they bought after the first order.',
    formula:
      'share with a second order and later revenue per head: first order with a discount against first order without',
    inputs: { withDiscount: 'First order with a discount', without: 'First order without a discount' },
  },
  problemOrders: {
    name: 'Coming back after problems',
    meaning: 'Whether customers come back less often whose order was late, returned or complained about.',
    formula:
      'share with another order after one with a problem − share after one without; the range of the difference by Newcombe (1998), wide enough for all comparisons of the table to hold at once in 95 of 100 cases (Bonferroni)',
    inputs: { withProblem: 'Orders with a problem', without: 'Orders without a problem' },
  },
  shippingEffect: {
    name: 'Shipping time and coming back',
    meaning: 'Whether customers are more likely to come back when their order was sent quickly.',
    formula:
      'share with another order after quick dispatch − share after slow dispatch; the range of the difference by Newcombe (1998), wide enough for all comparisons of the table to hold at once in 95 of 100 cases (Bonferroni)',
    inputs: { fast: 'Sent quickly', slow: 'Sent slowly' },
  },
}
