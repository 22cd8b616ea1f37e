import { addMonths, dayFromNumber, dayNumber } from '../../../shared/calendar.ts'
import type { CohortUnit } from '../../../shared/model/cohorts.ts'

const MONTHS: Readonly<Record<CohortUnit, number>> = { month: 1, quarter: 3 }

/** Calendar months or quarters, one after the other, numbered from 0. */
export interface Periods {
  /** YYYY-MM, or YYYY-Qn. */
  labels: readonly string[]
  /** First and last day of each, day numbers. */
  starts: readonly number[]
  ends: readonly number[]
  /** The period of a day; -1 before the first one. Days after the last period have no answer. */
  indexOf: (day: number) => number
}

/** The last so many calendar months or quarters, up to the one of `asOf` with all of its days. */
export function periodsUntil(unit: CohortUnit, asOf: number, most: number): Periods {
  const length = MONTHS[unit]
  const last = firstDayOf(unit, dayFromNumber(asOf))
  const firsts = Array.from({ length: most + 1 }, (_, index) => addMonths(last, (index + 1 - most) * length))
  const starts = firsts.slice(0, -1).map(dayNumber)
  const ends = firsts.slice(1).map(day => dayNumber(day) - 1)
  const opening = starts[0] ?? 0
  const lookup = new Uint16Array((ends.at(-1) ?? opening) + 1 - opening)
  for (const [index, start] of starts.entries()) lookup.fill(index, start - opening)
  return {
    labels: firsts.slice(0, -1).map(day => labelOf(unit, day)),
    starts,
    ends,
    indexOf: day => (day < opening ? -1 : (lookup[day - opening] ?? -1)),
  }
}

function firstDayOf(unit: CohortUnit, day: string): string {
  const month = Number(day.slice(5, 7))
  const first = month - ((month - 1) % MONTHS[unit])
  return `${day.slice(0, 5)}${String(first).padStart(2, '0')}-01`
}

function labelOf(unit: CohortUnit, firstDay: string): string {
  const [year, month] = [firstDay.slice(0, 4), firstDay.slice(5, 7)]
  return unit === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`
}

/**
 * First and last day of the period so many periods after one.
 * @param label as {@link Periods} has it.
 */
export function periodDays(label: string, offset: number): { from: number; to: number } {
  const unit = label.includes('Q') ? 'quarter' : 'month'
  const number = Number(label.slice(unit === 'quarter' ? 6 : 5))
  const month = unit === 'quarter' ? 3 * number - 2 : number
  const first = `${label.slice(0, 5)}${String(month).padStart(2, '0')}-01`
  const start = (periods: number) => dayNumber(addMonths(first, periods * MONTHS[unit]))
  return { from: start(offset), to: start(offset + 1) - 1 }
}
