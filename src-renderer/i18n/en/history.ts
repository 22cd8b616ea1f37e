import type { historyMessages as german } from '../de/history.ts'
import type { Messages } from '../messages.ts'

/** The figures at the end of each month. */
export const historyMessages: Messages<typeof german> = {
  title: 'History',
  description:
    'Your main figures at the end of each month, calculated from the orders up to that day. Later orders no longer change them.',
  empty: {
    text: 'As soon as you have imported the first file, the history of your figures begins here.',
    noMonthTitle: 'By {{asOf}} no month was over yet',
    noMonthText: 'Your data begin on {{day}}. The figures of each end of a month after that appear here.',
  },
  summary: {
    revenue: 'The twelve months to the end of {{month}} brought {{revenue}} in revenue.',
    revenueMore:
      'The twelve months to the end of {{month}} brought {{revenue}} in revenue, {{change}} more than the twelve months before.',
    revenueLess:
      'The twelve months to the end of {{month}} brought {{revenue}} in revenue, {{change}} less than the twelve months before.',
    revenueSame:
      'The twelve months to the end of {{month}} brought {{revenue}} in revenue, as much as the twelve months before.',
    repeat: 'Of 100 customers of these twelve months, {{now}} ordered more than once.',
    repeatBefore: 'A year before it was {{before}} of 100.',
    repeatChance: 'A year before it was {{before}} of 100; the difference may be chance.',
    young:
      'Your data begin on {{day}}. Most figures look back twelve months; the first of them appear here at the end of {{month}}.',
  },
  figure: {
    revenue: 'Revenue in 12 months',
    existingRevenue: 'Revenue from existing customers',
    orders: 'Orders in 12 months',
    average: 'Value per order',
    customers: 'Customers in total',
    active: 'Active customers',
    repeat: 'Repeat purchase rate',
    existing: 'Share of existing customers',
    secondPurchase: 'Second purchase rate',
    churn: 'Churn rate',
    regular: 'Regular customers',
    regularRevenue: 'Share of revenue of regular customers',
  },
  meaning: {
    revenue:
      'What the twelve months to the end of each month brought. That way Christmas does not disturb the comparison.',
    orders: 'Counted orders in the twelve months to the end of each month.',
    average: 'What an order of the last twelve months was worth on average.',
    customers: 'How many people had bought from you at least once by then.',
    active: 'How many of all customers have bought in the last twelve months.',
    repeat: 'How many customers of the last twelve months ordered more than once in that time.',
    existing: 'How many customers of the last twelve months had bought from you before.',
    secondPurchase: 'How many customers ordered again within a year of their first purchase.',
    churn: 'How many customers of the year before did not come in the last twelve months. Less is better.',
    regular: 'How many regular customers you had at the end of each month.',
    regularRevenue:
      'How much of the revenue of the twelve months before came from those who were regular customers at the end of the month.',
  },
  target: 'Target',
  targetOf: 'Target: {{name}}',
  month: 'End of month',
  latest: 'End of {{month}}: {{value}}',
  yearAgo: 'a year before {{value}}',
  lacks: {
    year: 'fewer than 12 months known',
    twoYears: 'fewer than 24 months known',
  },
  note: {
    gaps: 'Without a point: too few data, or the data do not reach back far enough yet.',
    withoutRate_one:
      '{{formatted}} order of the last twelve months is in a currency without a rate and therefore not included.',
    withoutRate_other:
      '{{formatted}} orders of the last twelve months are in a currency without a rate and therefore not included.',
    firstSeen:
      'Whoever was a customer before your data begin ({{day}}) counts as new at their first known order.',
    regularRule: 'Counted by your rule of today: {{rule}}. It can be changed under “Groups”.',
  },
  later: {
    title: 'What still needs time',
    text: 'These figures would be misleading today. They appear by themselves.',
    from: 'from the end of {{month}}',
    few: 'too few data',
  },
  explain: { open: 'View customers', openOrders: 'View orders', at: 'twelve months up to {{day}}' },
  allOf: 'As of {{day}}',
  table: {
    title: 'All figures in one table',
    text: 'One row per month, the newest first.',
    save: 'Save as CSV',
    copy: 'Copy table',
    all: 'Show all {{formatted}} months',
    fileTitle: 'History of key figures',
  },
}
