import { dayFromNumber } from '../../../shared/calendar.ts'

/** A moment on the clock of the shop (Europe/Berlin): seconds since 1970-01-01 00:00 local time. */
export type Moment = number

export const SECONDS_PER_DAY = 86_400

interface Day {
  text: string
  /** Offset to UTC as exports write it, e.g. `+0200`. */
  offset: string
}

const days = new Map<number, Day>()

function dayOf(moment: Moment): Day {
  const number = Math.floor(moment / SECONDS_PER_DAY)
  let day = days.get(number)
  if (day === undefined) {
    const text = dayFromNumber(number)
    day = { text, offset: isSummerTime(number, text) ? '+0200' : '+0100' }
    days.set(number, day)
  }
  return day
}

/** European rule: from the last Sunday of March to the one of October. Shops sleep at the hour of change. */
function isSummerTime(number: number, text: string): boolean {
  const month = Number(text.slice(5, 7))
  if (month !== 3 && month !== 10) return month > 3 && month < 10
  const dayOfMonth = Number(text.slice(8, 10))
  // 1970-01-01 was a Thursday, so (number + 4) % 7 is 0 on Sundays.
  const lastSundayCame = dayOfMonth - ((number + 4) % 7) > 24
  return month === 3 ? lastSundayCame : !lastSundayCame
}

/** `2025-04-01` */
export function dayText(moment: Moment): string {
  return dayOf(moment).text
}

/** `17:18:52` */
export function timeText(moment: Moment): string {
  const second = moment % SECONDS_PER_DAY
  return `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`
}

/** `+0200` or `+0100`, what the clocks of Berlin showed on that day. */
export function offsetText(moment: Moment): string {
  return dayOf(moment).offset
}

/** A number with at least two digits. */
export function two(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}
