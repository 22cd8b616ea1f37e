import type { ItemFact } from '../../shared/model/facts.ts'

const CACHE_ENTRIES = 20_000

/**
 * Gives lines that have no number of their own a key from their content and their n-th occurrence in the order,
 * so that the same line has the same key in a later export. One object serves a whole file.
 */
export class LineKeys {
  /** Products repeat from order to order. */
  readonly #known = new Map<string, string>()
  #ofOrder: string[] = []

  /** To be called before the lines of an order. */
  beginOrder(): void {
    this.#ofOrder = []
  }

  next(content: string): string {
    const key = this.#known.get(content) ?? this.#make(content)
    let count = 1
    for (const used of this.#ofOrder) if (used === key) count++
    this.#ofOrder.push(key)
    return count === 1 ? key : `${key}.${count}`
  }

  #make(content: string): string {
    const key = shortHash(content)
    if (this.#known.size >= CACHE_ENTRIES) this.#known.clear()
    this.#known.set(content, key)
    return key
  }
}

/** FNV-1a over UTF-16 units, twice with different starts: enough to tell the lines of one order apart. */
function shortHash(text: string): string {
  let first = 0x811c9dc5
  let second = 0x01000193
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second ^ code, 0x85ebca6b)
  }
  return (first >>> 0).toString(36) + (second & 0x3fff).toString(36)
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
