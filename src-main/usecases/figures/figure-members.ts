import type { CalendarDay } from '../../../shared/calendar.ts'
import type { FigureMembers } from '../../../shared/model/figure-members.ts'
import { outcomeMembers } from '../../metrics/campaigns/campaign-outcome.ts'
import { flowMembers } from '../../metrics/customers/stage-flow.ts'
import { figureMembers } from '../../metrics/overview.ts'
import { dayAsked } from './day-asked.ts'
import type { FigureSources } from './figure-sources.ts'
import { membersOfFirstOrders } from './members/of-first-orders.ts'
import { membersOfGroups } from './members/of-groups.ts'
import { membersOfLoyalty } from './members/of-loyalty.ts'
import { membersOfProducts } from './members/of-products.ts'
import { membersOfValues } from './members/of-values.ts'

/**
 * The customers behind a figure, by the rules of the figure itself.
 * @throws ExpectedFailure `invalid` for a day that does not exist.
 */
export function membersOfFigure(sources: FigureSources, of: FigureMembers): number[] {
  const days: Partial<Record<'asOf' | 'from' | 'to', CalendarDay>> = of
  for (const name of ['asOf', 'from', 'to'] as const)
    if (days[name] !== undefined) dayAsked(days[name], '', name)
  const { figures } = sources
  switch (of.figure) {
    case 'customers':
    case 'repeat':
    case 'existing':
    case 'active':
      return figureMembers(figures.histories(), of.figure, of)
    case 'flow':
      return flowMembers(figures.stages(of.from), figures.stages(of.to), of.fromStage, of.toStage)
    case 'rfm_group':
    case 'rfm_cell':
    case 'abc':
    case 'state':
    case 'stage':
    case 'regular':
      return membersOfGroups(figures, of)
    case 'churn':
    case 'ladder':
    case 'second_purchase':
    case 'cohort':
      return membersOfLoyalty(figures, of)
    case 'value_bar':
    case 'value_tenth':
    case 'expected_revenue':
      return membersOfValues(sources, of)
    case 'first_order_problem':
    case 'first_order_wait':
    case 'first_order_price':
    case 'first_order_between':
      return membersOfFirstOrders(sources, of)
    case 'product_buyers':
    case 'category_buyers':
    case 'pair_targets':
    case 'entry_product':
    case 'recommended':
      return membersOfProducts(sources, of)
    case 'interest':
      return sources.topics(of.asOf).find(({ topicId }) => topicId === of.topicId)?.[of.by] ?? []
    case 'campaign':
      return outcomeMembers(sources.campaign(of.campaignId, of.asOf), of.who)
  }
}
