import type { DateOrder } from '../../shared/model/import.ts'

/** What the values of a file's columns say about its way of writing. */
export interface Evidence<T> {
  value: T
  certain: boolean
}

/**
 * The decimal mark of a file, from its amounts. `1.234,56` and `1,5` decide for the comma, `1,234.56` and `1.5`
 * for the point; `1.234` alone decides nothing.
 */
export function decideDecimal(values: Iterable<string>, usual: '.' | ','): Evidence<'.' | ','> {
  let comma = 0
  let point = 0
  for (const value of values) {
    const match = /([.,])(\d+)\D*$/.exec(value.replaceAll(/[^\d.,]/g, ''))
    if (!match) continue
    const [, mark, decimals = ''] = match
    const digits = value.replaceAll(/[^\d.,]/g, '')
    const other = mark === ',' ? '.' : ','
    // Three digits after the only kind of mark may be thousands; repeated marks certainly are.
    const repeated = digits.indexOf(mark ?? '') !== digits.lastIndexOf(mark ?? '')
    if (repeated || (decimals.length === 3 && !digits.includes(other))) continue
    if (mark === ',') comma++
    else point++
  }
  if (comma === point) return { value: usual, certain: false }
  return { value: comma > point ? ',' : '.', certain: true }
}

const NUMERIC_DATE = /^\D*(\d{1,4})[./-](\d{1,2})[./-](\d{2,4})(?!\d)/

/**
 * The order of day and month in a file's numeric dates: a part above 12 decides; a leading four-digit year is
 * year-month-day.
 */
export function decideDateOrder(values: Iterable<string>, usual: DateOrder): Evidence<DateOrder> {
  let dayFirst = 0
  let monthFirst = 0
  let numeric = 0
  let germanDots = 0
  for (const value of values) {
    const match = NUMERIC_DATE.exec(value)
    if (!match) continue
    const [, first = '', second = ''] = match
    if (first.length >= 3) continue
    numeric++
    if (/^\D*\d{1,2}\.\d{1,2}\./.test(value)) germanDots++
    if (Number(first) > 12) dayFirst++
    if (Number(second) > 12) monthFirst++
  }
  if (numeric === 0) return { value: usual, certain: true }
  if (dayFirst > monthFirst) return { value: 'dmy', certain: true }
  if (monthFirst > dayFirst) return { value: 'mdy', certain: true }
  // Dots between day, month and year are never the American order.
  if (germanDots === numeric) return { value: 'dmy', certain: true }
  return { value: usual === 'ymd' ? 'dmy' : usual, certain: usual === 'mdy' }
}
