import { addDays } from '../../../shared/calendar.ts'
import type { Recommendation } from '../../../shared/model/recommendations.ts'
import { customersBehind, ordersBehind } from '../../figures/rows-behind.ts'
import { formatCount } from '../../i18n/format.ts'
import type { CardWords } from './span-text.ts'

/** Bestsellers are those of the last year. */
const BESTSELLER_DAYS = 365

/** Why a product is recommended, in words. */
export function ruleWords({ rule }: Recommendation, t: CardWords): string {
  if (rule.kind === 'same_basket' || rule.kind === 'next_order') {
    const { because, share } = rule
    const [part, whole] = [formatCount(share.part), formatCount(share.whole)]
    return t(`customers:interests.rule.${rule.kind}`, { part, whole, because: because.name })
  }
  const buyers = { count: rule.buyers, formatted: formatCount(rule.buyers) }
  return rule.kind === 'category'
    ? t('customers:interests.rule.category', { category: rule.category, ...buyers })
    : t('customers:interests.rule.bestseller', buyers)
}

/** The address of the orders or the customers that the rule comes from. */
export function rowsOfRule({ product, rule }: Recommendation, firstDay: string, asOf: string): string {
  if (rule.kind === 'same_basket' || rule.kind === 'next_order') {
    const pair = { pair: rule.kind, a: rule.because.id, b: product.id }
    return ordersBehind({ rows: 'pair', ...pair, from: firstDay, to: asOf, asOf })
  }
  const from = addDays(asOf, 1 - BESTSELLER_DAYS)
  return customersBehind({ figure: 'product_buyers', productId: product.id, from, to: asOf, asOf })
}
