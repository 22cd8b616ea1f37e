import { currencyExponent, toMinor } from '../../../shared/money.ts'

type DecimalMark = '.' | ','

/** One billion in most currencies: what is beyond was never paid, and sums of amounts stay exact. */
const LARGEST_MINOR = 100_000_000_000

/**
 * An amount as minor units. Takes currency signs and codes, thousands marks, no-break spaces, `(45.00)` and
 * `5,00-` for negative amounts.
 * @param decimal the file's decimal mark.
 * @returns null where the cell is empty, NaN where it holds something that is no amount or beyond all amounts.
 */
export function parseMoney(cell: string | undefined, decimal: DecimalMark, currency: string): number | null {
  if (cell === undefined || cell === '') return null
  const plain = plainMinor(cell, decimal === '.' ? POINT : COMMA, currencyExponent(currency))
  if (plain !== null) return Math.abs(plain) <= LARGEST_MINOR ? plain : Number.NaN
  const number = parseNumber(cell, decimal)
  if (number === null || Number.isNaN(number)) return number
  return minorAmount(number, currency) ?? Number.NaN
}

/** A plain number as minor units; null for one beyond all amounts. */
export function minorAmount(amount: number | null, currency: string): number | null {
  if (amount === null) return null
  const minor = toMinor(amount, currency)
  return Math.abs(minor) <= LARGEST_MINOR ? minor : null
}

const POINT = 46
const COMMA = 44
const MINUS = 45
const MOST_DIGITS = 13

/**
 * What nearly every amount looks like: digits, perhaps with a decimal mark, nothing else.
 * @returns null for any other text, and for more decimals than the currency has.
 */
function plainMinor(cell: string, mark: number, exponent: number): number | null {
  const isNegative = cell.charCodeAt(0) === MINUS
  const start = isNegative ? 1 : 0
  let digits = 0
  let decimals = -1
  if (cell.length - start > MOST_DIGITS || cell.length === start) return null
  for (let index = start; index < cell.length; index++) {
    const code = cell.charCodeAt(index)
    if (code === mark && decimals < 0 && index > start) decimals = 0
    else if (code >= 48 && code <= 57) {
      digits = digits * 10 + (code - 48)
      if (decimals >= 0) decimals++
    } else return null
  }
  if (decimals > exponent) return null
  for (let place = Math.max(0, decimals); place < exponent; place++) digits *= 10
  return isNegative && digits !== 0 ? -digits : digits
}

const POINTED = /^(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?$/
const COMMAED = /^(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))?$/
/** With a decimal mark that cannot divide thousands. */
const ONLY_POINTED = /^(\d{1,3}(?:,\d{3})+|\d+(?=\.(?:\d{1,2}|\d{4,})$))\.(\d+)$/
const ONLY_COMMAED = /^(\d{1,3}(?:\.\d{3})+|\d+(?=,(?:\d{1,2}|\d{4,})$)),(\d+)$/

/**
 * A plain number. What the file's decimal mark does not explain, but the other one does in one way only, is read
 * with that: `12,50` in a file of points, such as a spreadsheet leaves where it took some cells for numbers.
 * @returns null where the cell is empty, NaN where it holds something that is no number.
 */
export function parseNumber(cell: string | undefined, decimal: DecimalMark): number | null {
  if (cell === undefined || cell === '') return null
  if (cell.length > 60) return Number.NaN
  // "5,-" is five, not minus five.
  const text = cell.replaceAll(/[\s\u00a0\u202f'’"]/g, '').replace(/(\d[.,])[-–—]+$/, '$1')
  if (text === '' || /^[-–—]+$/.test(text)) return null
  const negative = /^\(.*\)$/.test(text) || /^[^\d]*[-−]/.test(text) || /[-−]$/.test(text)
  const bare = text
    .replaceAll(/[()\-−–+]/g, '')
    .replace(/^(?:(?:S?Fr|Rs)\.|\p{L}{0,4}\p{Sc}?|\p{Sc}\p{L}{0,3})(?=\d|[.,]\d)/u, '')
    .replace(/(\d[.,]?)(?:\p{L}{0,4}\p{Sc}|\p{L}{1,4}\.?)$/u, '$1')
  const written = decimal === '.' ? POINTED.exec(bare) : COMMAED.exec(bare)
  const other = decimal === '.' ? ONLY_COMMAED : ONLY_POINTED
  const match = written ?? other.exec(bare)
  if (!match || (match[1] === undefined && !match[2])) return Number.NaN
  const number = Number(`${(match[1] ?? '0').replaceAll(/[.,]/g, '')}.${match[2] || '0'}`)
  return negative ? -number : number
}

const MOST_PIECES = 1_000_000

/**
 * How many pieces of a thing. Shops write `2`, `2.0000` or `2,5` whatever the amounts of the same file look
 * like, so what the file's decimal mark does not explain is read with the other one.
 * @returns null where the cell is empty, NaN where it holds something that is no quantity.
 */
export function parseQuantity(cell: string | undefined, decimal: DecimalMark): number | null {
  if (cell === undefined || cell === '') return null
  if (cell.length === 1) {
    const digit = cell.charCodeAt(0) - 48
    if (digit >= 0 && digit <= 9) return digit
  }
  const usual = parseNumber(cell, decimal)
  const number = Number.isNaN(usual) ? parseNumber(cell, decimal === '.' ? ',' : '.') : usual
  return number !== null && Math.abs(number) > MOST_PIECES ? Number.NaN : number
}

const SIGNS: ReadonlyArray<readonly [RegExp, string]> = [
  [/€|EUR/i, 'EUR'],
  [/\bAU?\s?\$|AUD/i, 'AUD'],
  [/\bCA?\s?\$|CAD/i, 'CAD'],
  [/\bNZ\s?\$|NZD/i, 'NZD'],
  [/£|GBP/i, 'GBP'],
  [/CHF|SFr/i, 'CHF'],
  [/PLN|zł/i, 'PLN'],
  [/SEK/i, 'SEK'],
  [/DKK/i, 'DKK'],
  [/NOK/i, 'NOK'],
  [/CZK|Kč/i, 'CZK'],
  [/USD|\$/i, 'USD'],
  [/¥|JPY/i, 'JPY'],
]

/** The currency that an amount's text names (`116,99 €`, `AU $3,000.00`); null where it names none. */
export function currencyOf(cell: string): string | null {
  for (const [pattern, currency] of SIGNS) if (pattern.test(cell)) return currency
  return null
}

/** A currency cell as an ISO code: `eur`, `€`, `US $`; null where empty or unknown. */
export function parseCurrency(cell: string | null): string | null {
  if (cell === null) return null
  if (/^[A-Za-z]{3}$/.test(cell)) return cell.toUpperCase()
  return currencyOf(cell)
}
