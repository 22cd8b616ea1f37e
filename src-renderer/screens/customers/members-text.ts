import { addMonths } from '../../../shared/calendar.ts'
import type { FigureMembers } from '../../../shared/model/figure-members.ts'
import { FM_BANDS, rfmGroup } from '../../../shared/model/rfm-groups.ts'
import { formatDay, formatMoney, formatMonth } from '../../i18n/format.ts'
import { firstOrderText } from './first-order-text.ts'
import { type MembersOf, type MembersWords, periodOf } from './members-words.ts'

/** Puts the customers behind a figure into words, for the conditions of a list. */
export function membersText(of: FigureMembers, words: MembersWords): string {
  const { t } = words
  switch (of.figure) {
    case 'customers':
    case 'repeat':
    case 'existing':
    case 'active':
      return t(`members.${of.figure}`, { ...periodOf(of), asOf: formatDay(of.asOf) })
    case 'flow':
      return t('members.flow', {
        ...periodOf(of),
        before: t(`stage.${of.fromStage}`),
        after: t(`stage.${of.toStage}`),
      })
    case 'rfm_group':
    case 'rfm_cell':
    case 'abc':
    case 'state':
    case 'stage':
    case 'regular':
      return groupText(of, words)
    case 'churn':
    case 'ladder':
    case 'second_purchase':
    case 'cohort':
      return loyaltyText(of, words)
    case 'value_bar':
    case 'value_tenth':
    case 'expected_revenue':
      return valueText(of, words)
    case 'first_order_problem':
    case 'first_order_wait':
    case 'first_order_price':
    case 'first_order_between':
    case 'entry_product':
      return firstOrderText(of, words)
    case 'product_buyers':
    case 'category_buyers':
    case 'pair_targets':
    case 'recommended':
      return productText(of, words)
    case 'interest':
      return t(`members.interest_${of.by}`, { topic: words.topicName(of.topicId), asOf: formatDay(of.asOf) })
    case 'campaign':
      return t(`members.campaign_${of.who}`, {
        campaign: words.campaignName(of.campaignId),
        asOf: formatDay(of.asOf),
      })
  }
}

function groupText(
  of: MembersOf<'rfm_group' | 'rfm_cell' | 'abc' | 'state' | 'stage' | 'regular'>,
  { t }: MembersWords,
): string {
  const asOf = formatDay(of.asOf)
  switch (of.figure) {
    case 'rfm_group':
      return t('members.rfm_group', { name: t(`rfmGroup.${of.group}`), asOf })
    case 'rfm_cell':
      return t('members.rfm_cell', {
        name: t(`rfmGroup.${rfmGroup(of.recency, of.fmBand)}`),
        recency: of.recency,
        band: FM_BANDS - of.fmBand,
        asOf,
      })
    case 'abc':
      return t('members.abc', { name: t(`abc.${of.class}`), asOf })
    case 'state':
      return t('members.state', { name: t(`state.${of.state}`), asOf })
    case 'stage':
      return t('members.stage', { name: t(`stage.${of.stage}`), asOf })
    case 'regular':
      return t('members.regular', { asOf })
  }
}

function loyaltyText(
  of: MembersOf<'churn' | 'ladder' | 'second_purchase' | 'cohort'>,
  { t }: MembersWords,
): string {
  const asOf = formatDay(of.asOf)
  switch (of.figure) {
    case 'churn':
      return t(`members.churn_${of.fate}`, { asOf })
    case 'ladder':
      return t(`members.ladder_${of.who}`, { step: of.step, asOf })
    case 'second_purchase':
      return t(`members.second_purchase_${of.outcome}`, { asOf })
    case 'cohort':
      return t(`members.cohort_${of.who}`, {
        cohort: periodText(of.cohort),
        period: periodText(laterPeriod(of.cohort, of.offset ?? 0)),
        asOf,
      })
  }
}

function valueText(
  of: MembersOf<'value_bar' | 'value_tenth' | 'expected_revenue'>,
  { t, currency }: MembersWords,
): string {
  const asOf = formatDay(of.asOf)
  switch (of.figure) {
    case 'value_bar': {
      const value = t(`valueKind.${of.of}`)
      const from = formatMoney(of.fromMinor, currency)
      return of.toMinor === undefined
        ? t('members.value_bar_open', { value, from, asOf })
        : t('members.value_bar', { value, from, to: formatMoney(of.toMinor, currency), asOf })
    }
    case 'value_tenth':
      return t(of.tenth === 1 ? 'members.value_tenth_first' : 'members.value_tenth', {
        value: t(`valueKind.${of.of}`),
        tenth: of.tenth,
        asOf,
      })
    case 'expected_revenue':
      return t(`members.expected_revenue_${of.who}`, { days: of.days, asOf })
  }
}

function productText(
  of: MembersOf<'product_buyers' | 'category_buyers' | 'pair_targets' | 'recommended'>,
  { t, productName }: MembersWords,
): string {
  const asOf = formatDay(of.asOf)
  switch (of.figure) {
    case 'product_buyers':
      return t('members.product_buyers', { product: productName(of.productId), ...periodOf(of) })
    case 'category_buyers':
      return of.category === ''
        ? t('members.category_buyers_none', periodOf(of))
        : t('members.category_buyers', { category: of.category, ...periodOf(of) })
    case 'pair_targets':
      return t('members.pair_targets', { product: productName(of.a), other: productName(of.b), asOf })
    case 'recommended':
      return t('members.recommended', { product: productName(of.productId), asOf })
  }
}

const MONTHS_OF_QUARTER = 3

/** "März 2025" for 2025-03, "Q1 2025" for 2025-Q1. */
function periodText(period: string): string {
  const [year = '', part = ''] = period.split('-')
  return part.startsWith('Q') ? `${part} ${year}` : formatMonth(period)
}

/** The month or quarter so many after one. */
function laterPeriod(period: string, offset: number): string {
  const [year = '', part = ''] = period.split('-')
  if (!part.startsWith('Q')) return addMonths(`${period}-01`, offset).slice(0, 7)
  const first = String(MONTHS_OF_QUARTER * Number(part.slice(1)) - 2).padStart(2, '0')
  const later = addMonths(`${year}-${first}-01`, MONTHS_OF_QUARTER * offset)
  return `${later.slice(0, 4)}-Q${Math.ceil(Number(later.slice(5, 7)) / MONTHS_OF_QUARTER)}`
}
