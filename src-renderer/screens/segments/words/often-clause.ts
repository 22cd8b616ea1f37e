import type { SegmentCondition } from '../../../../shared/model/segment.ts'
import { formatCount, formatEither } from '../../../i18n/format.ts'
import type { SegmentWords } from './segment-words.ts'
import { pastWords } from './when-words.ts'

type OftenCondition = Extract<SegmentCondition, { field: 'bought' | 'ordered' | 'contacted' }>

/** How "at least so often" and its opposite are said; once is said by yes and no. */
export const OFTEN_FORMS = ['has', 'hasNot', 'atLeast', 'fewer'] as const
export type OftenForm = (typeof OFTEN_FORMS)[number]

export function oftenForm({ atLeast, not }: Pick<OftenCondition, 'atLeast' | 'not'>): OftenForm {
  if (atLeast === 1) return not ? 'hasNot' : 'has'
  return not ? 'fewer' : 'atLeast'
}

/** What somebody did so often in a time, as a relative clause. */
export function oftenClause(condition: OftenCondition, { t }: SegmentWords): string {
  const form = oftenForm(condition)
  const when = pastWords(condition.when, t)
  const times = formatCount(condition.atLeast)
  const isNever = form === 'hasNot' && condition.when === null
  switch (condition.field) {
    case 'ordered':
      return tidy(t(`segments:clause.ordered.${form}`, { when, times }))
    case 'contacted': {
      const way = condition.channel === null ? '' : t(`segments:value.channels.${condition.channel}`)
      return tidy(t(`segments:clause.contacted.${isNever ? 'never' : form}`, { when, times, way }))
    }
    case 'bought': {
      const { kind } = condition.goods
      const goods = formatEither(goodsNames(condition).map(text => t('segments:quoted', { text })))
      return tidy(t(`segments:clause.${kind}.${isNever ? 'never' : form}`, { when, times, goods }))
    }
  }
}

function goodsNames({ goods }: Extract<OftenCondition, { field: 'bought' }>): string[] {
  return goods.kind === 'products' ? goods.products.map(({ name }) => name) : goods.categories
}

/** Where nothing is said of a time or a way, its place is closed. */
function tidy(text: string): string {
  return text.replaceAll(/ {2,}/g, ' ').trim()
}
