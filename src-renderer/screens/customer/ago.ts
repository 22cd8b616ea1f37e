import { dayNumber } from '../../../shared/calendar.ts'

export type Ago = { unit: 'today' } | { unit: 'Days' | 'Weeks' | 'Months' | 'Years'; count: number }

/** How long ago a day is, in the unit that people would use; days to come count as today. */
export function ago(day: string, today: string): Ago {
  const days = dayNumber(today) - dayNumber(day)
  if (days <= 0) return { unit: 'today' }
  if (days < 14) return { unit: 'Days', count: days }
  if (days < 60) return { unit: 'Weeks', count: Math.floor(days / 7) }
  if (days < 730) return { unit: 'Months', count: Math.floor(days / 30.44) }
  return { unit: 'Years', count: Math.floor(days / 365.25) }
}
