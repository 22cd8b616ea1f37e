import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { InterestTopic, TopicEdit } from '../../../shared/model/interest.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { hideTopics, readTopics, type StoredTopic, writeTopic } from '../../db/interest-topics.ts'
import { foldText } from '../../importers/fields/text.ts'
import { TopicWords } from '../../importers/topic-words.ts'
import type { Baskets } from '../../metrics/baskets.ts'
import { categoriesOf, categoryBaskets } from '../../metrics/products/categories.ts'

/** The owner's topics in the owner's order. */
export function listTopics(db: Connection): InterestTopic[] {
  return readTopics(db).filter(isShown).map(shown)
}

/** Finds the topics that the owner has now. */
export function topicWords(db: Connection): TopicWords {
  return new TopicWords(readTopics(db).filter(isShown))
}

/**
 * Makes the owner's topics what is given, in this order. A topic that is missing goes out of sight, and is back with all
 * that was said of it as soon as one of its name, or its number, is saved again.
 * @throws ExpectedFailure `topic_name_taken` where two would have one name, `not_found` for a number that nobody has.
 */
export function saveTopics(
  db: Connection,
  edits: readonly TopicEdit[],
): { before: InterestTopic[]; topics: InterestTopic[] } {
  return inTransaction(db, () => {
    const stored = readTopics(db)
    const before = stored.filter(isShown).map(shown)
    requireDistinctNames(edits)
    const kept = new Set<number>()
    for (const [position, edit] of edits.entries()) {
      const known = knownTopic(stored, edit, edits)
      if (known !== null) kept.add(known.id)
      writeTopic(db, { ...edit, id: known?.id ?? null, formerNames: formerNames(known, edit) }, position)
    }
    hideTopics(
      db,
      before.map(({ id }) => id).filter(id => !kept.has(id)),
    )
    return { before, topics: listTopics(db) }
  })
}

const isShown = ({ removed }: StoredTopic) => !removed

function shown({ id, name, description, categories }: StoredTopic): InterestTopic {
  return { id, name, description, categories }
}

function requireDistinctNames(edits: readonly TopicEdit[]): void {
  const names = new Set<string>()
  for (const { name } of edits) {
    const folded = foldText(name)
    if (folded === '') throw new ExpectedFailure({ code: 'invalid', field: 'name' })
    if (names.has(folded)) throw new ExpectedFailure({ code: 'topic_name_taken', name })
    names.add(folded)
  }
}

/** The topic that is meant: by its number, else one out of sight that was called so; null for a new one. */
function knownTopic(
  stored: readonly StoredTopic[],
  edit: TopicEdit,
  edits: readonly TopicEdit[],
): StoredTopic | null {
  if (edit.id === null) {
    const isFree = ({ id, removed }: StoredTopic) => removed && edits.every(other => other.id !== id)
    return stored.find(topic => isFree(topic) && foldText(topic.name) === foldText(edit.name)) ?? null
  }
  const known = stored.find(({ id }) => id === edit.id)
  if (known === undefined) throw new ExpectedFailure({ code: 'not_found', what: 'topic' })
  return known
}

function formerNames(known: StoredTopic | null, { name }: TopicEdit): string[] {
  if (known === null) return []
  return [...new Set([...known.formerNames, foldText(known.name)])].filter(one => one !== foldText(name))
}

/** The categories of the products that were bought, the most often bought first. */
export function boughtCategories({
  products,
  lineStarts,
  productIndexes,
}: Baskets): { category: string; orders: number }[] {
  const { names, byProduct } = categoriesOf(products)
  const baskets = categoryBaskets({ starts: lineStarts, items: productIndexes }, byProduct, names.length)
  const orders = new Int32Array(names.length)
  for (const category of baskets.items) orders[category] = (orders[category] ?? 0) + 1
  return names
    .map((category, place) => ({ category, orders: orders[place] ?? 0 }))
    .sort((one, other) => other.orders - one.orders || (one.category < other.category ? -1 : 1))
}
