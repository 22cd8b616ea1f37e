import { useSyncExternalStore } from 'react'
import { api, orpc, queryClient } from '../../app/client.ts'
import { failureOf } from '../../app/failure-text.ts'
import { followStream } from '../../app/follow-stream.ts'
import { notifyFailure } from '../../app/notify.tsx'

/** A search that the owner asked for; it goes on when they look at another screen. */
export interface SearchSession {
  /** The share that is done, 0 to 1; null while nothing is being searched. */
  readonly fraction: number | null
  readonly ended: 'done' | 'cancelled' | null
}

/** A search that was stopped takes a moment to end; it is no new one. */
const ENDING_MS = 2000

let session: SearchSession = { fraction: null, ended: null }
let endedAtMs = 0
const listeners = new Set<() => void>()
let isFollowing = false

function update(next: SearchSession): void {
  if (next.ended !== null) endedAtMs = Date.now()
  session = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The search, on the screen. */
export function useDuplicateSearch(): SearchSession {
  return useSyncExternalStore(subscribe, () => session)
}

/** Compares all customers with each other anew; does nothing while that is going on. */
export async function searchDuplicates(): Promise<void> {
  if (isFollowing) return
  isFollowing = true
  update({ fraction: 0, ended: null })
  try {
    const { summary } = await followStream(await api.duplicates.find(), ({ fraction }) =>
      update({ fraction, ended: null }),
    )
    queryClient.setQueryData(orpc.duplicates.summary.queryKey(), summary)
    await queryClient.invalidateQueries({ queryKey: orpc.duplicates.key() })
    update({ fraction: null, ended: 'done' })
  } catch (failure) {
    const isCancelled = failureOf(failure)?.code === 'cancelled'
    update({ fraction: null, ended: isCancelled ? 'cancelled' : null })
    if (!isCancelled) notifyFailure(failure)
    void queryClient.invalidateQueries({ queryKey: orpc.duplicates.summary.key() })
  } finally {
    isFollowing = false
  }
}

/** Forgets how the last search ended, as when another one has begun. */
export function forgetSearchEnd(): void {
  if (session.ended !== null && Date.now() - endedAtMs > ENDING_MS) update({ ...session, ended: null })
}

/**
 * Stops the search, also one that began by itself; what was found before stays. Only the backend knows whether the
 * search was through in the same moment.
 */
export async function cancelSearch(): Promise<void> {
  try {
    const { stopped } = await api.duplicates.stopSearch()
    // Whoever follows the search hears from it how it ended.
    if (!isFollowing) update({ fraction: null, ended: stopped ? 'cancelled' : null })
    await queryClient.invalidateQueries({ queryKey: orpc.duplicates.summary.key() })
  } catch (failure) {
    notifyFailure(failure)
  }
}
