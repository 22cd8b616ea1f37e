import { useSearchParams } from 'react-router'
import {
  customRangeFromAddress,
  type PeriodName,
  type PeriodRange,
  periodFromAddress,
  periodRange,
} from '../../figures/period.ts'

/** The period in the address, as of a day; what comes after the day is not known. */
export function usePeriod(asOf: string): { name: PeriodName; custom: PeriodRange; range: PeriodRange } {
  const [parameters] = useSearchParams()
  const name = periodFromAddress(parameters) ?? 'last12'
  const custom = customRangeFromAddress(parameters)
  const { from, to = asOf } = periodRange(name, asOf, custom)
  return { name, custom, range: { ...(from !== undefined && { from }), to: to < asOf ? to : asOf } }
}
