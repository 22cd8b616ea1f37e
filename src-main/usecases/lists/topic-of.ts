import type { InterestTopic, TopicPeople } from '../../../shared/model/interest.ts'
import { sensitiveKind } from '../../../shared/sensitive-topic.ts'

/** The name of the topic that a customer is most likely interested in; null for who is interested in none. */
export type TopicOf = (customerId: number) => string | null

/**
 * One topic for each customer, to be asked for by customer: one that they named themselves stands above one from their
 * purchases, and of several the first in the owner's order. Topics that tell what Art. 9 GDPR protects in particular
 * are left out: a list leaves the house.
 */
export function topicsOf(topics: readonly InterestTopic[], people: readonly TopicPeople[]): TopicOf {
  const named = topics.flatMap(({ id, name }) => {
    const one = people.find(({ topicId }) => topicId === id)
    return one === undefined || sensitiveKind(name) !== null ? [] : [{ name, ...one }]
  })
  const found = new Map<number, string>()
  for (const by of ['yes', 'derived'] as const)
    for (const topic of named) for (const id of topic[by]) if (!found.has(id)) found.set(id, topic.name)
  return customerId => found.get(customerId) ?? null
}
