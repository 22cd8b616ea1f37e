import type { ProductReference } from '../../../shared/model/product-reference.ts'
import { HOUR_BANDS } from '../../../shared/model/time-patterns.ts'
import { customersBehind, ordersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatNumber, formatPercent } from '../../i18n/format.ts'
import type { FindingContext, FindingWords, ViewOf } from './finding-view.ts'
import { periodText, shareTexts } from './finding-words.ts'

export const spikeView: ViewOf<'product_spike'> = (finding, chance, { t, asOf }) => {
  const { product, firstDay: from, lastDay: to, orders, expected, factor, isAdvertised } = finding
  const counted = formatCount(orders)
  const usual = expectedText(expected)
  const period = periodText({ from, to }, t)
  const rows = {
    address: ordersBehind({ rows: 'spike', productId: product.id, from, to, asOf }),
    label: t('findings:product_spike.rows'),
  }
  return {
    sentence: t('findings:product_spike.sentence', {
      product: product.name,
      orders: counted,
      expected: usual,
    }),
    evidence: t('findings:product_spike.evidence', {
      period,
      factor: formatNumber(factor, factor < 10 ? 1 : 0),
      advertised: t(`findings:product_spike.${isAdvertised ? 'advertised' : 'unadvertised'}`),
    }),
    rows: [rows],
    explanation: {
      figure: 'unusualDemand',
      inputs: { orders: counted, expected: usual, chance },
      result: formatNumber(factor, 1),
      period,
      rows,
    },
  }
}

export const timesView: ViewOf<'product_times'> = (finding, chance, { t, asOf, firstDay: from }) => {
  const { product, pattern, cell, share, usualShare, orders } = finding
  const counted = formatCount(orders)
  const which = { productId: product.id, from, to: asOf, asOf }
  const rows = {
    address: ordersBehind(
      pattern === 'weekdays'
        ? { rows: 'weekday', weekday: cell, ...which }
        : { rows: 'hour', band: cell, ...which },
    ),
    label: t('findings:product_times.rows'),
  }
  return {
    sentence: t(`findings:product_times.${share >= usualShare ? 'more' : 'less'}`, {
      product: product.name,
      when: pattern === 'weekdays' ? weekdayText(cell, t) : hoursText(cell, t),
      ...shareTexts(share, usualShare),
    }),
    evidence: t('findings:product_times.evidence', { orders: counted }),
    rows: [rows],
    explanation: {
      figure: 'unusualTimes',
      inputs: { orders: counted, usual: formatPercent(usualShare), chance },
      result: formatPercent(share),
      period: periodText({ from, to: asOf }, t),
      rows,
    },
  }
}

export const pairView: ViewOf<'product_pair'> = (finding, chance, context) => {
  const { pair, a, b, joint, expected, lift, low } = finding
  const { t, asOf, firstDay: from } = context
  const names = pairNames(a, b)
  const counted = formatCount(joint)
  const byChance = expectedText(expected)
  const atLeast = formatNumber(low, 1)
  const sure = low > 1 ? t('findings:product_pair.sure', { low: atLeast }) : ''
  const rows = {
    address: ordersBehind({ rows: 'pair', pair, a: a.id, b: b.id, from, to: asOf, asOf }),
    label: t('findings:product_pair.rows'),
  }
  return {
    sentence: t(`findings:product_pair.${pair}`, { ...names, joint: counted, expected: byChance }),
    evidence: t(`findings:product_pair.evidence.${pair}`, { lift: formatNumber(lift, 1), sure }),
    rows: [rows, targetsOf(a, b, context)],
    explanation: {
      figure: 'unusualPair',
      inputs: { joint: counted, expected: byChance, low: atLeast, chance },
      result: formatNumber(lift, 1),
      period: periodText({ from, to: asOf }, t),
      rows,
    },
  }
}

/** To whom the second product could be offered. */
function targetsOf(a: ProductReference, b: ProductReference, { t, asOf }: FindingContext) {
  return {
    address: customersBehind({ figure: 'pair_targets', a: a.id, b: b.id, asOf }),
    label: t('findings:product_pair.targets', pairNames(a, b)),
  }
}

/** Products of one name are told apart by their numbers. */
function pairNames(a: ProductReference, b: ProductReference): { a: string; b: string } {
  const isSame = a.name === b.name
  const nameOf = ({ name, sku }: ProductReference) => (isSame && sku !== null ? `${name} (${sku})` : name)
  return { a: nameOf(a), b: nameOf(b) }
}

/** Small expectations keep a decimal: "0,4" is not nothing. */
function expectedText(expected: number): string {
  return formatNumber(expected, expected < 3 ? 1 : 0)
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

function weekdayText(cell: number, t: FindingWords): string {
  return t(`findings:weekday.${WEEKDAYS[cell] ?? 'monday'}`)
}

const HOURS_PER_DAY = 24

function hoursText(cell: number, t: FindingWords): string {
  return t('findings:hours', { from: HOUR_BANDS[cell] ?? 0, to: HOUR_BANDS[cell + 1] ?? HOURS_PER_DAY })
}
