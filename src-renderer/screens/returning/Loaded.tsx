import { Skeleton } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { LoadFailure } from '../../components/LoadFailure.tsx'

/** About that of a part, so that those below do not jump, in pixels. */
const HEIGHT = 240

/** A part of the screen with figures of its own: its place is kept until they are there; that they cannot be read is said. */
export function Loaded<Data>({
  query,
  children,
}: {
  query: UseQueryResult<Data>
  children: (data: Data) => ReactNode
}) {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  return <Skeleton height={HEIGHT} radius={12} />
}
