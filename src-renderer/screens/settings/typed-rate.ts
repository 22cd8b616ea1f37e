/**
 * Reads a rate as people type it, with a comma or a point before the decimals, whatever the language: a rate has no
 * thousands that the other sign could separate.
 * @returns null for anything that is no rate above zero.
 */
export function parseRate(text: string): number | null {
  const match = /^(\d{0,7})(?:[.,](\d{1,12}))?$/.exec(text.trim())
  if (match === null) return null
  const value = Number(`${match[1] || '0'}.${match[2] ?? '0'}`)
  return value > 0 ? value : null
}
