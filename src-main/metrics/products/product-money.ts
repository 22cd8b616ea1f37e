import { type CurrencyRate, conversionTo } from '../../../shared/model/currency-rate.ts'
import type { Baskets } from '../baskets.ts'
import type { Histories } from '../histories.ts'

/** In what the values of lines are added up. */
export interface ProductMoney {
  /** That of `mainValues`; null where there are no orders. */
  currency: string | null
  rates: readonly CurrencyRate[]
}

/**
 * Sums of the values of lines, in several places (products, categories). Each currency is added up for itself and
 * converted at the end, so that nothing depends on the order of the lines.
 */
export class LineSums {
  readonly #sums: Float64Array
  readonly #currencyCount: number
  readonly #known: boolean[]
  readonly #convert: (minor: number, currency: string) => number | null
  readonly #currencies: readonly string[]
  readonly #currencyIndexes: Uint8Array
  readonly #valuesMinor: Float64Array
  /** By place: pieces, lines, and those of them that are in no sum. */
  readonly units: Float64Array
  readonly lines: Int32Array
  readonly withoutValue: Int32Array
  readonly #quantities: Float64Array

  constructor(histories: Histories, baskets: Baskets, money: ProductMoney, places: number) {
    this.#currencies = histories.currencies
    this.#currencyIndexes = histories.currencyIndexes
    this.#valuesMinor = baskets.valuesMinor
    this.#quantities = baskets.quantities
    this.#currencyCount = Math.max(1, histories.currencies.length)
    this.#sums = new Float64Array(places * this.#currencyCount)
    this.units = new Float64Array(places)
    this.lines = new Int32Array(places)
    this.withoutValue = new Int32Array(places)
    this.#convert = conversionTo(money.currency ?? '', money.rates)
    this.#known = histories.currencies.map(currency => this.#convert(0, currency) !== null)
  }

  /**
   * Adds a line of the order at a position of the histories.
   * @returns whether it has a value that is in the sum.
   */
  add(place: number, order: number, line: number): boolean {
    const currency = this.#currencyIndexes[order] ?? 0
    const value = this.#valuesMinor[line] ?? Number.NaN
    this.units[place] = (this.units[place] ?? 0) + (this.#quantities[line] ?? 0)
    this.lines[place] = (this.lines[place] ?? 0) + 1
    if (Number.isNaN(value) || !this.#known[currency]) {
      this.withoutValue[place] = (this.withoutValue[place] ?? 0) + 1
      return false
    }
    const cell = place * this.#currencyCount + currency
    this.#sums[cell] = (this.#sums[cell] ?? 0) + value
    return true
  }

  /** In the main currency, rounded for each currency. */
  revenueMinor(place: number): number {
    let sum = 0
    for (const [index, currency] of this.#currencies.entries())
      sum += this.#convert(this.#sums[place * this.#currencyCount + index] ?? 0, currency) ?? 0
    return sum
  }
}
