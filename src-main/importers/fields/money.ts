import { toMinor } from '../../../shared/money.ts'

const PLAIN = /^-?\d+(?:\.\d{1,4})?$/

/**
 * An amount as minor units. Takes currency signs and codes, thousands marks, no-break spaces, `(45.00)` and
 * `5,00-` for negative amounts.
 * @param decimal the file's decimal mark.
 * @returns null where the cell is empty, NaN where it holds something that is no amount.
 */
export function parseMoney(cell: string | undefined, decimal: '.' | ',', currency: string): number | null {
  if (cell === undefined || cell === '') return null
  if (decimal === '.' && PLAIN.test(cell)) return toMinor(Number(cell), currency)
  const number = parseNumber(cell, decimal)
  return number === null || Number.isNaN(number) ? number : toMinor(number, currency)
}

/**
 * A plain number, e.g. a quantity.
 * @returns null where the cell is empty, NaN where it holds something that is no number.
 */
export function parseNumber(cell: string | undefined, decimal: '.' | ','): number | null {
  if (cell === undefined) return null
  let text = cell.replaceAll(/[\s\u00a0\u202f'’"]/g, '')
  if (text === '' || /^-+$/.test(text)) return null
  const negative = /^\(.*\)$/.test(text) || /^[^\d]*[-−]/.test(text) || /[-−]$/.test(text)
  text = text.replaceAll(/[()\-−+]/g, '')
  text = text
    .replace(/^[A-Za-z]{0,3}[$€£¥]?\.?(?=\d|[.,]\d)/, '')
    .replace(/(?<=\d)[.,]?(?:[$€£¥]|[A-Za-zł]{1,4}\.?|č)$/u, '')
  const match =
    decimal === '.'
      ? /^(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?$/.exec(text)
      : /^(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))?$/.exec(text)
  if (!match || (match[1] === undefined && !match[2])) return Number.NaN
  const number = Number(`${(match[1] ?? '0').replaceAll(/[.,]/g, '')}.${match[2] || '0'}`)
  return negative ? -number : number
}

const SIGNS: ReadonlyArray<readonly [RegExp, string]> = [
  [/€|\bEUR\b/i, 'EUR'],
  [/\b(?:AU|A)\s?\$|\bAUD\b/i, 'AUD'],
  [/\b(?:CA|C)\s?\$|\bCAD\b/i, 'CAD'],
  [/£|\bGBP\b/i, 'GBP'],
  [/\bCHF\b|\bSFr\b/i, 'CHF'],
  [/\bPLN\b|zł/i, 'PLN'],
  [/\bUSD\b|\$/i, 'USD'],
  [/¥|\bJPY\b/i, 'JPY'],
]

/** The currency that an amount's text names (`116,99 €`, `AU $3,000.00`); null where it names none. */
export function currencyOf(cell: string): string | null {
  for (const [pattern, currency] of SIGNS) if (pattern.test(cell)) return currency
  return null
}
