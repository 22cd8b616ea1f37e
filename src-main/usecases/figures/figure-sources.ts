import type { CalendarDay } from '../../../shared/calendar.ts'
import type { FigureMembers } from '../../../shared/model/figure-members.ts'
import type { TopicPeople } from '../../../shared/model/interest.ts'
import type { OrderMembers } from '../../../shared/model/order-members.ts'
import type { CampaignOutcome } from '../../metrics/campaigns/campaign-outcome.ts'
import type { Recommendations } from '../../metrics/products/recommendation-table.ts'
import type { FigureBase } from './figure-base.ts'
import type { Forecast } from './forecast.ts'
import type { OrderFacts } from './kept-histories.ts'

/** What the rows behind figures are found in, the same that the figures are made from; every part at once. */
export interface FigureSources {
  figures: FigureBase
  /** Orders with what was in them and how they went; late is what the owner says. */
  facts(): OrderFacts
  forecast(asOf: CalendarDay): Forecast
  recommendations(asOf: CalendarDay): { facts: OrderFacts; found: Recommendations }
  /** Who is interested in the owner's topics. */
  topics(asOf: CalendarDay): readonly TopicPeople[]
  /** What became of those contacted for a campaign. */
  campaign(id: number, asOf: CalendarDay): CampaignOutcome
}

/** What takes long to make the first time, so that who can wait asks for it ahead. */
export type SlowSource = 'facts' | 'patterns' | 'forecast'

const OF_CUSTOMERS: Readonly<Record<FigureMembers['figure'], SlowSource | null>> = {
  customers: null,
  repeat: null,
  existing: null,
  active: null,
  rfm_group: null,
  rfm_cell: null,
  abc: null,
  state: null,
  stage: null,
  flow: null,
  regular: null,
  churn: null,
  ladder: null,
  second_purchase: null,
  cohort: null,
  value_bar: 'forecast',
  value_tenth: 'forecast',
  expected_revenue: null,
  first_order_problem: 'facts',
  first_order_wait: 'facts',
  first_order_price: 'facts',
  first_order_between: null,
  product_buyers: 'facts',
  category_buyers: 'facts',
  pair_targets: 'facts',
  entry_product: 'facts',
  recommended: 'patterns',
  interest: 'facts',
  campaign: null,
}

const OF_ORDERS: Readonly<Record<OrderMembers['rows'], SlowSource | null>> = {
  kind: null,
  order_number: null,
  product: 'facts',
  category: 'facts',
  returned_product: 'facts',
  pair: 'facts',
  weekday: 'facts',
  hour: 'facts',
  spike: 'facts',
}

/** Which part of {@link FigureSources} that takes long the rows behind a figure are found in. */
export function slowSourceOf(of: FigureMembers | OrderMembers): SlowSource | null {
  return 'figure' in of ? OF_CUSTOMERS[of.figure] : OF_ORDERS[of.rows]
}
