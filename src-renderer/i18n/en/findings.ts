import type { findingsMessages as german } from '../de/findings.ts'
import type { Messages } from '../messages.ts'

export const findingsMessages: Messages<typeof german> = {
  title: 'Noteworthy',
  summary_one: 'Of {{tests}} things that were checked, one is so unusual that it can hardly be chance.',
  summary_other:
    'Of {{tests}} things that were checked, {{formatted}} are so unusual that they can hardly be chance. What is new comes first.',
  summaryMore:
    'Of {{tests}} things that were checked, {{all}} are so unusual that they can hardly be chance. These are the {{formatted}} most important ones.',
  list: 'What is noteworthy, the most important first',
  help: '“Understood” takes an entry off the list until there is news about it. “Hide” takes it away for good. You can take back both.',
  empty: {
    noOrdersText:
      'As soon as you have imported the first file, the program looks for noteworthy things here.',
    untestedTitle: 'Too few data yet',
    untestedText:
      'To tell what is noteworthy from mere chance takes more orders and a few months. The search begins by itself once there is enough.',
    title: 'Nothing noteworthy',
    titleRest: 'Nothing new',
    text_one: '{{formatted}} thing checked: nothing that chance would not explain as well.',
    text_other: '{{formatted}} things checked: nothing that chance would not explain as well.',
    textRest: '{{formatted}} things checked: you have already put aside everything that is unusual.',
    looked:
      'The program looks for months with unusual revenue, good customers who stay away, changes among new and returning customers, in order values and cancellations, and for products that are bought suddenly, together or at special times.',
  },
  sure: {
    certain: 'Chance is as good as ruled out.',
    within: 'At most one of {{formatted}} such entries is chance.',
    certainShort: 'less than 1 in a million',
    withinShort: 'at most 1 of {{formatted}}',
  },
  understood: 'Understood',
  hide: 'Hide',
  understoodOf: 'Understood: {{sentence}}',
  hideOf: 'Hide: {{sentence}}',
  done: {
    understood: 'Understood. The entry comes back when there is news about it.',
    hidden: 'Hidden. The entry does not come back.',
    back: 'The entry is on the list again.',
  },
  elsewhere: {
    product_pair_one: '{{formatted}} more pair of products: see all among the products',
    product_pair_other: '{{formatted}} more pairs of products: see all among the products',
    product_times_one: '{{formatted}} more product with times of its own: see all among the products',
    product_times_other: '{{formatted}} more products with times of their own: see all among the products',
  },
  further: {
    show_one: 'Show {{formatted}} more',
    show_other: 'Show {{formatted}} more',
    hide: 'Fold the others up',
    list: 'More that is noteworthy',
    cut: 'The {{shown}} most important of {{formatted}} more.',
  },
  setAside: {
    show_one: 'Show {{formatted}} put aside',
    show_other: 'Show {{formatted}} put aside',
    hide: 'Fold up what was put aside',
    list: 'What was put aside',
    understoodUntil: 'understood on {{day}}, rests until {{until}}',
    understood: 'understood on {{day}}',
    hidden: 'hidden on {{day}}',
    back: 'Back on the list',
    backOf: 'Back on the list: {{sentence}}',
  },
  every: {
    days_one: 'every day',
    days_other: 'about every {{formatted}} days',
    weeks_one: 'about every week',
    weeks_other: 'about every {{formatted}} weeks',
    months_one: 'about every month',
    months_other: 'about every {{formatted}} months',
    years_one: 'about once a year',
    years_other: 'about every {{formatted}} years',
  },
  span: {
    days_one: '{{formatted}} day',
    days_other: '{{formatted}} days',
    weeks_one: '{{formatted}} week',
    weeks_other: '{{formatted}} weeks',
    months_one: '{{formatted}} month',
    months_other: '{{formatted}} months',
    years_one: '{{formatted}} year',
    years_other: '{{formatted}} years',
  },
  weekday: {
    monday: 'on Mondays',
    tuesday: 'on Tuesdays',
    wednesday: 'on Wednesdays',
    thursday: 'on Thursdays',
    friday: 'on Fridays',
    saturday: 'on Saturdays',
    sunday: 'on Sundays',
  },
  hours: 'between {{from}}:00 and {{to}}:00',
  range: '{{from}} to {{to}}',
  revenue_month: {
    up: '{{month}} was unusually strong: revenue of {{revenue}}, {{difference}} more than expected.',
    down: '{{month}} was unusually weak: revenue of {{revenue}}, {{difference}} less than expected.',
    evidence: 'Expected {{low}} to {{high}}, came {{revenue}}.',
    rows: 'Show the orders of the month',
  },
  new_customers: {
    up: 'The share of new customers has grown: {{share}} of the buyers were there for the first time, {{usual}} in the quarter before.',
    down: 'The share of new customers has fallen: only {{share}} of the buyers were there for the first time, {{usual}} in the quarter before.',
    evidence:
      '{{period}}: {{part}} of {{whole}} buyers were new; {{beforePart}} of {{beforeWhole}} before that.',
    rows_one: 'Show {{formatted}} new customer',
    rows_other: 'Show {{formatted}} new customers',
  },
  repeat_rate: {
    up: 'More first-time buyers come again: {{share}} within {{span}}, {{usual}} is usual.',
    down: 'Fewer first-time buyers come again: only {{share}} within {{span}}, {{usual}} is usual.',
    evidence:
      'First purchase {{period}}: {{part}} of {{whole}} came again; {{usualPart}} of {{usualWhole}} in the year before.',
    rows_one: 'Show {{formatted}} first-time buyer',
    rows_other: 'Show {{formatted}} first-time buyers',
  },
  customer_late: {
    sentence: '{{name}} stays away: usually comes {{every}}, but has not been there for {{span}}.',
    evidence: '{{purchases}} purchases, about {{yearly}} a year; the last one on {{day}}.',
    rows: 'Open the customer’s card',
    rowsOf: 'Open the customer’s card: {{name}}',
  },
  order_value: {
    up: 'Orders have become larger: {{average}} on average instead of {{usual}}.',
    down: 'Orders have become smaller: {{average}} on average instead of {{usual}}.',
    evidence: '{{orders}} orders, {{period}}; {{usual}} per order in the year before.',
    rows: 'Show orders',
  },
  uncounted_orders: {
    sentence: 'Unusually many orders came to nothing: {{part}} of {{whole}} in the last four weeks.',
    evidence:
      'Cancelled, fully refunded, without value or marked by you: {{share}}, {{usual}} in the year before ({{usualPart}} of {{usualWhole}}).',
    rows_one: 'Show {{formatted}} order that came to nothing',
    rows_other: 'Show {{formatted}} orders that came to nothing',
  },
  revenue_share: {
    sentence: '{{share}} of your revenue depends on a single customer: {{name}}.',
    evidence: '{{value}} of {{total}} in the last twelve months.',
  },
  product_spike: {
    sentence: '“{{product}}” was suddenly in demand: {{orders}} orders instead of the usual {{expected}}.',
    evidence: '{{period}}, {{factor}} times as much as usual; {{advertised}}.',
    advertised: 'advertised by you at that time',
    unadvertised: 'there is no advertising in your calendar',
    rows: 'Show these orders',
  },
  product_times: {
    more: '“{{product}}” is bought remarkably often {{when}}: {{share}} of the orders, {{usual}} is usual.',
    less: '“{{product}}” is bought remarkably seldom {{when}}: {{share}} of the orders, {{usual}} is usual.',
    evidence: '{{orders}} orders with this product, compared with all products together.',
    rows: 'Show these orders',
  },
  product_pair: {
    same_basket:
      '“{{a}}” and “{{b}}” belong together: {{joint}} orders with both, by chance it would be about {{expected}}.',
    next_order:
      'Who begins with “{{a}}” often buys “{{b}}” the second time: {{joint}} customers, by chance it would be about {{expected}}.',
    evidence: {
      same_basket: 'Orders with the one have the other {{lift}} times as often as usual{{sure}}.',
      next_order: 'That is {{lift}} times as often as in all second orders{{sure}}.',
    },
    sure: '; at least {{low}} times is certain',
    rows: 'Show orders',
    targets: 'Who bought “{{a}}” but never “{{b}}”',
  },
}
