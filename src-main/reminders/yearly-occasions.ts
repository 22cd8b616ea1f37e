import { dayFromNumber, dayNumber, NO_DAY, yearDayIn } from '../../shared/calendar.ts'
import type { Occasion, ReminderPeople } from './people.ts'

/** Days before and after the day itself, see `ReminderRule`. */
export interface Leeway {
  leadDays: number
  keepDays: number
}

/** The first and last day numbers, both included, on which an occasion's own day may lie to be looked at. */
export interface Horizon {
  from: number
  to: number
}

/** Days of the year by their code (see `ReminderPeople.birthdays`): asked for everybody, there are few. */
class YearDays {
  readonly #known = new Map<number, number>()
  readonly #dates = new Map<number, { year: number; code: number }>()

  dayOf(year: number, code: number): number {
    const key = year * 10_000 + code
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const day = dayNumber(yearDayIn(year, Math.trunc(code / 100), code % 100))
    this.#known.set(key, day)
    return day
  }

  dateOf(day: number): { year: number; code: number } {
    const known = this.#dates.get(day)
    if (known !== undefined) return known
    const [year = 0, month = 0, dayOfMonth = 0] = dayFromNumber(day).split('-').map(Number)
    const date = { year, code: month * 100 + dayOfMonth }
    this.#dates.set(day, date)
    return date
  }
}

const yearOf = (day: number) => Number(dayFromNumber(day).slice(0, 4))

/** The birthdays within the horizon. */
export function birthdayOccasions(
  { birthdays }: Pick<ReminderPeople, 'birthdays'>,
  { from, to }: Horizon,
  leeway: Leeway,
): Occasion[] {
  const yearDays = new YearDays()
  const occasions: Occasion[] = []
  for (let year = yearOf(from); year <= yearOf(to); year++)
    for (let place = 0; place < birthdays.length; place++) {
      const code = birthdays[place] ?? 0
      if (code === 0) continue
      const day = yearDays.dayOf(year, code)
      if (day >= from && day <= to) occasions.push(occasion(place, String(year), day, leeway))
    }
  return occasions
}

/**
 * The anniversaries of first orders within the horizon.
 * @param years which ones are kept, as 1, 2, 5, 10.
 */
export function anniversaryOccasions(
  { firstDays }: Pick<ReminderPeople, 'firstDays'>,
  { from, to }: Horizon,
  { years, ...leeway }: Leeway & { years: readonly number[] },
): Occasion[] {
  const wanted = new Set(years)
  const yearDays = new YearDays()
  const occasions: Occasion[] = []
  const [firstYear, lastYear] = [yearOf(from), yearOf(to)]
  for (let place = 0; place < firstDays.length; place++) {
    const first = firstDays[place] ?? NO_DAY
    if (first === NO_DAY) continue
    const { year: begun, code } = yearDays.dateOf(first)
    for (let year = firstYear; year <= lastYear; year++) {
      if (!wanted.has(year - begun)) continue
      const one = yearDays.dayOf(year, code)
      if (one >= from && one <= to) occasions.push(occasion(place, String(year - begun), one, leeway))
    }
  }
  return occasions
}

function occasion(place: number, key: string, day: number, { leadDays, keepDays }: Leeway): Occasion {
  return { place, key, day, dueDay: day - leadDays, lastDay: day + keepDays }
}
