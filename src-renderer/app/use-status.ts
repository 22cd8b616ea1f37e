import { useQuery } from '@tanstack/react-query'
import { type api, orpc } from './client.ts'

/** What the program knows about itself: version, settings, sources, whether there are data at all. */
export type Status = Awaited<ReturnType<typeof api.app.status>>

export function useStatus() {
  return useQuery(orpc.app.status.queryOptions())
}
