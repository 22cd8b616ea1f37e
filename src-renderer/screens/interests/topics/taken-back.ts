import type { InterestTopic } from '../../../../shared/model/interest.ts'

/**
 * The topics without one change of them, whatever was changed since: what it added is gone, what it removed is back at its
 * place, what it changed is as it was, and so is the order where it changed that.
 * @param current the topics of now, in their order.
 * @param before those before the change.
 * @param after those right after it.
 */
export function takenBack(
  current: readonly InterestTopic[],
  before: readonly InterestTopic[],
  after: readonly InterestTopic[],
): InterestTopic[] {
  const topics = current
    .filter(({ id }) => has(before, id) || !has(after, id))
    .map(topic => valuesBefore(topic, before, after))
  for (const [place, topic] of before.entries())
    if (!has(after, topic.id) && !has(topics, topic.id)) topics.splice(place, 0, topic)
  return wasReordered(before, after) ? inOrderOf(before, topics) : topics
}

const has = (topics: readonly InterestTopic[], id: number) => topics.some(topic => topic.id === id)

function valuesBefore(
  topic: InterestTopic,
  before: readonly InterestTopic[],
  after: readonly InterestTopic[],
): InterestTopic {
  const [was, became] = [before, after].map(topics => topics.find(({ id }) => id === topic.id))
  const isChanged =
    was !== undefined && became !== undefined && JSON.stringify(was) !== JSON.stringify(became)
  return isChanged ? was : topic
}

function wasReordered(before: readonly InterestTopic[], after: readonly InterestTopic[]): boolean {
  const kept = before.filter(({ id }) => has(after, id)).map(({ id }) => id)
  return kept.join() !== after.flatMap(({ id }) => (has(before, id) ? [id] : [])).join()
}

/** Those that were there before stand in the order of then, in the places that they have together. */
function inOrderOf(before: readonly InterestTopic[], topics: readonly InterestTopic[]): InterestTopic[] {
  const ordered = before.flatMap(({ id }) => topics.filter(topic => topic.id === id))
  return topics.map(topic => (has(before, topic.id) ? (ordered.shift() ?? topic) : topic))
}
