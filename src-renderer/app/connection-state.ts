import { useSyncExternalStore } from 'react'
import type { LinkState } from './reconnecting-link.ts'

let current: LinkState = 'connecting'
const listeners = new Set<() => void>()

/** Whether the backend can be reached, as the link to it says. */
export const connectionState = {
  get: (): LinkState => current,
  set(next: LinkState): void {
    if (next === current) return
    current = next
    for (const listener of listeners) listener()
  },
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useConnection(): LinkState {
  return useSyncExternalStore(subscribe, connectionState.get)
}
