import {
  formatCount,
  formatDay,
  formatMoney,
  formatMoneyRounded,
  formatNumber,
  formatPercent,
} from '../../i18n/format.ts'
import type { FindingContext, FindingRows, ViewOf } from './finding-view.ts'
import { everyText, periodText, spanText } from './finding-words.ts'

export const lateCustomerView: ViewOf<'customer_late'> = (finding, chance, context) => {
  const { customerId, lastDay, daysSince, usualGapDays, purchases, yearlyMinor } = finding
  const { t, currency } = context
  const yearly = formatMoneyRounded(yearlyMinor, currency)
  const days = (count: number, decimals: number) =>
    t('common:count.days', { count, formatted: formatNumber(count, decimals) })
  const rows = cardOf(customerId, context)
  return {
    sentence: t('findings:customer_late.sentence', {
      name: context.nameOf(customerId),
      every: everyText(usualGapDays, t),
      span: spanText(daysSince, t),
    }),
    evidence: t('findings:customer_late.evidence', {
      purchases: formatCount(purchases),
      yearly,
      day: formatDay(lastDay),
    }),
    rows: [rows],
    explanation: {
      figure: 'lateCustomer',
      inputs: {
        purchases: formatCount(purchases),
        gap: days(usualGapDays, 1),
        since: days(daysSince, 0),
        yearly,
        chance,
      },
      rows,
    },
  }
}

export const revenueShareView: ViewOf<'revenue_share'> = (finding, chance, context) => {
  const { customerId, share, valueMinor, totalMinor } = finding
  const { t, currency } = context
  const [value, total] = [formatMoney(valueMinor, currency), formatMoney(totalMinor, currency)]
  const rows = cardOf(customerId, context)
  return {
    sentence: t('findings:revenue_share.sentence', {
      share: formatPercent(share, 0),
      name: context.nameOf(customerId),
    }),
    evidence: t('findings:revenue_share.evidence', { value, total }),
    rows: [rows],
    explanation: {
      figure: 'revenueConcentration',
      inputs: { value, total, chance },
      result: formatPercent(share, 0),
      period: periodText(finding, t),
      rows,
    },
  }
}

function cardOf(customerId: number, { t, nameOf }: FindingContext): FindingRows {
  return {
    address: `/customers/${customerId}`,
    label: t('findings:customer_late.rows'),
    name: t('findings:customer_late.rowsOf', { name: nameOf(customerId) }),
  }
}
