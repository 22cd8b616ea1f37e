import type { CustomerInterest } from '../../../shared/model/interest.ts'
import type { Connection } from '../../db/database.ts'
import { type WishRow, wishReader } from '../../db/interest-statements.ts'
import { foldText } from '../../importers/fields/text.ts'
import type { TopicWords } from '../../importers/topic-words.ts'
import { topicWords } from './topics.ts'

/** What counts of all that one customer said of one topic, or in the same words. */
export interface StatedWish {
  topicId: number | null
  /** In the customer's own words; null for a topic. */
  text: string | null
  stated: NonNullable<CustomerInterest['stated']>
}

/** One word of a statement. */
export type SaidWish = Pick<WishRow, 'source' | 'day' | 'topicId' | 'text' | 'word'>

/**
 * What counts of what was said of one customer: the last word on each topic. Words of their own count as the topic that is
 * called so by now.
 * @param said in the order in which it counts.
 */
export function foldWishes(said: Iterable<SaidWish>, topics: TopicWords): StatedWish[] {
  const wishes = new Map<string, StatedWish>()
  for (const { source, day, text, word, ...wish } of said) {
    const topicId = wish.topicId ?? topics.topicOf(text ?? '')
    const key = topicId === null ? `text:${foldText(text ?? '')}` : `topic:${topicId}`
    wishes.delete(key)
    if (word === 'unsaid') continue
    wishes.set(key, { topicId, text: topicId === null ? text : null, stated: { word, day, source } })
  }
  return [...wishes.values()]
}

/**
 * Reads what counts of what was said of some customers, who must be nobody's part; who said nothing is not in it. What was
 * said of a topic that is out of sight is known all the same.
 */
export function statedReader(
  db: Connection,
): (customerIds: readonly number[]) => ReadonlyMap<number, readonly StatedWish[]> {
  const read = wishReader(db)
  if (read === null) return () => new Map()
  const topics = topicWords(db)
  return customerIds => {
    const said = new Map<number, SaidWish[]>()
    for (const row of read(customerIds)) {
      const list = said.get(row.customerId)
      if (list === undefined) said.set(row.customerId, [row])
      else list.push(row)
    }
    const stated = new Map<number, StatedWish[]>()
    for (const [customerId, rows] of said) {
      const wishes = foldWishes(rows, topics)
      if (wishes.length > 0) stated.set(customerId, wishes)
    }
    return stated
  }
}
