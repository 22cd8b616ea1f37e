const NEEDS_QUOTES = /[",\n\r]/
const NEEDS_QUOTES_SEMICOLON = /[";\n\r]/

/** A cell of a comma-separated file, quoted only where it must be. */
export function cell(text: string): string {
  return NEEDS_QUOTES.test(text) ? quoted(text) : text
}

/** A cell of a semicolon-separated file, quoted only where it must be. */
export function semicolonCell(text: string): string {
  return NEEDS_QUOTES_SEMICOLON.test(text) ? quoted(text) : text
}

/** A quoted cell, inner quotation marks doubled. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

/** `1234` as `12.34`. */
export function decimal(minor: number): string {
  return (minor / 100).toFixed(2)
}
