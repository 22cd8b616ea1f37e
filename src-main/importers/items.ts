import type { ItemFact } from '../../shared/model/facts.ts'
import { hashText } from './fields/text.ts'

/**
 * Gives lines that have no number of their own a key from their content and their n-th occurrence in the order,
 * so that the same line has the same key in a later export.
 */
export class LineKeys {
  readonly #seen = new Map<string, number>()

  next(content: string): string {
    const count = (this.#seen.get(content) ?? 0) + 1
    this.#seen.set(content, count)
    return hashText(count === 1 ? content : `${content}\u001f${count}`).toString(36)
  }
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
