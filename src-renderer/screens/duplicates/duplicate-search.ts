import { useSyncExternalStore } from 'react'
import { api, orpc, queryClient } from '../../app/client.ts'
import { failureOf } from '../../app/failure-text.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { followStream } from '../import/follow-stream.ts'

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
let stop: AbortController | null = null

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
  if (stop !== null) return
  const own = new AbortController()
  stop = own
  update({ fraction: 0, ended: null })
  try {
    const stream = await api.duplicates.find(undefined, { signal: own.signal })
    const { summary } = await followStream(stream, own.signal, ({ fraction }) =>
      update({ fraction, ended: null }),
    )
    queryClient.setQueryData(orpc.duplicates.summary.queryKey(), summary)
    await queryClient.invalidateQueries({ queryKey: orpc.duplicates.key() })
    update({ fraction: null, ended: 'done' })
  } catch (failure) {
    const isCancelled = own.signal.aborted || failureOf(failure)?.code === 'cancelled'
    update({ fraction: null, ended: isCancelled ? 'cancelled' : null })
    if (!isCancelled) notifyFailure(failure)
    void queryClient.invalidateQueries({ queryKey: orpc.duplicates.summary.key() })
  } finally {
    stop = null
  }
}

/** Forgets how the last search ended, as when another one has begun. */
export function forgetSearchEnd(): void {
  if (session.ended !== null && Date.now() - endedAtMs > ENDING_MS) update({ ...session, ended: null })
}

/** Stops the search, also one that began by itself; what was found before stays. */
export async function cancelSearch(): Promise<void> {
  if (stop !== null) {
    stop.abort()
    return
  }
  try {
    await api.duplicates.stopSearch()
    update({ fraction: null, ended: 'cancelled' })
    await queryClient.invalidateQueries({ queryKey: orpc.duplicates.summary.key() })
  } catch (failure) {
    notifyFailure(failure)
  }
}
