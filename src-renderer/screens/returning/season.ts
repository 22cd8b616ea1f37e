import type { MonthlyRevenue } from '../../../shared/model/figures.ts'

const MONTHS = 12
/** A season shows where a month is so much better than the average month of its year, every year. */
const CLEARLY_MORE = 1.25
/** One year alone does not say what comes every year. */
export const FEWEST_YEARS = 2
/** As far back as customers' habits are still those of today. */
const MOST_YEARS = 5

export interface Season {
  /** Whole calendar years that were compared. */
  years: number
  /** Months, 0 for January, that were clearly better in each of them. */
  high: number[]
}

/** What existing customers spent, month by month; null where there was no order. */
export interface SeasonYear {
  year: string
  months: (MonthlyRevenue | null)[]
}

/** The months in rows of calendar years, the oldest first. */
export function seasonYears(months: readonly MonthlyRevenue[]): SeasonYear[] {
  const years = new Map<string, SeasonYear>()
  for (const month of months) {
    const year = month.month.slice(0, 4)
    const row = years.get(year) ?? { year, months: new Array<MonthlyRevenue | null>(MONTHS).fill(null) }
    row.months[Number(month.month.slice(5, 7)) - 1] = month
    years.set(year, row)
  }
  return [...years.values()]
}

/**
 * The months that stood out in every one of the last whole years.
 * @param from the first day with an order; the year that it lies in is not whole.
 * @param to the last day that is known; the year that it lies in is whole only on its last day.
 */
export function seasonOf(years: readonly SeasonYear[], { from, to }: { from: string; to: string }): Season {
  const whole = years
    .filter(({ year }) => from <= `${year}-01-01` && to >= `${year}-12-31`)
    .filter(({ months }) => months.some(month => (month?.existingMinor ?? 0) > 0))
    .slice(-MOST_YEARS)
  const high = Array.from({ length: MONTHS }, (_, month) => month).filter(month =>
    whole.every(year => standsOut(year, month)),
  )
  return { years: whole.length, high: whole.length < FEWEST_YEARS ? [] : high }
}

function standsOut({ months }: SeasonYear, month: number): boolean {
  const total = months.reduce((sum, one) => sum + (one?.existingMinor ?? 0), 0)
  return (months[month]?.existingMinor ?? 0) >= (CLEARLY_MORE * total) / MONTHS
}
