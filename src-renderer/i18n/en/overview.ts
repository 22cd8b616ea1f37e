import type { overviewMessages as german } from '../de/overview.ts'
import type { Messages } from '../messages.ts'

export const overviewMessages: Messages<typeof german> = {
  title: 'Overview',
  asOf: 'As of {{day}}',
  range: '{{from}} to {{to}}',
  period: {
    label: 'Period',
    last12: 'Last 12 months',
    thisYear: 'This year',
    lastYear: 'Last year',
    all: 'All',
    custom: 'Custom',
    from: 'From',
    to: 'To',
  },
  includeShipping: 'Include shipping costs',
  currency: 'Currency',
  combined: {
    choice: 'All currencies together (your rates)',
    title: 'Converted to {{currency}}, with your rates',
    rate: '1 {{from}} = {{rate}} {{to}} (entered on {{day}})',
    without_one: 'Not included: {{formatted}} order in {{currency}}, for which there is no rate.',
    without_other: 'Not included: {{formatted}} orders in {{currency}}, for which there is no rate.',
    change: 'Change rates',
    offer: 'Each currency stands for itself. With rates of your own you can also look at them together.',
    enter: 'Enter rates',
  },
  shippingTime: {
    title: 'Shipping time',
    description: 'Days from payment (or from the order, where that is not known) to dispatch.',
    typical: 'Typical',
    sameDay: 'the same day',
    days_one: '{{formatted}} day',
    days_other: '{{formatted}} days',
    withinOneDay: 'within 1 day',
    twoDays: '2 days',
    threeOrMoreDays: '3 days and more',
    source: 'Bought at',
    all: 'All together',
    orders: 'Orders',
    none: 'It is not known of any order of this period when it was sent.',
    open: '{{source}}, {{name}}: show {{count}} orders',
  },
  empty: {
    title: 'No orders yet',
    text: 'Your figures appear here as soon as you have imported the first file.',
    button: 'To the start',
    periodTitle: 'There are no orders in this period',
    periodText: 'Your orders run from {{from}} to {{to}}.',
    periodButton: 'Show the whole period',
  },
  explain: {
    button: 'What does “{{name}}” mean?',
    formula: 'How it is calculated',
    period: 'Period',
    interval: 'How exact is this?',
    intervalText:
      'With {{whole}} cases, chance alone can put the share anywhere between {{low}} and {{high}} (95 % confidence).',
    tooFew:
      'With fewer than 5 cases a figure would promise more than it can keep. It appears by itself once there are more orders.',
    rows: 'Made of',
  },
  tile: {
    customers: {
      label: 'Customers',
      definition:
        'People with at least one counted order in the period. Someone who buys in several shops counts once. Buyers known only behind forwarding addresses are not included.',
      formula: 'customers with at least 1 order in the period',
      detail: 'with an order in the period',
      open: 'Show customers',
    },
    orders: {
      label: 'Orders',
      definition:
        'Orders that are neither cancelled nor fully refunded, are worth more than nothing and were not marked by you as test or fraud. Only these enter the other figures.',
      formula: 'all orders − cancelled − fully refunded − without value − marked as test or fraud',
      detail: 'counted, {{uncounted}} more not',
      detailAll: 'all counted',
      detailCurrency: 'in all currencies, {{formatted}} in {{currency}}',
      detailCombined: 'in all currencies, {{formatted}} converted',
      open: 'Show orders',
    },
    revenue: {
      label: 'Revenue',
      definition:
        'What was paid for goods, less discounts and refunds. Shipping costs count only when the switch above is on.',
      formula: 'goods − discounts − refunds',
      formulaShipping: 'goods + shipping − discounts − refunds',
      detail: 'without shipping',
      detailShipping: 'with shipping',
      open: 'Show orders',
    },
    average: {
      label: 'Value per order',
      definition: 'The average value of a counted order, and how many items are in it.',
      formula: '{{revenue}} ÷ {{orders}} orders',
      detail: '{{items}} items per order',
      detailNoItems: 'number of items not known',
      open: 'Show orders',
    },
    repeat: {
      label: 'Repeat purchase rate',
      definition: 'How many customers of the period ordered twice or more within it.',
      formula: '{{part}} customers with 2 or more orders ÷ {{whole}} customers',
      detail: '{{part}} of {{whole}} customers',
      open: 'Show repeat customers',
    },
    existing: {
      label: 'Existing customers',
      definition:
        'How many customers of the period had bought from you before it began. Later orders do not change this figure.',
      formula: '{{part}} customers whose first order lies before the period ÷ {{whole}} customers',
      detail: '{{part}} of {{whole}} customers',
      noBefore: 'there are no data before this period',
      open: 'Show existing customers',
    },
    active: {
      label: 'Active customers',
      definition:
        'How many of all your customers ordered in the twelve months before the reference day. The chosen period makes no difference.',
      formula:
        '{{part}} customers with an order in the 12 months before the reference day ÷ {{whole}} customers at all',
      detail: '{{part}} of {{whole}} customers',
      open: 'Show active customers',
    },
    unattributable: {
      label: 'Not attributable',
      definition:
        'Orders behind which no person can be recognised: some marketplaces only give out a forwarding address, some exports only a name. They count towards revenue, but not towards customers and rates.',
      formula: '{{part}} orders without a recognisable customer ÷ {{whole}} orders',
      detail: '{{part}} of {{whole}} orders',
      open: 'Show orders',
    },
  },
  revenue: {
    title: 'Revenue by month',
    description:
      'New customers are people on their first order; every further order counts as existing customers.',
    view: 'View',
    chart: 'Chart',
    table: 'Table',
    chartLabel:
      'Bar chart: revenue by month from {{from}} to {{to}}. New customers {{newRevenue}}, existing customers {{existingRevenue}}, not attributable {{unattributableRevenue}}.',
    month: 'Month',
    new: 'New customers',
    existing: 'Existing customers',
    unattributable: 'Not attributable',
    total: 'Total',
    orders: 'Orders',
    running: 'still running',
  },
  ladder: {
    title: 'Value per order, by order number of the customer',
    description: 'Do customers spend more over time?',
    order: 'Order no. {{number}}',
    orderAndLater: 'Order no. {{number}} and later',
    average: 'Average',
  },
  uncounted_one:
    '{{formatted}} order of the period does not count (cancelled, fully refunded, without value or marked by you).',
  uncounted_other:
    '{{formatted}} orders of the period do not count (cancelled, fully refunded, without value or marked by you).',
  uncountedOpen: 'Show',
}
