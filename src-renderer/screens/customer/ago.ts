import { dayNumber } from '../../../shared/calendar.ts'

export type Ago = { unit: 'today' } | { unit: 'Days' | 'Weeks' | 'Months' | 'Years'; count: number }

/** How long ago a day is, in the unit that people would use; days to come count as today. */
export function ago(day: string, today: string): Ago {
  const days = dayNumber(today) - dayNumber(day)
  if (days <= 0) return { unit: 'today' }
  if (days < 14) return { unit: 'Days', count: days }
  const months = wholeMonths(day, today)
  if (months < 2) return { unit: 'Weeks', count: Math.floor(days / 7) }
  return months < 24 ? { unit: 'Months', count: months } : { unit: 'Years', count: Math.floor(months / 12) }
}

/** Calendar months from one day to a later one; a month that is not over yet does not count. */
function wholeMonths(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number)
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0)
}
