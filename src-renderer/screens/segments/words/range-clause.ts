import type { SegmentCondition } from '../../../../shared/model/segment.ts'
import { formatCount, formatMoney } from '../../../i18n/format.ts'
import type { SegmentWords } from './segment-words.ts'

type RangeCondition = Extract<SegmentCondition, { field: 'orders' | 'value' | 'averageOrder' }>

/** A number between two ends, either of which may be open, as a relative clause. */
export function rangeClause(condition: RangeCondition, words: SegmentWords): string {
  const { field, from, to } = condition
  if (field === 'orders') return ordersClause(from, to, words)
  const { t, currency } = words
  const money = (minor: number) => formatMoney(minor, currency)
  if (from === undefined && to === undefined) return t(`segments:clause.${field}.any`)
  if (from === undefined) return t(`segments:clause.${field}.to`, { to: money(to ?? 0) })
  if (to === undefined) return t(`segments:clause.${field}.from`, { from: money(from) })
  return from === to
    ? t(`segments:clause.${field}.exactly`, { from: money(from) })
    : t(`segments:clause.${field}.between`, { from: money(from), to: money(to) })
}

function ordersClause(from: number | undefined, to: number | undefined, { t }: SegmentWords): string {
  const counted = (count: number) => ({ count, formatted: formatCount(count) })
  if (to === 0) return t('segments:clause.orders.none')
  if (from !== undefined && to !== undefined)
    return from === to
      ? t('segments:clause.orders.exactly', counted(from))
      : t('segments:clause.orders.between', { from: formatCount(from), to: formatCount(to) })
  if (from !== undefined) return t('segments:clause.orders.from', counted(from))
  return to === undefined ? t('segments:clause.orders.any') : t('segments:clause.orders.to', counted(to))
}
