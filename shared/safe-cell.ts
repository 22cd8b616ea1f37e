/** Signs with which a formula starts, also in the full-width and small forms that Excel takes for the same. */
const SIGNS = '=+\\-@＝＋－＠﹦﹢﹣﹫'

/** What spreadsheets drop or skip before they look at the first sign: blanks, controls, quotes. */
const SKIPPED = '[\\s\\p{Cc}\\p{Cf}"“”„‟«»]*'

const FORMULA_START = new RegExp(`^${SKIPPED}[${SIGNS}]`, 'u')
const CONTROL_START = /^[\t\r\n\0]/
/** Most cells have none, and nothing is to be done with them. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u
const SIGN_OR_CONTROL = new RegExp(`[${SIGNS}\\p{Cc}]`, 'u')
const PART = new RegExp(`([,;\\t\\r\\n]${SKIPPED})([${SIGNS}][^,;\\t\\r\\n]*)`, 'gu')

/** What a sum of numbers cannot hold: calls, references to other sheets and programs. */
const CALLS = /[(!|]/

const PHONE = /^\+[\d ()/.\u00a0-]*\d[\d ()/.\u00a0-]*$/
const NUMBER = /^-\d+(?:[.,]\d+)*$/

/**
 * Makes a cell harmless that a spreadsheet would run as a formula, by an apostrophe in front of it. Phone
 * numbers (`+49 (0)30/12-34`) and negative numbers stay as they are. Our own importers take the apostrophe off
 * again.
 *
 * A program that splits the line at another delimiter than ours would start a new cell within this one; where a
 * formula follows a delimiter there, it gets an apostrophe too.
 *
 * @param value the cell before quoting; quoting alone protects from nothing, as spreadsheets undo it.
 */
export function safeCell(value: string): string {
  if (!SIGN_OR_CONTROL.test(value)) return value
  const isFormula = startsFormula(value)
  const parts = value.replace(PART, (whole, before: string, part: string, offset: number) =>
    (offset === 0 && isFormula) || !startsFormulaWithin(part) ? whole : `${before}'${part}`,
  )
  return isFormula ? `'${parts}` : parts
}

/**
 * The text of a cell on one line: line breaks and tabs become a blank, other control characters go, and no
 * blanks are left at the ends.
 */
export function singleLine(value: string): string {
  if (!CONTROL.test(value)) return value.trim()
  return value
    .replace(/\s*[\t\r\n\v\f\u0085\u2028\u2029]\s*/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
}

function startsFormula(value: string): boolean {
  if (CONTROL_START.test(value)) return true
  return FORMULA_START.test(value) && !isPhoneOrNumber(value)
}

/** Within a cell plus and minus are common ("Hof 3, -Rückgebäude-"), so that they must also call something. */
function startsFormulaWithin(part: string): boolean {
  if (/^[+\-＋－﹢﹣]/.test(part)) return CALLS.test(part) && !isPhoneOrNumber(part)
  return true
}

function isPhoneOrNumber(value: string): boolean {
  const text = value.trim()
  return PHONE.test(text) || NUMBER.test(text)
}
