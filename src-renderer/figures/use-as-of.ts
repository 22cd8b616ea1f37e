import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { addDays, isCalendarDay } from '../../shared/calendar.ts'
import { orpc } from '../app/client.ts'
import { useStatus } from '../app/use-status.ts'

/** Orders that ended longer ago say nothing of who comes today: one looks back from the last one then. */
const OLD_AFTER_DAYS = 30

export interface AsOf {
  /** The day from which one looks back; everything after it is unknown. */
  asOf: string
  today: string
  firstDay: string
  lastDay: string
  /** True where nobody chose the day, and the last order is too old for today. */
  isOld: boolean
  /** null goes back to the usual day. */
  choose: (day: string | null) => void
}

/**
 * The day in the address from which the figures look back, else today; where the orders end long before, the day of the
 * last one.
 * @returns undefined while it is loaded, null without any order.
 */
export function useAsOf(): AsOf | null | undefined {
  const [parameters, setParameters] = useSearchParams()
  const today = useStatus().data?.today
  const range = useQuery(orpc.figures.range.queryOptions()).data
  if (today === undefined || range === undefined) return undefined
  if (range === null) return null
  const chosen = parameters.get('asOf')
  const isChosen = chosen !== null && isCalendarDay(chosen)
  const isOld = !isChosen && addDays(range.lastDay, OLD_AFTER_DAYS) < today
  const choose = (day: string | null) =>
    setParameters(
      before => {
        const next = new URLSearchParams(before)
        if (day === null) next.delete('asOf')
        else next.set('asOf', day)
        return next
      },
      { replace: true },
    )
  const asOf = isChosen ? chosen : isOld ? range.lastDay : today
  return { ...range, asOf, today, isOld, choose }
}
