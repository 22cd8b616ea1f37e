import { CHECKED_FIELDS, type CheckColumn } from '../../shared/model/address-check.ts'
import { personNames } from './column-words/dictionary.ts'
import { foldText } from './fields/text.ts'

/** A column that was understood. */
export interface FoundColumn {
  position: number
  means: CheckColumn
  /** The corrected value, beside a column with the one that was handed in. */
  isCorrected: boolean
}

/** Our own name first, then those that services give it. */
const IDS = ['id', 'kunden id', 'kundenid', 'kundennummer', 'kundennr', 'customer id', 'kennung', 'referenz']
const CORRECTED =
  /\b(?:neu(?:e|er|es)?|new|korrigiert(?:e|er|es)?|korrektur|corrected|aktuell(?:e|er|es)?|geprueft(?:e|er|es)?|current|updated)\b/g
const REMARK =
  /\b(?:status|ergebnis\w*|bemerkung\w*|hinweis\w*|remarks?|results?|rueckmeldung|umzug\w*|zustellbarkeit|pruefcode|pruefergebnis|kommentar|comment|grund|reason)\b/

/** Finds the columns of a result by their names; what nobody knows is left alone. */
export function findCheckColumns(names: readonly string[]): FoundColumn[] {
  const folded = names.map(name => foldText(name))
  const id = IDS.map(name => folded.indexOf(name)).find(position => position >= 0)
  const found: FoundColumn[] = []
  const add = (position: number, means: CheckColumn, isCorrected: boolean) => {
    const isTaken = found.some(
      column => column.means === means && column.isCorrected === isCorrected && means !== 'remark',
    )
    if (!isTaken) found.push({ position, means, isCorrected })
  }
  for (const [position, name] of folded.entries()) {
    if (position === id) add(position, 'id', false)
    else {
      const plain = name.replaceAll(CORRECTED, ' ').replaceAll(/\s+/g, ' ').trim()
      const means = partNamed(plain)
      if (means !== null) add(position, means, plain !== name)
      else if (REMARK.test(name)) add(position, 'remark', false)
    }
  }
  return found
}

function partNamed(name: string): CheckColumn | null {
  const fields = [...(personNames.get(name) ?? [])].sort((a, b) => a[1] - b[1]).map(([field]) => field)
  if (fields[0] === 'lastName') return 'lastName'
  return CHECKED_FIELDS.find(part => fields.some(field => field === part)) ?? null
}

const DECEASED = /\b(?:verstorben\w*|gestorben|deceased|died|tot)\b/
const UNDELIVERABLE =
  /\b(?:unbekannt\w*|unknown|unzustellbar\w*|nicht zustellbar|undeliverable|nicht (?:zu )?ermittel(?:n|bar|t)|unauffindbar|zurueck\w*|returned|ungueltig\w*|invalid|not found|gone away)\b/
const MOVED = /\b(?:verzogen|umgezogen|umzug|moved|relocated)\b/

/** What a remark says of the address; null where it says nothing that matters here. */
export function remarkMeans(remark: string): 'deceased' | 'undeliverable' | 'moved' | null {
  const folded = foldText(remark)
  if (DECEASED.test(folded)) return 'deceased'
  if (UNDELIVERABLE.test(folded)) return 'undeliverable'
  return MOVED.test(folded) ? 'moved' : null
}
