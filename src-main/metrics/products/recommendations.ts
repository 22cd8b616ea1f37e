import { type CalendarDay, dayNumber } from '../../../shared/calendar.ts'
import type { Associations } from '../../../shared/model/product-pairs.ts'
import {
  type Recommendation,
  type RecommendationRule,
  UNSOLD_DAYS,
} from '../../../shared/model/recommendations.ts'
import type { Baskets } from '../baskets.ts'
import { type Endings, isOver, NO_ENDINGS } from '../customers/endings.ts'
import type { Histories } from '../histories.ts'
import { type Persons, personsAsOf } from '../persons.ts'
import { rate } from '../wilson.ts'
import { bestsellers } from './bestsellers.ts'
import { categoriesOf } from './categories.ts'
import { boughtAgain } from './durables.ts'
import { productIndex, productReference } from './product-reference.ts'
import { Chooser } from './recommendation-chooser.ts'
import { productRules } from './recommendation-rules.ts'
import { BY_CATEGORY, NONE, RECOMMENDATIONS, type Recommendations } from './recommendation-table.ts'

export interface RecommendationOptions {
  asOf: CalendarDay
  /** Pairs of the same basket and of first and second orders, as of the same day. */
  associations: readonly Associations[]
  /** False: only what a pair speaks for, and nothing else where there is none. */
  withBestsellers?: boolean
  endings?: Endings
}

/**
 * Three products for every customer, each with the rule behind it. First what pairs say: of what is bought with the
 * products that they have, and for those with one day of purchase what others bought on their second. Then, if asked
 * for, what most persons bought in the last year in the category that they buy most, and in the whole shop. Left out is
 * what they bought on their last day, what they have and one buys only once, and what is not to be had. Nothing to those
 * with whom it is over.
 */
export function recommendations(
  histories: Histories,
  baskets: Baskets,
  { asOf, associations, withBestsellers = true, endings = NO_ENDINGS }: RecommendationOptions,
): Recommendations {
  const persons = personsAsOf(histories, dayNumber(asOf))
  const categories = categoriesOf(baskets.products)
  const result: Recommendations = {
    customerIds: persons.customerIds,
    products: new Int32Array(persons.count * RECOMMENDATIONS).fill(NONE),
    reasons: new Int32Array(persons.count * RECOMMENDATIONS).fill(NONE),
    mainCategories: new Int32Array(persons.count).fill(NONE),
    rules: productRules(baskets, associations),
    bestsellers: bestsellers(histories, baskets, persons, categories),
    categories,
  }
  const available = availability(histories, baskets, persons.asOf)
  const { durable } = boughtAgain(histories, baskets, asOf)
  const chooser = new Chooser(baskets, result, available)
  for (let person = 0; person < persons.count; person++) {
    if (isOver(endings, persons.customerIds[person] ?? 0, persons.asOf)) continue
    chooser.begin(person)
    lookAtPurchases(histories, baskets, persons, person, durable, chooser)
    chooser.chooseByRules((persons.dayCounts[person] ?? 0) === 1)
    if (withBestsellers) chooser.chooseBestsellers()
  }
  return result
}

/** What is recommended to the customer at a position of the result. */
export function recommendationsAt(
  { products }: Baskets,
  result: Recommendations,
  position: number,
): Recommendation[] {
  const recommended: Recommendation[] = []
  for (let place = position * RECOMMENDATIONS; place < (position + 1) * RECOMMENDATIONS; place++) {
    const product = result.products[place] ?? NONE
    if (product === NONE) continue
    const rule = ruleOf(products, result, position, product, result.reasons[place] ?? NONE)
    recommended.push({ product: productReference(products, product), rule })
  }
  return recommended
}

/** The customers to whom a product is recommended. */
export function recommendationMembers(
  { products }: Baskets,
  result: Recommendations,
  productId: number,
): number[] {
  const wanted = productIndex(products, productId)
  if (wanted === null) return []
  const isRecommended = (_: number, position: number) =>
    result.products.subarray(position * RECOMMENDATIONS, (position + 1) * RECOMMENDATIONS).includes(wanted)
  return [...result.customerIds.filter(isRecommended)]
}

function ruleOf(
  products: Baskets['products'],
  { rules, bestsellers: { buyers }, mainCategories, categories }: Recommendations,
  position: number,
  product: number,
  reason: number,
): RecommendationRule {
  const rule = rules.rules[reason]
  if (rule !== undefined) {
    const { kind, from, joint, cases } = rule
    return { kind, because: productReference(products, from), share: rate(joint, cases) }
  }
  const category = categories.names[mainCategories[position] ?? NONE] ?? ''
  return reason === BY_CATEGORY
    ? { kind: 'category', category, buyers: buyers[product] ?? 0 }
    : { kind: 'bestseller', buyers: buyers[product] ?? 0 }
}

/** By product 1 where it can be had: what the owner says, else what was sold not long ago. */
function availability(
  { days }: Histories,
  { products, lineStarts, productIndexes }: Baskets,
  asOf: number,
): Uint8Array {
  const available = new Uint8Array(products.length)
  for (let order = 0; order < days.length; order++) {
    const day = days[order] ?? 0
    if (day > asOf || day <= asOf - UNSOLD_DAYS) continue
    for (let line = lineStarts[order] ?? 0; line < (lineStarts[order + 1] ?? 0); line++)
      available[productIndexes[line] ?? 0] = 1
  }
  for (const [product, { availability: word }] of products.entries())
    if (word !== null) available[product] = word === 'available' ? 1 : 0
  return available
}

/** Tells the chooser what a person has. */
function lookAtPurchases(
  { days }: Histories,
  { lineStarts, productIndexes }: Baskets,
  persons: Persons,
  person: number,
  durable: Uint8Array,
  chooser: Chooser,
): void {
  const lastDay = persons.lastDays[person] ?? 0
  let before: number | null = null
  for (let order = persons.starts[person] ?? 0; order < (persons.ends[person] ?? 0); order++) {
    const day = days[order] ?? 0
    if (day !== before) chooser.beginDay()
    before = day
    for (let line = lineStarts[order] ?? 0; line < (lineStarts[order + 1] ?? 0); line++) {
      const product = productIndexes[line] ?? 0
      chooser.has(product, day === lastDay || durable[product] === 1)
    }
  }
}
