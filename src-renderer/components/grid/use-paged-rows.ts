import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, type QueryKey, useQueries, useQuery } from '@tanstack/react-query'

/** Rows per request: several screens full, yet read and drawn within a frame or two. */
export const PAGE_ROWS = 200

/** While someone drags the scroll bar, pages that only fly by are not asked for. */
const SETTLE_MS = 60

export interface RowsPage<Row> {
  total: number
  rows: readonly Row[]
}

export interface PagedRowsOptions<Row> {
  /** Everything that decides which rows there are and in which order. */
  key: QueryKey
  load: (page: { limit: number; offset: number }, signal: AbortSignal) => Promise<RowsPage<Row>>
  /** First and last row on the screen. */
  visible: readonly [number, number]
}

/**
 * The rows of a list of any length, of which only the pages on the screen are loaded, at any place. While the
 * conditions change, the rows of before stay until the new ones are there.
 */
export function usePagedRows<Row>({ key, load, visible }: PagedRowsOptions<Row>) {
  const pageOptions = (page: number) => ({
    queryKey: [...key, page],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      load({ limit: PAGE_ROWS, offset: page * PAGE_ROWS }, signal),
  })
  const head = useQuery({ ...pageOptions(0), placeholderData: keepPreviousData })
  const [settled] = useDebouncedValue(pagesOf(visible), SETTLE_MS)
  const wanted = settled.split(',').map(Number)
  const pages = wanted.filter(page => page > 0)
  const others = useQueries({ queries: pages.map(pageOptions) })
  const rowAt = (index: number): Row | undefined => {
    const page = Math.floor(index / PAGE_ROWS)
    const data = page === 0 ? head.data : others[pages.indexOf(page)]?.data
    return data?.rows[index - page * PAGE_ROWS]
  }
  return {
    total: head.data?.total,
    rowAt,
    error: head.error ?? others.find(other => other.error !== null)?.error ?? null,
    /** True while what is on the screen still belongs to other conditions. */
    isOutdated: head.isPlaceholderData,
    retry: () => void Promise.all([head.refetch(), ...others.map(other => other.refetch())]),
  }
}

/** The pages that a range of rows touches, as a text that only changes when they do. */
function pagesOf([first, last]: readonly [number, number]): string {
  const pages: number[] = []
  for (let page = Math.floor(first / PAGE_ROWS); page * PAGE_ROWS <= last; page++) pages.push(page)
  return pages.join(',')
}
