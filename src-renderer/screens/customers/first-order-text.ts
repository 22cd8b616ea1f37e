import type { FirstOrderOutcome } from '../../../shared/model/figure-members.ts'
import { formatDay } from '../../i18n/format.ts'
import { type MembersOf, type MembersWords, periodOf } from './members-words.ts'

/** Puts customers with a first order of some kind into words: how it was, and what became of them. */
export function firstOrderText(
  of: MembersOf<
    'first_order_problem' | 'first_order_wait' | 'first_order_price' | 'first_order_between' | 'entry_product'
  >,
  words: MembersWords,
): string {
  const { t } = words
  switch (of.figure) {
    case 'first_order_problem':
      return outcomeText(t(`firstOrder.${of.problem}_${of.has}`), of, words)
    case 'first_order_wait':
      return outcomeText(t(`firstOrder.${of.wait}_wait`), of, words)
    case 'first_order_price':
      return sinceText(t(`firstOrder.${of.price}_price`), 'yearAgo', of.asOf, words)
    case 'first_order_between':
      return t('firstOrder.between', periodOf(of))
    case 'entry_product': {
      const { productId, outcome, asOf } = of
      const first =
        productId === undefined
          ? t('firstOrder.between', periodOf(of))
          : t('firstOrder.with', { product: words.productName(productId), ...periodOf(of) })
      return sinceText(first, outcome === 'all' ? 'yearAgo' : outcome, asOf, words)
    }
  }
}

function outcomeText(
  first: string,
  { outcome, asOf }: { outcome: FirstOrderOutcome; asOf: string },
  words: MembersWords,
): string {
  if (outcome === 'all') return words.t('members.first_order', { first, asOf: formatDay(asOf) })
  return sinceText(first, outcome, asOf, words)
}

function sinceText(
  first: string,
  outcome: 'yearAgo' | Exclude<FirstOrderOutcome, 'all'>,
  asOf: string,
  { t }: MembersWords,
): string {
  return t('members.first_order_outcome', {
    first,
    outcome: t(`firstOrderOutcome.${outcome}`),
    asOf: formatDay(asOf),
  })
}
