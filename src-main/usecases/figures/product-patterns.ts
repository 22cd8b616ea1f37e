import type { Associations } from '../../../shared/model/product-pairs.ts'
import type { Advertisement, ProductSpikes } from '../../../shared/model/product-spikes.ts'
import type { TimePatterns } from '../../../shared/model/time-patterns.ts'
import { associations } from '../../metrics/products/associations.ts'
import { nextOrderUnits, sameBasketUnits } from '../../metrics/products/pair-units.ts'
import type { ProductPeriod } from '../../metrics/products/product-period.ts'
import { productSpikes } from '../../metrics/products/spikes.ts'
import { hourPatterns, weekdayPatterns } from '../../metrics/products/time-patterns.ts'
import type { OrderFacts } from './kept-histories.ts'

/** What patterns of products are looked for in; plain data, so that a thread can do it. */
export interface ProductPatternInput extends OrderFacts {
  period: ProductPeriod
  advertisements: readonly Advertisement[]
}

/** What is bought with what, and when more than usual, in a period. */
export interface ProductPatterns {
  sameBasket: Associations
  nextOrder: Associations
  weekdays: TimePatterns
  hours: TimePatterns
  spikes: ProductSpikes
}

/** Looks through all orders of the period. It takes a large customer base a second. */
export function findProductPatterns(input: ProductPatternInput): ProductPatterns {
  const { histories, baskets, traits, period, advertisements } = input
  return {
    sameBasket: associations(sameBasketUnits(histories, baskets, period), baskets),
    nextOrder: associations(nextOrderUnits(histories, baskets, period), baskets),
    weekdays: weekdayPatterns(histories, baskets, period),
    hours: hourPatterns(histories, baskets, traits, period),
    spikes: productSpikes(histories, baskets, period, advertisements),
  }
}

/** Whether two would lead to the same. */
export function isSameInput(one: ProductPatternInput, other: ProductPatternInput): boolean {
  return (
    one.histories === other.histories &&
    one.baskets === other.baskets &&
    one.traits === other.traits &&
    JSON.stringify([one.period, one.advertisements]) === JSON.stringify([other.period, other.advertisements])
  )
}
