import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { type ProductSort, productSortSchema } from '../../../../shared/model/product-list.ts'
import type { Direction } from '../../../components/grid/grid-column.ts'

export interface ListOrder {
  search: string
  /** The same object as long as both are the same. */
  sort: { sort: ProductSort; direction: Direction }
  change: (to: { search?: string; sort?: string; direction?: Direction }) => void
}

/** What is searched for and sorted by, in the address. */
export function useListOrder(): ListOrder {
  const [parameters, setParameters] = useSearchParams()
  const sort = productSortSchema.catch('revenue').parse(parameters.get('sort'))
  const direction = parameters.get('direction') === 'asc' ? 'asc' : 'desc'
  const change: ListOrder['change'] = to =>
    setParameters(
      before => {
        const next = new URLSearchParams(before)
        for (const [name, value] of Object.entries(to))
          if (value === '') next.delete(name)
          else next.set(name, value)
        return next
      },
      { replace: true },
    )
  return {
    search: parameters.get('search') ?? '',
    sort: useMemo(() => ({ sort, direction }), [sort, direction]),
    change,
  }
}
