import { useQuery } from '@tanstack/react-query'
import { orpc } from './client.ts'

/** What the program knows about itself: version, settings, sources, whether there are data at all. */
export function useStatus() {
  return useQuery(orpc.app.status.queryOptions())
}
