/** `14:22`, with seconds or not, of 24 hours or of twice twelve. */
const CLOCK =
  /(?<![\d.,:+-])(\d{1,2})[:h](\d{2})(?!\d)(?::\d{2}(?:[.,]\d+)?)?(?: ?(?:([ap])\.? ?m\b|(vorm|nachm)))?/i
/** Further ways in which a cell of its own may write a time. */
const DOTTED = /^(\d{1,2})\.(\d{2})(?:\.\d{2})?(?: ?uhr)?$/i
const HOUR_ONLY = /^(\d{1,2}) ?(?:uhr|h|([ap])\.? ?m\.?)$/i
const COMPACT = /^([01]\d|2[0-3])([0-5]\d)(?:[0-5]\d)?$/
const SHARE_OF_DAY = /^0?[.,](\d+)$/
const LONGEST = 60

/** So many digits of a share of a day tell the minute; fewer are what a spreadsheet rounded for showing. */
const FEWEST_DIGITS = 4
const MINUTES_OF_DAY = 1440

/**
 * The minute of the day, 0 to 1439, that is written somewhere in a text.
 * @param text with ordinary spaces.
 * @returns null where there is none.
 */
export function clockIn(text: string): number | null {
  const match = CLOCK.exec(text)
  if (match === null) return null
  const [, hour, minute, half = match[4]] = match
  return minuteOf(Number(hour), Number(minute), half)
}

/**
 * The minute of the day of a cell that holds a time and nothing else, on the clock that it was written by.
 * @returns null where the cell is empty, undefined where it holds no time.
 */
export function parseClock(cell: string | undefined): number | null | undefined {
  if (cell === undefined || cell === '') return null
  if (cell.length > LONGEST) return undefined
  const text = cell.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(/^[\s'"]+|[\s"]+$/g, '')
  if (text === '' || /^-+$/.test(text)) return null
  // Nobody knows on which day, and so not by how much the shop's clock is another.
  if (/\d ?(?:Z|UTC|GMT)$/i.test(text)) return undefined
  return clockIn(text) ?? unusualClock(text) ?? undefined
}

function unusualClock(text: string): number | null {
  const written = DOTTED.exec(text) ?? COMPACT.exec(text)
  if (written !== null) return minuteOf(Number(written[1]), Number(written[2]))
  const hour = HOUR_ONLY.exec(text)
  if (hour !== null) return minuteOf(Number(hour[1]), 0, hour[2])
  const share = SHARE_OF_DAY.exec(text)
  return share === null ? null : minuteOfShare(share[1] ?? '')
}

/**
 * The minute of the day that a spreadsheet's share of a day stands for.
 * @param decimals the digits behind the decimal mark.
 * @returns null where they were rounded for showing.
 */
export function minuteOfShare(decimals: string): number | null {
  if (decimals.length < FEWEST_DIGITS) return null
  // Seconds that the share lost to rounding come back.
  const seconds = Math.round(Number(`0.${decimals}`) * MINUTES_OF_DAY * 60)
  return Math.floor(seconds / 60) % MINUTES_OF_DAY
}

/** @param half what tells the halves of a day apart: `a…` and `v…` for the first, `p…` and `n…` for the second. */
function minuteOf(hour: number, minute: number, half?: string): number | null {
  if (hour > 23 || minute > 59) return null
  const isSecond = half !== undefined && /^[pn]/i.test(half)
  const isFirst = half !== undefined && !isSecond
  const shifted = isSecond && hour < 12 ? hour + 12 : isFirst && hour === 12 ? 0 : hour
  return shifted * 60 + minute
}
