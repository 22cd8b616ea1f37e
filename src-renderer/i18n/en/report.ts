import type { reportMessages as german } from '../de/report.ts'
import type { Messages } from '../messages.ts'

/** The report on a month, on two pages. */
export const reportMessages: Messages<typeof german> = {
  title: 'Monthly report',
  description: 'A month on two pages: what happened, and why.',
  month: { label: 'Month', earlier: 'Month before', later: 'Month after' },
  empty: {
    text: 'As soon as you have imported the first file, there is a report for each whole month.',
    noMonthTitle: 'The first month is not over yet',
    noMonthText: 'Your data begin on {{day}}. The first report comes at the end of the month.',
  },
  page: {
    happened: 'Monthly report {{month}}',
    days: '{{from}} to {{to}}',
    changed: 'What changed and why',
    changedSubtitle: 'Monthly report {{month}}',
    footer: 'Stammkunde · Monthly report {{month}} · as of {{day}} · page {{page}} of 2',
  },
  open: {
    customers: 'View customers',
    orders: 'View orders',
    products: 'View products',
    lists: 'To the lists',
  },
  lead: {
    none: 'There was no counted order in {{month}}.',
    revenue: '{{month}} brought {{revenue}} in revenue from {{orders}}.',
    compared: 'That is {{list}}.',
    customersNew_one: '{{formatted}} customer bought, for the first time.',
    customersNew_other: '{{formatted}} customers bought, all of them for the first time.',
    customersKnown_one: '{{formatted}} customer bought, who had been here before.',
    customersKnown_other: '{{formatted}} customers bought, all of whom had been here before.',
    customers_one: '{{formatted}} customer bought, {{new}} of them for the first time.',
    customers_other: '{{formatted}} customers bought, {{new}} of them for the first time.',
    few: 'With so few orders, a single month does not say much yet.',
  },
  compare: {
    more: '{{value}} more than in {{month}}',
    less: '{{value}} less than in {{month}}',
    same: 'as much as in {{month}}',
  },
  table: {
    caption: 'Beside it the months to compare with, and how much more (+) or less (−) it was in {{month}}.',
    captionAlone: 'Your data do not reach back far enough yet for months to compare with.',
    figure: 'Figure',
    difference: 'Difference',
  },
  figure: {
    revenue: 'Revenue',
    newRevenue: 'from new customers',
    existingRevenue: 'from existing customers',
    unattributableRevenue: 'not attributable',
    orders: 'Orders',
    average: 'Value per order',
    customers: 'Customers',
    newCustomers: 'for the first time',
    existingCustomers: 'came back',
  },
  chart: {
    title: 'Revenue month by month',
    meaning:
      'New is what somebody buys on the day of their first order; everything later comes from existing customers.',
    since: 'data from {{day}}',
  },
  products: {
    title: 'What brought the most',
    meaning: 'The products with the highest revenue of the month.',
    product: 'Product',
    revenue: 'Revenue',
    orders: 'Orders',
    units: 'Items',
    none: 'Of no order of this month is it known what was in it.',
  },
  note: {
    incomplete:
      'The last known order is of {{day}}. If there was anything later, it is missing here until you import it.',
    begin:
      'Your data begin on {{day}}. Whoever was a customer before that counts as new at their first known order.',
    withoutRate_one: '{{formatted}} order in a currency without a rate is in none of the sums.',
    withoutRate_other: '{{formatted}} orders in currencies without a rate are in none of the sums.',
  },
  difference: { more: '{{value}} more', less: '{{value}} less', same: 'the same' },
  reasons: {
    title: 'Why it was so',
    none: 'Your data do not reach back far enough yet to compare this month with another one.',
    against: 'Against {{month}}:',
    total: '{{difference}} revenue.',
    parts: '{{list}}.',
    main: {
      newRevenue: 'That was due most of all to new customers.',
      existingRevenue: 'That was due most of all to existing customers.',
      unattributableRevenue: 'That was due most of all to orders without a known customer.',
    },
    part: {
      newRevenue: 'New customers brought {{difference}}',
      existingRevenue: 'existing customers {{difference}}',
      unattributableRevenue: 'orders without a known customer {{difference}}',
    },
    orders_one: 'There was {{now}} order instead of {{before}}.',
    orders_other: 'There were {{now}} orders instead of {{before}}.',
    ordersAndValue_one:
      'There was {{now}} order instead of {{before}}, worth {{value}} on average instead of {{earlier}}.',
    ordersAndValue_other:
      'There were {{now}} orders instead of {{before}}, worth {{value}} on average instead of {{earlier}}.',
  },
  findings: {
    title: 'What stands out',
    tooFew: 'There are too few data yet to tell what stands out from chance.',
    none_one: 'Nothing stands out: {{formatted}} thing was looked at, it may be chance.',
    none_other: 'Nothing stands out: {{formatted}} things were looked at, all of them may be chance.',
    noneNew: 'Nothing new.',
    marked_one: '{{formatted}} more you have already ticked off or hidden.',
    marked_other: '{{formatted}} more you have already ticked off or hidden.',
    more_one: '{{formatted}} more thing that stands out',
    more_other: '{{formatted}} more things that stand out',
  },
  cameBack: {
    title: 'Who came back',
    none: 'None of the earlier customers bought again in this month.',
    existing_one: '{{formatted}} of {{whole}} customers of the month had bought from you before.',
    existing_other: '{{formatted}} of {{whole}} customers of the month had bought from you before.',
    second_one: '{{formatted}} order was the second of its customer.',
    second_other: '{{formatted}} orders were the second of their customer.',
  },
  moves: {
    title: 'Who moved to another stage',
    none: 'Nobody moved to another stage in this month.',
    arrived: 'New',
    up: 'Closer',
    down: 'Further away',
    row: '{{from}} → {{to}}',
    rowNew: 'now {{to}}',
    more_one: 'and {{formatted}} more move',
    more_other: 'and {{formatted}} more moves',
    assumed: 'Too few customers came back yet to know when somebody is overdue; usual values apply here.',
  },
  outlook: {
    title: 'What to expect',
    tooFew: 'There are too few data yet for a forecast.',
    days: 'In the next {{days}} days (until {{until}}):',
    from_one: 'from {{formatted}} existing customer',
    from_other: 'from {{formatted}} existing customers',
    without:
      'Calculated from the end of the month, without new customers. 8 of 10 forecasts should lie within these ranges.',
    checked_one: 'Of {{formatted}} earlier forecast over {{days}} days, {{inside}} lay within.',
    checked_other: 'Of the last {{formatted}} forecasts over {{days}} days, {{inside}} lay within.',
  },
  next: {
    title: 'What helps now',
    none: 'Nothing urgent follows from this month.',
    atRisk_one:
      'Get in touch with {{formatted}} customer who used to come more often and was overdue on {{day}}.',
    atRisk_other:
      'Get in touch with {{formatted}} customers who used to come more often and were overdue on {{day}}.',
    due_one: 'Remind {{formatted}} customer who by their rhythm was due on {{day}}.',
    due_other: 'Remind {{formatted}} customers who by their rhythm were due on {{day}}.',
    newcomers_one: 'Invite the new customer to a second purchase.',
    newcomers_other: 'Invite the {{formatted}} new customers to a second purchase.',
    newcomersDays_one:
      'Invite the new customer to a second purchase; of those who come back, half do so within {{days}} days.',
    newcomersDays_other:
      'Invite the {{formatted}} new customers to a second purchase; of those who come back, half do so within {{days}} days.',
    wonBack_one: 'Thank {{formatted}} customer who came back after a long break.',
    wonBack_other: 'Thank {{formatted}} customers who came back after a long break.',
    pair: 'Offer “{{a}}” and “{{b}}” together: they are bought together more often than by chance.',
    permission: 'Whom you may write to is checked by the program when you make a list.',
  },
}
