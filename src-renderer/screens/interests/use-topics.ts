import { useQuery } from '@tanstack/react-query'
import type { TopicEdit } from '../../../shared/model/interest.ts'
import { api, orpc } from '../../app/client.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { changeUndoably } from '../../app/undoable.ts'
import { takenBack } from './topics/taken-back.ts'

/** What the screen of interests is made from. */
export type TopicsData = Awaited<ReturnType<typeof api.interests.topics>>

/** The owner's topics, what was bought, and what people named beside them. */
export function useTopics() {
  return useQuery(orpc.interests.topics.queryOptions())
}

/** What a topic is called; its number for one that is not there any more. */
export function useTopicName(isWanted: boolean): (id: number) => string {
  const { data } = useQuery(orpc.interests.topics.queryOptions({ enabled: isWanted }))
  return id => data?.topics.find(topic => topic.id === id)?.name ?? String(id)
}

/** What one customer is interested in: stated and derived. */
export function useInterestsOfCustomer(customerId: number) {
  return useQuery(orpc.interests.ofCustomer.queryOptions({ input: { customerId } }))
}

/** Saves the owner's topics, and offers to take that back, whatever was changed since. Fails with what the backend says. */
export async function saveTopics(topics: readonly TopicEdit[], message: string): Promise<void> {
  await changeUndoably({
    make: () => api.interests.saveTopics({ topics: [...topics] }),
    message,
    takeBack: async ({ before, topics: after }) => {
      const now = await api.interests.topics()
      await api.interests.saveTopics({ topics: takenBack(now.topics, before, after) })
    },
  })
}

/** The same for what is done with one click. */
export function saveTopicsAtOnce(topics: readonly TopicEdit[], message: string): void {
  saveTopics(topics, message).catch(notifyFailure)
}
