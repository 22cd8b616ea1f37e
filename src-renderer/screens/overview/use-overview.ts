import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import type { Overview } from '../../../shared/model/figures.ts'
import { orpc } from '../../app/client.ts'
import type { Status } from '../../app/use-status.ts'
import {
  customRangeFromAddress,
  type PeriodName,
  periodFromAddress,
  periodRange,
} from '../../figures/period.ts'

/**
 * The figures of the period in the address. Where the address names none, the last twelve months, or everything
 * if nothing was ordered in them.
 */
export function useOverview(status: Status) {
  const [parameters] = useSearchParams()
  const named = periodFromAddress(parameters)
  const custom = customRangeFromAddress(parameters)
  const includeShipping = status.settings.includeShipping
  const wanted = useQuery(
    orpc.figures.overview.queryOptions({
      input: { ...periodRange(named ?? 'last12', status.today, custom), includeShipping },
      placeholderData: keepPreviousData,
    }),
  )
  const fallsBack = named === null && wanted.data !== undefined && isEmpty(wanted.data)
  const everything = useQuery(
    orpc.figures.overview.queryOptions({
      input: { includeShipping },
      enabled: fallsBack,
      placeholderData: keepPreviousData,
    }),
  )
  const period: PeriodName = fallsBack ? 'all' : (named ?? 'last12')
  return { query: fallsBack ? everything : wanted, period, custom }
}

/** Whether nothing at all was ordered in the period. */
export function isEmpty(overview: Overview): boolean {
  return overview.countedOrders === 0 && overview.uncountedOrders === 0
}
