import { calendarDay } from '../../../shared/calendar.ts'
import type { Conventions } from '../format.ts'
import { monthNumber, parseDay } from './date.ts'
import { cleanText } from './text.ts'

/** A birthday: `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
export interface Birthday {
  day: string
  /** True for days that programs and people fill in where they do not know better, and for impossible ages. */
  isDoubtful: boolean
}

/** Two-digit years above this one lie in the last century: few customers are younger. */
const LAST_SHORT_YEAR = 19
const FIRST_PLAUSIBLE_YEAR = 1910
const LAST_PLAUSIBLE_YEAR = 2029
/** What fields hold that were never filled: the first day of calendars, of Unix time and of Excel. */
const FILLERS = new Set([
  '1900-01-01',
  '1901-01-01',
  '1970-01-01',
  '1899-12-30',
  '1899-12-31',
  '1900-01-00',
  '1111-11-11',
])

const WITHOUT_YEAR = /^-{0,2}(\d{1,2})[./\s-]+(\d{1,2})\.?-?$/
const ISO_WITHOUT_YEAR = /^--(\d{2})-?(\d{2})$/
const DAY_WORD = /^(\d{1,2})(?:\.|st|nd|rd|th)?[\s-]*(\p{L}{3,12})\.?$/u
const WORD_DAY = /^(\p{L}{3,12})\.?[\s-]+(\d{1,2})(?:\.|st|nd|rd|th)?$/u
const SHORT_YEAR = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2})$/
/** A leap year, so that 29 February is a day. */
const SOME_LEAP_YEAR = 2000

/**
 * The birthday of a cell, with or without its year.
 * @returns null where empty, undefined where the cell holds no day.
 */
export function parseBirthday(
  cell: string | undefined,
  conventions: Conventions,
): Birthday | null | undefined {
  const text = cleanText(cell)
  if (/^--\d{2}-?\d{2}$/.test(cell?.trim() ?? '')) return withoutYear(cell?.trim() ?? '', conventions)
  if (text === null || text.length > 60 || text.startsWith('0000-00-00'))
    return text === null || text.startsWith('0') ? null : undefined
  const yearless = withoutYear(text, conventions)
  if (yearless !== undefined) return yearless
  const day = parseDay(shortYearSpelledOut(text), conventions)
  if (day === undefined || day === null) return day
  return { day, isDoubtful: isDoubtful(day) }
}

function withoutYear(text: string, conventions: Conventions): Birthday | undefined {
  const iso = ISO_WITHOUT_YEAR.exec(text)
  if (iso) return yearlessDay(Number(iso[1]), Number(iso[2]))
  const dayWord = DAY_WORD.exec(text)
  if (dayWord) return yearlessDay(monthNumber(dayWord[2] ?? ''), Number(dayWord[1]))
  const wordDay = WORD_DAY.exec(text)
  if (wordDay) return yearlessDay(monthNumber(wordDay[1] ?? ''), Number(wordDay[2]))
  const numbers = WITHOUT_YEAR.exec(text)
  if (!numbers) return undefined
  const [first, second] = [Number(numbers[1]), Number(numbers[2])]
  const isMonthFirst = conventions.dateOrder === 'mdy' && !text.includes('.')
  return isMonthFirst ? yearlessDay(first, second) : yearlessDay(second, first)
}

function yearlessDay(month: number, day: number): Birthday | undefined {
  const inLeapYear = calendarDay(SOME_LEAP_YEAR, month, day)
  return inLeapYear === null ? undefined : { day: `-${inLeapYear.slice(4)}`, isDoubtful: false }
}

/** "24.12.85" was in 1985: what is young for an order is not for a birthday. */
function shortYearSpelledOut(text: string): string {
  return text.replace(SHORT_YEAR, (whole, _first: string, _second: string, year: string) => {
    return `${whole.slice(0, -2)}${Number(year) > LAST_SHORT_YEAR ? 19 : 20}${year}`
  })
}

function isDoubtful(day: string): boolean {
  const year = Number(day.slice(0, 4))
  return FILLERS.has(day) || year < FIRST_PLAUSIBLE_YEAR || year > LAST_PLAUSIBLE_YEAR
}

/** A day, a month or a year in a column of its own. */
const PART = /^\d{1,4}$/

/**
 * The cell of a birthday, put together where day, month and year have columns of their own; of other columns the first
 * filled one counts.
 * @param cells those of the columns, in their order in the table.
 */
export function birthdayCell(cells: readonly (string | undefined)[]): string | undefined {
  const parts = cells.map(cell => cleanText(cell) ?? '')
  if (parts.length === 3 && parts.every(part => PART.test(part))) return parts.join('-')
  return cells.find(cell => cleanText(cell) !== null) ?? cells[0]
}
