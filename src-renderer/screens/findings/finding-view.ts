import type { TFunction } from 'i18next'
import type { ShownFinding } from '../../../shared/model/finding.ts'
import type { FigureExplanation } from '../../figures/figure-explanation.ts'
import { formatCount } from '../../i18n/format.ts'
import { lateCustomerView, revenueShareView } from './customer-views.ts'
import { casesPerChance } from './finding-words.ts'
import { newCustomersView, repeatRateView } from './people-views.ts'
import { pairView, spikeView, timesView } from './product-views.ts'
import { orderValueView, revenueMonthView, uncountedOrdersView } from './sales-views.ts'

export type FindingWords = TFunction<['findings', 'common', 'customers']>

/** What the words of a finding need beside it. */
export interface FindingContext {
  /** The day from which one looks back, and the first one with an order. */
  asOf: string
  firstDay: string
  /** The main currency. */
  currency: string
  nameOf: (customerId: number) => string
  t: FindingWords
}

/** A finding as it is read. */
export interface FindingView {
  /** What is so, with its number. */
  sentence: string
  /** What it is compared with. */
  evidence: string
  /** The ways to the rows behind it; the first one is the main one. */
  rows: [FindingRows, ...FindingRows[]]
  explanation: FigureExplanation
}

export interface FindingRows {
  address: string
  label: string
  /** What the link is called where its words alone do not say where it leads. */
  name?: string
}

/** What a view of one kind is made of. */
export type ViewOf<Kind extends ShownFinding['finding']['kind']> = (
  finding: Extract<ShownFinding['finding'], { kind: Kind }>,
  /** How likely it is chance, for the explanation. */
  chance: string,
  context: FindingContext,
) => FindingView

/** The sentence of a finding, its evidence, its rows and how it is calculated. */
export function findingView({ finding, qValue }: ShownFinding, context: FindingContext): FindingView {
  const chance = chanceText(qValue, context.t)
  switch (finding.kind) {
    case 'revenue_month':
      return revenueMonthView(finding, chance, context)
    case 'new_customers':
      return newCustomersView(finding, chance, context)
    case 'repeat_rate':
      return repeatRateView(finding, chance, context)
    case 'customer_late':
      return lateCustomerView(finding, chance, context)
    case 'order_value':
      return orderValueView(finding, chance, context)
    case 'uncounted_orders':
      return uncountedOrdersView(finding, chance, context)
    case 'revenue_share':
      return revenueShareView(finding, chance, context)
    case 'product_spike':
      return spikeView(finding, chance, context)
    case 'product_times':
      return timesView(finding, chance, context)
    case 'product_pair':
      return pairView(finding, chance, context)
  }
}

function chanceText(qValue: number, t: FindingWords): string {
  const cases = casesPerChance(qValue)
  return cases === null
    ? t('findings:sure.certainShort')
    : t('findings:sure.withinShort', { formatted: formatCount(cases) })
}

/** How sure it is that a finding is no chance, as a sentence. */
export function sureText(qValue: number, t: FindingWords): string {
  const cases = casesPerChance(qValue)
  return cases === null
    ? t('findings:sure.certain')
    : t('findings:sure.within', { formatted: formatCount(cases) })
}
