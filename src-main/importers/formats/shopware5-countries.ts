/** Countries as a new Shopware 5 numbers them (`s_core_countries`); those added later have numbers of their own. */
const COUNTRIES =
  '2DE 3AE 4AU 5BE 7DK 8FI 9FR 10GR 11GB 12IE 13IS 14IT 15JP 16CA 18LU 20NA 21NL 22NO 23AT 24PT 25SE 26CH 27ES ' +
  '28US 29LI 30PL 31HU 32TR 33CZ 34SK 35RO 36BR 37IL'
const known = new Map(COUNTRIES.split(' ').map(entry => [entry.slice(0, -2), entry.slice(-2)] as const))

/**
 * The country behind the number in a Shopware 5 export.
 * @returns the cell itself where it is no number, undefined for a number that the shop gave itself.
 */
export function shopware5Country(cell: string): string | undefined {
  const text = cell.trim()
  if (!/^\d+$/.test(text)) return cell
  return text === '0' ? '' : known.get(text)
}
