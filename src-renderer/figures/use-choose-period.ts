import { useSearchParams } from 'react-router'
import type { PeriodName, PeriodRange } from './period.ts'

/** Puts another period into the address. */
export function useChoosePeriod(): (period: PeriodName, custom?: PeriodRange) => void {
  const [, setParameters] = useSearchParams()
  return (period, custom) =>
    setParameters(
      previous => {
        const next = new URLSearchParams(previous)
        next.set('period', period)
        for (const end of ['from', 'to'] as const) {
          const day = period === 'custom' ? custom?.[end] : undefined
          if (day === undefined) next.delete(end)
          else next.set(end, day)
        }
        return next
      },
      { replace: true },
    )
}
