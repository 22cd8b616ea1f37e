/** What begins a row of sums: "Gesamt:", "Summe (12)", "Grand Total 4 orders". */
const SUM_LABEL =
  /^(?:(?:zwischen|gesamt|end)?summen?|gesamt(?:betrag|umsatz|ergebnis|anzahl)?|insgesamt|(?:grand[ -]?|sub[ -]?|sous-)?totals?|totaux|sums?|totale|totali|totales|totaal|suma|razem)\s*(?::.{0,40}|\([^)]{0,40}\)|\d[\d.,]{0,20}\s?[€\p{L}]{0,14})?$/iu
/** What stands below or between the pages of a printed or joined list. */
const FOOT_NOTE =
  /^(?:erstellt|exportiert|gedruckt|ausgedruckt|stand|seite|page|generated|exported|created|printed|report|bericht|quelle|source|ende der (?:datei|liste)|end of (?:file|report)|anzahl|number of)\b/iu
const LONGEST_LABEL = 80
/** Most rows begin with a number or a sign, which no label does. */
const CODE_OF_A = 65
const SPACE = 32
const FEW_CELLS = 4

/** True for the word that names a row of sums, and nothing else. */
export function isSumLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && SUM_LABEL.test(text)
}

/**
 * True for rows that close a list or a part of it: sums, of which most columns have none, and lone remarks such as
 * "Erstellt am 01.02.2026".
 */
export function isFooter(cells: readonly string[]): boolean {
  const first = firstFilled(cells)
  const cell = cells[first]
  const code = cell?.charCodeAt(0) ?? 0
  if (cell === undefined || (code < CODE_OF_A && code !== SPACE) || cell.length > LONGEST_LABEL) return false
  const label = cell.trim()
  if (SUM_LABEL.test(label)) return cells.filter(isFilled).length <= Math.max(FEW_CELLS, cells.length / 2)
  return FOOT_NOTE.test(label) && !cells.slice(first + 1).some(isFilled)
}

function firstFilled(cells: readonly string[]): number {
  for (let index = 0; index < cells.length; index++) if (isFilled(cells[index] ?? '')) return index
  return -1
}

function isFilled(cell: string): boolean {
  return cell !== '' && cell.trim() !== ''
}
