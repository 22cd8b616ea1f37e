import { useQuery } from '@tanstack/react-query'
import type { InterestTopic, TopicEdit } from '../../../shared/model/interest.ts'
import { api, orpc, queryClient } from '../../app/client.ts'
import { notifyFailure, notifyUndoable } from '../../app/notify.tsx'

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

const refresh = () => queryClient.invalidateQueries()

/** Saves the owner's topics, and offers to have them as they were. Fails with what the backend says. */
export function useSaveTopics(): (topics: readonly TopicEdit[], message: string) => Promise<void> {
  const takeBack = (before: readonly InterestTopic[]) =>
    api.interests.saveTopics({ topics: [...before] }).then(refresh)
  return async (topics, message) => {
    const { before } = await api.interests.saveTopics({ topics: [...topics] })
    notifyUndoable(message, () => takeBack(before))
    await refresh()
  }
}

/** The same for what is done with one click. */
export function useTopicActions() {
  const save = useSaveTopics()
  return (topics: readonly TopicEdit[], message: string) => {
    save(topics, message).catch(notifyFailure)
  }
}
