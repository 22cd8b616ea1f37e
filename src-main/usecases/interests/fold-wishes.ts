import type { CustomerInterest, StatedWord } from '../../../shared/model/interest.ts'
import type { Connection } from '../../db/database.ts'
import { type WishRow, wishReader } from '../../db/interest-statements.ts'
import { foldText } from '../../importers/fields/text.ts'
import type { TopicWords } from '../../importers/topic-words.ts'
import { topicWords } from './topics.ts'

/** A word on a topic, or on something in the customer's own words, which has no number of a topic. */
export type SaidWord = Pick<WishRow, 'topicId' | 'text' | 'word'>

/**
 * What counts of what was said of one customer: the last word on each topic. Words of their own count as the topic that is
 * called so by now.
 * @param said in the order in which it counts.
 */
export function foldWishes<Said extends SaidWord>(
  said: readonly Said[],
  topics: TopicWords,
): (Said & { word: StatedWord })[] {
  const wishes = new Map<string | number, Said & { word: StatedWord }>()
  for (const one of said) {
    const topicId = one.topicId ?? topics.topicOf(one.text ?? '')
    const key = topicId ?? foldText(one.text ?? '')
    wishes.delete(key)
    if (one.word === 'unsaid') continue
    const text = topicId === null ? one.text : null
    wishes.set(key, { ...one, topicId, text, word: one.word })
  }
  return [...wishes.values()]
}

/** What counts of all that one customer said of one topic, or in the same words. */
export type StatedWish = SaidWord & { stated: NonNullable<CustomerInterest['stated']> }

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
    const said = Map.groupBy(read(customerIds), row => row.customerId)
    const stated = new Map<number, StatedWish[]>()
    for (const [customerId, rows] of said) {
      const wishes = foldWishes(rows, topics).map(({ topicId, text, word, day, source }) => ({
        topicId,
        text,
        word,
        stated: { word, day, source },
      }))
      if (wishes.length > 0) stated.set(customerId, wishes)
    }
    return stated
  }
}
