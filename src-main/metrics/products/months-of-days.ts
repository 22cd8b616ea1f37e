import { dayFromNumber, dayNumber, monthsBetween } from '../../../shared/calendar.ts'

/** The months of many days: by day the months since January of the year 0. */
export function monthsOfDays(days: Int32Array): Int32Array {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const day of days) {
    if (day < first) first = day
    if (day > last) last = day
  }
  if (first > last) return new Int32Array()
  const lookup = new Int32Array(last - first + 1)
  for (const month of monthsBetween(dayFromNumber(first), dayFromNumber(last))) {
    const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
    lookup.fill(number, Math.max(0, dayNumber(`${month}-01`) - first))
  }
  return days.map(day => lookup[day - first] ?? 0)
}
