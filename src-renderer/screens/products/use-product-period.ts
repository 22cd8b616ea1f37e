import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import {
  customRangeFromAddress,
  type PeriodName,
  type PeriodRange,
  periodFromAddress,
  periodRange,
} from '../../figures/period.ts'
import type { AsOf } from '../../figures/use-as-of.ts'

/** First and last day, both included, and the day from which one looks back. */
export interface PeriodDays {
  from: string
  to: string
  asOf: string
}

export interface ProductPeriod {
  name: PeriodName
  custom: PeriodRange
  /** The same object as long as the days are the same. */
  days: PeriodDays
}

/** The period of the address, else everything up to the day from which one looks back. */
export function useProductPeriod({ asOf, firstDay }: Pick<AsOf, 'asOf' | 'firstDay'>): ProductPeriod {
  const [parameters] = useSearchParams()
  const name = periodFromAddress(parameters) ?? 'all'
  const custom = customRangeFromAddress(parameters)
  const range = periodRange(name, asOf, custom)
  const from = range.from ?? (firstDay < asOf ? firstDay : asOf)
  const to = range.to !== undefined && range.to < asOf ? range.to : asOf
  const days = useMemo(() => ({ from, to, asOf }), [from, to, asOf])
  return { name, custom, days }
}
