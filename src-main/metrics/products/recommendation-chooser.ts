import type { Baskets } from '../baskets.ts'
import { compareProducts, productReference } from './product-reference.ts'
import {
  BY_BUYERS,
  BY_CATEGORY,
  NONE,
  RECOMMENDATIONS,
  type Recommendations,
} from './recommendation-table.ts'

/** Chooses for one person after the other; what is remembered of them is not cleared but numbered. */
export class Chooser {
  readonly #result: Recommendations
  readonly #available: Uint8Array
  readonly #products: Baskets['products']
  /** By product the person who has it, who shall not have it (again), and who got it recommended. */
  readonly #owner: Int32Array
  readonly #excludedFor: Int32Array
  /** By category the person and the day that counted it last, and how many days of that person. */
  readonly #categoryPerson: Int32Array
  readonly #categoryDay: Int32Array
  readonly #categoryDays: Int32Array
  readonly #owned: number[] = []
  #person = 0
  #day = 0
  #chosen = 0

  constructor({ products }: Baskets, result: Recommendations, available: Uint8Array) {
    this.#products = products
    this.#result = result
    this.#available = available
    this.#owner = new Int32Array(products.length).fill(NONE)
    this.#excludedFor = new Int32Array(products.length).fill(NONE)
    const categoryCount = result.categories.names.length
    this.#categoryPerson = new Int32Array(categoryCount).fill(NONE)
    this.#categoryDay = new Int32Array(categoryCount).fill(NONE)
    this.#categoryDays = new Int32Array(categoryCount)
  }

  begin(person: number): void {
    this.#person = person
    this.#chosen = 0
    this.#owned.length = 0
  }

  beginDay(): void {
    this.#day++
  }

  has(product: number, isExcluded: boolean): void {
    if (isExcluded) this.#excludedFor[product] = this.#person
    if (this.#owner[product] !== this.#person) {
      this.#owner[product] = this.#person
      this.#owned.push(product)
    }
    this.#countCategory(this.#result.categories.byProduct[product] ?? NONE)
  }

  #countCategory(category: number): void {
    if (category < 0 || this.#categoryDay[category] === this.#day) return
    this.#categoryDay[category] = this.#day
    const isNew = this.#categoryPerson[category] !== this.#person
    this.#categoryPerson[category] = this.#person
    const days = isNew ? 1 : (this.#categoryDays[category] ?? 0) + 1
    this.#categoryDays[category] = days
    const main = this.#result.mainCategories[this.#person] ?? NONE
    const most = main === NONE ? 0 : (this.#categoryDays[main] ?? 0)
    // Of several the first by name.
    if (days > most || (days === most && category < main))
      this.#result.mainCategories[this.#person] = category
  }

  /** The best of all rules that start from what the person has. */
  chooseByRules(isFirstDay: boolean): void {
    const { rules, starts } = this.#result.rules
    while (this.#chosen < RECOMMENDATIONS) {
      let best: number | null = null
      for (const product of this.#owned) {
        for (let place = starts[product] ?? 0; place < (starts[product + 1] ?? 0); place++) {
          const rule = rules[place]
          if (rule === undefined || (rule.kind === 'next_order' && !isFirstDay) || !this.#isOpen(rule.to))
            continue
          if (best === null || this.#isBetter(place, best)) best = place
          // Those that follow are weaker.
          break
        }
      }
      if (best === null) return
      this.#choose(rules[best]?.to ?? NONE, best)
    }
  }

  #isBetter(place: number, than: number): boolean {
    const { rules } = this.#result.rules
    const [one, other] = [rules[place], rules[than]]
    if (one === undefined || other === undefined || one.score !== other.score)
      return (one?.score ?? 0) > (other?.score ?? 0)
    // The same whatever order the products are in.
    const compare = (product: number, otherProduct: number) =>
      compareProducts(
        productReference(this.#products, product),
        productReference(this.#products, otherProduct),
      )
    return (compare(one.to, other.to) || compare(one.from, other.from)) < 0
  }

  chooseBestsellers(): void {
    const { byCategory, all } = this.#result.bestsellers
    const category = this.#result.mainCategories[this.#person] ?? NONE
    this.#chooseFrom(byCategory[category] ?? new Int32Array(), BY_CATEGORY)
    this.#chooseFrom(all, BY_BUYERS)
  }

  #chooseFrom(products: Int32Array, reason: number): void {
    for (let at = 0; at < products.length && this.#chosen < RECOMMENDATIONS; at++) {
      const product = products[at] ?? NONE
      if (this.#isOpen(product)) this.#choose(product, reason)
    }
  }

  #isOpen(product: number): boolean {
    return this.#available[product] === 1 && this.#excludedFor[product] !== this.#person
  }

  #choose(product: number, reason: number): void {
    const place = this.#person * RECOMMENDATIONS + this.#chosen++
    this.#result.products[place] = product
    this.#result.reasons[place] = reason
    this.#excludedFor[product] = this.#person
  }
}
