import { rateExplanation } from '../../figures/rate-figure.ts'
import {
  formatCount,
  formatMoney,
  formatMoneyRounded,
  formatMonth,
  formatPercent,
} from '../../i18n/format.ts'
import { daysOfMonth } from '../overview/days-of-month.ts'
import { ordersAddress } from '../overview/rows-behind.ts'
import type { ViewOf } from './finding-view.ts'
import { periodText, rateTexts } from './finding-words.ts'

export const revenueMonthView: ViewOf<'revenue_month'> = (finding, chance, { t, currency }) => {
  const { direction, month, revenueMinor, expectedMinor, lowMinor, highMinor } = finding
  const money = (minor: number) => formatMoneyRounded(minor, currency)
  const revenue = money(revenueMinor)
  const [low, high] = [money(lowMinor), money(highMinor)]
  const difference = formatPercent(Math.abs(revenueMinor / expectedMinor - 1), 0)
  const rows = {
    address: ordersAddress(daysOfMonth(month), { counted: 'yes' }),
    label: t('findings:revenue_month.rows'),
  }
  return {
    sentence: t(`findings:revenue_month.${direction}`, { month: formatMonth(month), revenue, difference }),
    evidence: t('findings:revenue_month.evidence', { low, high, revenue }),
    rows: [rows],
    explanation: {
      figure: 'unusualMonth',
      inputs: { expected: money(expectedMinor), low, high, chance },
      result: formatMoney(revenueMinor, currency),
      period: formatMonth(month),
      rows,
    },
  }
}

export const orderValueView: ViewOf<'order_value'> = (finding, chance, { t, currency }) => {
  const { direction, from, to, orders, averageMinor, usualMinor } = finding
  const [average, usual] = [formatMoney(averageMinor, currency), formatMoney(usualMinor, currency)]
  const counted = formatCount(orders)
  const period = periodText(finding, t)
  const rows = {
    address: ordersAddress({ from, to }, { counted: 'yes' }),
    label: t('findings:order_value.rows'),
  }
  return {
    sentence: t(`findings:order_value.${direction}`, { average, usual }),
    evidence: t('findings:order_value.evidence', { orders: counted, period, usual }),
    rows: [rows],
    explanation: {
      figure: 'orderValueTurn',
      inputs: { orders: counted, usual, chance },
      result: average,
      period,
      rows,
    },
  }
}

export const uncountedOrdersView: ViewOf<'uncounted_orders'> = (finding, chance, { t }) => {
  const { from, to, share, usual } = finding
  const texts = rateTexts(share, usual)
  const { inputs, ...explained } = rateExplanation(share)
  const rows = {
    address: ordersAddress({ from, to }, { counted: 'no' }),
    label: t('findings:uncounted_orders.rows', { count: share.part, formatted: formatCount(share.part) }),
  }
  return {
    sentence: t('findings:uncounted_orders.sentence', inputs),
    evidence: t('findings:uncounted_orders.evidence', {
      ...texts,
      usualPart: formatCount(usual.part),
      usualWhole: formatCount(usual.whole),
    }),
    rows: [rows],
    explanation: {
      figure: 'lostOrders',
      inputs: { ...inputs, usual: texts.usual, chance },
      ...explained,
      period: periodText(finding, t),
      rows,
    },
  }
}
