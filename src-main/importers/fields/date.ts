import { type CalendarDay, calendarDay, clockOfInstant, dayFromNumber } from '../../../shared/calendar.ts'
import type { Conventions } from '../format.ts'
import { clockIn, minuteOfShare } from './clock.ts'

/**
 * Month names and abbreviations (German, English, French, Spanish, Italian, Dutch, Polish, Portuguese), by
 * their beginning.
 */
const MONTHS: ReadonlyArray<readonly string[]> = [
  ['jan', 'jän', 'ene', 'gen', 'sty'],
  ['feb', 'fev', 'fév', 'lut'],
  ['mar', 'mär', 'mrz', 'mae', 'mrt', 'maa'],
  ['apr', 'avr', 'abr', 'kwi'],
  ['may', 'mai', 'mag', 'mei', 'maj'],
  ['jun', 'juin', 'giu', 'cze'],
  ['jul', 'juil', 'lug', 'lip'],
  ['aug', 'aou', 'aoû', 'ago', 'sie'],
  ['sep', 'set', 'wrz'],
  ['oct', 'okt', 'ott', 'out', 'paz', 'paź'],
  ['nov', 'lis'],
  ['dec', 'dez', 'déc', 'dic', 'gru'],
]

/** The month that a word names, in one of several languages: 1 to 12, or 0. */
export function monthNumber(word: string): number {
  const text = word.toLowerCase().normalize('NFC')
  return MONTHS.findIndex(names => names.some(name => text.startsWith(name))) + 1
}

function fullYear(text: string): number {
  const year = Number(text)
  return text.length <= 2 ? 2000 + year : year
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T\s])/
const UTC_INSTANT = /^\d{4}-\d{2}-\d{2}(?:T.*(?:Z|[+-]00:?00)|\s.*(?:\sUTC|Z))$/
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/
const NUMERIC = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?!\d)/
const DAY_WORD_YEAR =
  /^(?:\p{L}{2,12}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|er)?[.\s-]+(?:de\s+)?(\p{L}{3,12})\.?[,\s-]+(?:de\s+)?(\d{2,4})(?!\d)/u
const WORD_DAY_YEAR =
  /^(?:\p{L}{2,12}\.?,\s+)?(\p{L}{3,12})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?[,\s-]+(\d{2,4})(?!\d)/u
const SERIAL = /^(\d{5})(?:[.,](\d+))?$/
/** `0000-00-00`, and what a spreadsheet makes of it. */
const ZERO_DATE = /^(?:0000-00-00|0{1,2}[./-]0{1,2}[./-]0{2,4}(?!\d))/
const LONGEST = 60

/**
 * The day of a date cell on the shop's calendar. A time with an offset keeps the day of its own offset, which
 * platforms set to the shop's zone; only an instant in UTC is moved to the shop's zone.
 * @returns null where the cell is empty or a zero date, undefined where it holds no day.
 */
export function parseDay(cell: string | undefined, conventions: Conventions): CalendarDay | null | undefined {
  if (cell === undefined || cell === '') return null
  const plain = plainDay(cell)
  if (plain !== null) return plain
  if (cell.length > LONGEST) return undefined
  const text = withoutDirt(cell)
  if (text === '' || /^-+$/.test(text) || ZERO_DATE.test(text)) return null
  return (
    isoDay(text, conventions) ??
    numericDay(text, conventions) ??
    wordDay(text) ??
    serialDay(text) ??
    undefined
  )
}

/**
 * The minute of the day of a date cell, 0 to 1439, on the clock that {@link parseDay} takes the day from.
 * @returns null where the cell has no time.
 */
export function parseMinute(cell: string | undefined, conventions: Conventions): number | null {
  if (cell === undefined || cell.length > LONGEST) return null
  const plain = plainMinute(cell)
  return plain < 0 ? writtenMinute(cell, conventions) : plain
}

