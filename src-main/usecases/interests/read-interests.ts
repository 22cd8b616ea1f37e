import type { CustomerInterest, OtherWish, StatedWord, TopicPeople } from '../../../shared/model/interest.ts'
import type { Connection } from '../../db/database.ts'
import { type AllWishes, readAllWishes } from '../../db/interest-statements.ts'
import { foldText } from '../../importers/fields/text.ts'
import type { Baskets } from '../../metrics/baskets.ts'
import type { Histories } from '../../metrics/histories.ts'
import type { Persons } from '../../metrics/persons.ts'
import { topicBuyers, topicPurchases } from '../../metrics/products/topic-purchases.ts'
import { knownCustomer } from '../customers/known-customer.ts'
import { foldWishes, type SaidWord, statedReader } from './fold-wishes.ts'
import { listTopics, topicWords } from './topics.ts'

/** What was bought by whom, until a day. */
export interface BoughtUntil {
  histories: Histories
  baskets: Baskets
  persons: Persons
}

/** A word that counts, of everything that a customer said. */
export type CountingWord = SaidWord & { word: StatedWord }

/** What counts of everything that was ever said, by customer. */
export type AllStated = ReadonlyMap<number, readonly CountingWord[]>

/** All customers of whom anything is known, with what counts of it. */
export function readAllStated(db: Connection): AllStated {
  const all = readAllWishes(db)
  const topics = topicWords(db)
  const starts = firstPlaces(all)
  const startOf = (statementId: number) => starts.get(statementId) ?? all.words.length
  const stated = new Map<number, CountingWord[]>()
  for (const [customerId, statements] of statementsByCustomer(all)) {
    // Words lie in the order in which they count.
    if (statements.length > 1) statements.sort((one, other) => startOf(one) - startOf(other))
    const said: SaidWord[] = []
    for (const id of statements)
      for (let place = startOf(id); all.statementIds[place] === id; place++) said.push(wordAt(all, place))
    const counting = foldWishes(said, topics)
    if (counting.length > 0) stated.set(customerId, counting)
  }
  return stated
}

/** By statement the place of the first of its words, which lie together. */
function firstPlaces({ statementIds }: AllWishes): Map<number, number> {
  const places = new Map<number, number>()
  for (let place = statementIds.length - 1; place >= 0; place--) places.set(statementIds[place] ?? 0, place)
  return places
}

/** By customer the statements, each once. */
function statementsByCustomer({ customerIds, saidIds }: AllWishes): Map<number, number[]> {
  const statements = new Map<number, number[]>()
  for (const [index, customerId] of customerIds.entries()) {
    const id = saidIds[index] ?? 0
    const list = statements.get(customerId)
    if (list === undefined) statements.set(customerId, [id])
    else if (!list.includes(id)) list.push(id)
  }
  return statements
}

function wordAt({ topicIds, texts, words }: AllWishes, place: number): SaidWord {
  return { topicId: topicIds[place] ?? null, text: texts[place] ?? null, word: words[place] ?? 'unsaid' }
}

/**
 * Who is interested in each of the owner's topics, in the owner's order: who said so, who said no, and who only seems to be
 * by what they bought. A stated word stands above what was derived, so that nobody is in two lists of a topic.
 */
export function topicPeople(db: Connection, stated: AllStated, bought: BoughtUntil): TopicPeople[] {
  const topics = listTopics(db)
  const buyers = topicBuyers(bought.baskets, bought.persons, topics)
  const people = topics.map(({ id }) => ({ topicId: id, yes: [] as number[], no: [] as number[] }))
  const byTopic = new Map(people.map(one => [one.topicId, one]))
  for (const customerId of [...stated.keys()].sort((one, other) => one - other))
    for (const { topicId, word } of stated.get(customerId) ?? [])
      byTopic.get(topicId ?? 0)?.[word].push(customerId)
  return people.map((one, place) => {
    const known = new Set([...one.yes, ...one.no])
    return { ...one, derived: (buyers[place] ?? []).filter(id => !known.has(id)) }
  })
}

/** What people named and no topic is called, the most frequent first; a no to it is no wish. */
export function otherWishes(stated: AllStated): OtherWish[] {
  const others = new Map<string, OtherWish>()
  for (const wishes of stated.values())
    for (const { text, word } of wishes) {
      if (text === null || word === 'no') continue
      const known = others.get(foldText(text))
      if (known === undefined) others.set(foldText(text), { text, customers: 1 })
      else known.customers++
    }
  return [...others.values()].sort(
    (one, other) => other.customers - one.customers || (one.text < other.text ? -1 : 1),
  )
}

/**
 * Everything known of one customer: topics in the owner's order, then what stands in their own words.
 * @throws ExpectedFailure `not_found`.
 */
export function interestsOfCustomer(
  db: Connection,
  customerId: number,
  { histories, baskets, persons }: BoughtUntil,
): CustomerInterest[] {
  const id = knownCustomer(db, customerId)
  const topics = listTopics(db)
  const wishes = statedReader(db)([id]).get(id) ?? []
  const derived = topicPurchases(histories, baskets, persons, topics, id)
  const ofTopics = topics.map(topic => ({
    topicId: topic.id,
    name: topic.name,
    stated: wishes.find(({ topicId }) => topicId === topic.id)?.stated ?? null,
    derived: derived.get(topic.id) ?? null,
  }))
  const inOwnWords = wishes.flatMap(({ topicId, text, stated }) =>
    text === null || topicId !== null ? [] : [{ topicId, name: text, stated, derived: null }],
  )
  return [...ofTopics.filter(one => one.stated !== null || one.derived !== null), ...inOwnWords]
}
