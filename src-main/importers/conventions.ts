import type { DateOrder } from '../../shared/model/import-columns.ts'

/** What the values of a file's columns say about its way of writing. */
export interface Evidence<T> {
  value: T
  certain: boolean
  /** Where nothing decides: the first value that can be read in two ways. */
  ambiguous: string | null
}

const LAST_MARK = /([.,])(\d+)[^\d.,]*$/

/**
 * The decimal mark of a file, from its amounts. `1.234,56` and `1,5` decide for the comma, `1,234.56` and `1.5`
 * for the point; `1.234` alone decides nothing.
 */
export function decideDecimal(values: Iterable<string>, usual: '.' | ','): Evidence<'.' | ','> {
  let comma = 0
  let point = 0
  let ambiguous: string | null = null
  for (const value of values) {
    if (value.length > 60) continue
    const match = LAST_MARK.exec(value)
    if (!match) continue
    const [, mark = '', decimals = ''] = match
    const whole = value.slice(0, match.index)
    const hasOther = whole.includes(mark === ',' ? '.' : ',')
    // Repeated marks divide thousands; three digits behind the only mark may do so too, unless nothing or
    // more than three digits stand before it.
    const isRepeated = whole.includes(mark)
    const digits = whole.replaceAll(/\D/g, '')
    const mayBeThousands = decimals.length === 3 && !hasOther && digits.length <= 3 && !/^0*$/.test(digits)
    if (mayBeThousands && !isRepeated) ambiguous ??= value
    if (isRepeated ? hasOther : mayBeThousands) continue
    if ((mark === ',') !== isRepeated) comma++
    else point++
  }
  if (comma === 0 && point === 0) return { value: usual, certain: false, ambiguous }
  if (comma === point) return { value: usual, certain: false, ambiguous: null }
  return { value: comma > point ? ',' : '.', certain: true, ambiguous: null }
}

const NUMERIC_DATE = /^\D{0,3}(\d{1,4})([./-])(\d{1,2})[./-](\d{2,4})(?!\d)/

/**
 * The order of day and month in a file's numeric dates: a part above 12 decides; a leading four-digit year is
 * year-month-day.
 */
export function decideDateOrder(values: Iterable<string>, usual: DateOrder): Evidence<DateOrder> {
  let dayFirst = 0
  let monthFirst = 0
  let numeric = 0
  let ambiguous: string | null = null
  let dotted = 0
  for (const value of values) {
    const match = NUMERIC_DATE.exec(value)
    if (!match) continue
    const [, first = '', mark, second = ''] = match
    if (first.length >= 3) continue
    numeric++
    if (mark === '.') dotted++
    if (Number(first) > 12) dayFirst++
    if (Number(second) > 12) monthFirst++
    if (Number(first) !== Number(second)) ambiguous ??= value
  }
  if (numeric === 0) return decided(usual)
  if (dayFirst > monthFirst) return decided('dmy')
  if (monthFirst > dayFirst) return decided('mdy')
  // Dots between day, month and year are never the American order.
  if (dotted === numeric) return decided('dmy')
  if (usual === 'mdy') return decided('mdy')
  return { value: 'dmy', certain: false, ambiguous }
}

/** The minute of the day that a cell shows: as it is written, and on the shop's clock; null without a time. */
export interface TimeReading {
  written: number | null
  onShopClock: number | null
}

/**
 * Whether the times of a file are times: where all of its orders were made at midnight, these are days that a program
 * wrote with a time. Instants in UTC may be the midnight of either clock.
 */
export function haveTimes(readings: Iterable<TimeReading>): boolean {
  let hasAny = false
  let isWritten = false
  let isShown = false
  for (const { written, onShopClock } of readings) {
    if (onShopClock === null) continue
    hasAny = true
    isWritten ||= written !== 0
    isShown ||= onShopClock !== 0
    if (isWritten && isShown) return true
  }
  return !hasAny
}

function decided<T>(value: T): Evidence<T> {
  return { value, certain: true, ambiguous: null }
}
