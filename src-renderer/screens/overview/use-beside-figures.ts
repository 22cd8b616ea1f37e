import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { mainCurrencyOf } from '../../../shared/model/currency-rate.ts'
import type { CurrencyFigures, Overview } from '../../../shared/model/figures.ts'
import { orpc } from '../../app/client.ts'
import { useStatus } from '../../app/use-status.ts'
import { comparable, type LastYear, lastYearPeriod } from './last-year.ts'
import { type TargetValues, targetPeriod, targetValues } from './target-values.ts'

/** The figures of the same period of last year; empty until they are there, and where they cannot be compared. */
export function useLastYear(
  overview: Overview,
  figures: CurrencyFigures | null,
  options: { includeShipping: boolean; isCombined: boolean },
): LastYear {
  const { includeShipping, isCombined } = options
  const period = lastYearPeriod(overview)
  const hasPeriod = period !== null
  const before = useQuery(
    orpc.figures.overview.queryOptions({
      input: { ...period, includeShipping },
      enabled: hasPeriod,
    }),
  ).data
  return useMemo(() => {
    // Without a period, the answer of another question may be at hand.
    if (before === undefined || !hasPeriod) return {}
    const figuresBefore = isCombined ? before.combined : inCurrency(before, figures?.currency)
    return comparable(overview, before, figures, figuresBefore)
  }, [overview, before, figures, isCombined, hasPeriod])
}

export interface TargetBasis {
  /** In which targets of money are meant; undefined until it is known. */
  currency: string | undefined
  values: TargetValues
}

/** What targets are compared with: the twelve months up to the day of the figures, in the main currency. */
export function useTargetBasis(overview: Overview, includeShipping: boolean, isWanted: boolean): TargetBasis {
  const settings = useStatus().data?.settings
  const found = useQuery(orpc.figures.currencies.queryOptions()).data
  const year = useQuery(
    orpc.figures.overview.queryOptions({
      input: { ...targetPeriod(overview.asOf), includeShipping },
      enabled: isWanted,
    }),
  ).data
  const currency = (settings && mainCurrencyOf(settings)) ?? found?.[0]?.currency
  return useMemo(() => {
    const main = year === undefined ? null : (year.combined ?? inCurrency(year, currency))
    return { currency, values: year === undefined ? {} : targetValues(year, main) }
  }, [currency, year])
}

function inCurrency({ currencies }: Overview, currency: string | undefined): CurrencyFigures | null {
  return currencies.find(figures => figures.currency === currency) ?? null
}
