import type { ItemFact } from '../../shared/model/facts.ts'

const CACHE_ENTRIES = 20_000

/**
 * Gives lines that have no number of their own a key from their content and their n-th occurrence in the order,
 * so that the same line has the same key in a later export. One object serves a whole file.
 */
export class LineKeys {
  /** Keys by hash; products repeat from order to order. */
  readonly #known = new Map<number, string>()
  #ofOrder: string[] = []

  /** To be called before the lines of an order. */
  beginOrder(): void {
    this.#ofOrder = []
  }

  /** The key of the next line; `parts` are the cells that make it what it is. */
  next(...parts: readonly (string | number | null)[]): string {
    const key = this.#keyOf(hashOf(parts))
    let count = 1
    for (const used of this.#ofOrder) if (used === key) count++
    this.#ofOrder.push(key)
    return count === 1 ? key : `${key}.${count}`
  }

  #keyOf(hash: number): string {
    const known = this.#known.get(hash)
    if (known !== undefined) return known
    const key = hash.toString(36)
    if (this.#known.size >= CACHE_ENTRIES) this.#known.clear()
    this.#known.set(hash, key)
    return key
  }
}

/** 31 bits in the manner of FNV-1a: enough to tell the lines of one order apart. */
function hashOf(parts: readonly (string | number | null)[]): number {
  let hash = 0x811c9dc5
  for (const part of parts) {
    const text = typeof part === 'number' ? String(part) : (part ?? '')
    for (let index = 0; index < text.length; index++)
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
    hash = Math.imul(hash ^ 0x1f, 0x01000193)
  }
  return (hash ^ (hash >>> 15)) & 0x7fffffff
}

/** Ten billion in most currencies: no line costs more, and the sum of all lines of an order is still exact. */
const LARGEST_LINE_MINOR = 1_000_000_000_000

/** What so many pieces of a thing cost; null where there is no price, or the product is beyond all amounts. */
export function priceOfPieces(unitPriceMinor: number | null, quantity: number): number | null {
  if (unitPriceMinor === null) return null
  const total = Math.round(unitPriceMinor * quantity)
  return Math.abs(total) <= LARGEST_LINE_MINOR ? total : null
}

/** The charged amounts of all lines, goods and others apart; null where a line has no amount. */
export function sumItems(items: readonly ItemFact[]): {
  goodsMinor: number | null
  otherMinor: number | null
} {
  let goods: number | null = 0
  let other: number | null = 0
  for (const item of items) {
    if (item.isGoods) goods = goods === null || item.totalMinor === null ? null : goods + item.totalMinor
    else other = other === null || item.totalMinor === null ? null : other + item.totalMinor
  }
  return { goodsMinor: goods, otherMinor: other }
}
