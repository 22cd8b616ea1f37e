import { type CalendarDay, calendarDay, dayFromNumber, dayOfInstant } from '../../../shared/calendar.ts'
import type { Conventions } from '../format.ts'

/** Month names and abbreviations (German, English, French, Spanish, Italian, Dutch, Polish), by their folded beginning. */
const MONTHS: ReadonlyArray<readonly string[]> = [
  ['jan', 'ene', 'gen', 'sty'],
  ['feb', 'fev', 'fév', 'lut'],
  ['mar', 'mär', 'mrz', 'maer', 'mrt', 'maa'],
  ['apr', 'avr', 'abr', 'kwi'],
  ['may', 'mai', 'mag', 'mei', 'maj'],
  ['jun', 'juin', 'giu', 'cze'],
  ['jul', 'juil', 'lug', 'lip'],
  ['aug', 'aou', 'aoû', 'ago', 'sie'],
  ['sep', 'set', 'wrz'],
  ['oct', 'okt', 'ott', 'paz', 'paź'],
  ['nov', 'lis'],
  ['dec', 'dez', 'déc', 'dic', 'gru'],
]

/** 1 to 12, or 0. */
function monthNumber(word: string): number {
  const text = word.toLowerCase().normalize('NFC')
  // "juin"/"juil" before "jun"/"jul" does not matter: both lie in the right row.
  return MONTHS.findIndex(names => names.some(name => text.startsWith(name))) + 1
}

function fullYear(text: string): number {
  const year = Number(text)
  return text.length <= 2 ? 2000 + year : year
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T\s])/
const UTC = /(?:Z|\+00:?00)$/
const NUMERIC = /^(\d{1,4})[./-](\d{1,2})[./-](\d{2,4})(?!\d)/
const DAY_WORD_YEAR = /^(?:\p{L}+,?\s+)?(\d{1,2})[.\s-]+(\p{L}+)\.?[\s-]+(\d{2,4})(?!\d)/u
const WORD_DAY_YEAR = /^(?:\p{L}+,\s+)?(\p{L}+)\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?[,\s-]+\s*(\d{2,4})(?!\d)/u
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/

/**
 * The day of a date cell on the shop's calendar. A time with an offset keeps the day of its own offset, which
 * platforms set to the shop's zone; only an instant in UTC is moved to the shop's zone.
 * @returns null where the cell is empty or a zero date, undefined where it holds no day.
 */
export function parseDay(cell: string | undefined, conventions: Conventions): CalendarDay | null | undefined {
  if (cell === undefined) return null
  const text = cell
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trim()
    .replace(/^['"]+/, '')
    .replace(/"$/, '')
  if (text === '' || /^-+$/.test(text) || text.startsWith('0000-00-00')) return null
  return (
    isoDay(text, conventions) ??
    numericDay(text, conventions) ??
    wordDay(text) ??
    serialDay(text) ??
    undefined
  )
}

function isoDay(text: string, conventions: Conventions): CalendarDay | null {
  const match = ISO.exec(text)
  if (!match) return null
  if (text.length > 10 && text[10] === 'T' && UTC.test(text)) {
    const instant = Date.parse(text)
    if (!Number.isNaN(instant)) return dayOfInstant(instant, conventions.timeZone)
  }
  return calendarDay(Number(match[1]), Number(match[2]), Number(match[3]))
}

function numericDay(text: string, conventions: Conventions): CalendarDay | null {
  const match = NUMERIC.exec(text)
  if (!match) return null
  const [, first = '', second = '', third = ''] = match
  if (first.length >= 3) return calendarDay(Number(first), Number(second), Number(third))
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