function withoutDirt(cell: string): string {
  return cell
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trim()
    .replace(/^['"]+/, '')
    .replace(/"+$/, '')
}

const SPACE = 32
const DASH = 45
const COLON = 58

/** `2025-04-01`, alone or with a time and no letter behind it: what most rows hold. */
function plainDay(cell: string): CalendarDay | null {
  if (cell.charCodeAt(4) !== DASH || cell.charCodeAt(7) !== DASH) return null
  if (cell.length !== 10 && (cell.charCodeAt(10) !== SPACE || cell.charCodeAt(cell.length - 1) > 57))
    return null
  const year = digits(cell, 0, 4)
  const month = digits(cell, 5, 7)
  const day = digits(cell, 8, 10)
  // Days that every month has need no closer look.
  if (year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 28) return cell.slice(0, 10)
  return null
}

/** `2025-04-01 17:18`, with whatever but a letter behind it; negative for anything else. */
function plainMinute(cell: string): number {
  if (cell.charCodeAt(13) !== COLON || cell.charCodeAt(10) !== SPACE || cell.charCodeAt(7) !== DASH) return -1
  if (cell.charCodeAt(cell.length - 1) > 57) return -1
  const hour = digits(cell, 11, 13)
  const minute = digits(cell, 14, 16)
  return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 ? hour * 60 + minute : -1
}

function writtenMinute(cell: string, conventions: Conventions): number | null {
  const text = withoutDirt(cell)
  if (UTC_INSTANT.test(text)) {
    const instant = instantOf(text)
    if (!Number.isNaN(instant)) return shopClock(instant, conventions.timeZone).minute
  }
  const share = SERIAL.exec(text)?.[2]
  return share === undefined ? clockIn(text) : minuteOfShare(share)
}

/** The number that the characters from `start` to `end` write, or a negative one where one is no digit. */
function digits(text: string, start: number, end: number): number {
  let number = 0
  for (let index = start; index < end; index++) {
    const digit = text.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}

function isoDay(text: string, conventions: Conventions): CalendarDay | null {
  const match = ISO.exec(text)
  if (!match) {
    const compact = COMPACT.exec(text)
    return compact && calendarDay(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  }
  if (UTC_INSTANT.test(text)) {
    const instant = instantOf(text)
    if (!Number.isNaN(instant)) return shopClock(instant, conventions.timeZone).day
  }
  return calendarDay(Number(match[1]), Number(match[2]), Number(match[3]))
}

function instantOf(text: string): number {
  return Date.parse(text.replace(/\s+UTC$/, 'Z').replace(' ', 'T'))
}

interface ClockReading {
  day: CalendarDay
  minute: number
}

const MINUTE = 60_000
const QUARTER_HOUR = 15 * MINUTE
const quarters = new Map<string, ClockReading>()

/** What the shop's clock shows. Clocks are set at full quarters of an hour of UTC in every zone. */
function shopClock(instant: number, timeZone: string): ClockReading {
  const quarter = Math.floor(instant / QUARTER_HOUR)
  const key = `${quarter}${timeZone}`
  let beginning = quarters.get(key)
  if (beginning === undefined) {
    beginning = clockOfInstant(quarter * QUARTER_HOUR, timeZone)
    if (quarters.size >= 50_000) quarters.clear()
    quarters.set(key, beginning)
  }
  return {
    day: beginning.day,
    minute: beginning.minute + Math.floor((instant - quarter * QUARTER_HOUR) / MINUTE),
  }
}

function numericDay(text: string, conventions: Conventions): CalendarDay | null {
  const match = NUMERIC.exec(text)
  if (!match) return null
  const [, first = '', second = '', third = ''] = match
  if (first.length >= 3) return calendarDay(Number(first), Number(second), Number(third))
  if (third.length < 2) return null
  return conventions.dateOrder === 'mdy'
    ? calendarDay(fullYear(third), Number(first), Number(second))
    : calendarDay(fullYear(third), Number(second), Number(first))
}

function wordDay(text: string): CalendarDay | null {
  const dayFirst = DAY_WORD_YEAR.exec(text)
  if (dayFirst)
    return calendarDay(fullYear(dayFirst[3] ?? ''), monthNumber(dayFirst[2] ?? ''), Number(dayFirst[1]))
  const monthFirst = WORD_DAY_YEAR.exec(text)
  if (monthFirst)
    return calendarDay(fullYear(monthFirst[3] ?? ''), monthNumber(monthFirst[1] ?? ''), Number(monthFirst[2]))
  return null
}

/** Spreadsheets re-save dates as days since 1899-12-30. */
function serialDay(text: string): CalendarDay | null {
  const match = SERIAL.exec(text)
  if (!match) return null
  const serial = Number(match[1])
  return serial >= 20_000 && serial < 80_000 ? dayFromNumber(serial - 25_569) : null
}
