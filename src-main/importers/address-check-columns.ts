import { CHECKED_FIELDS, type CheckColumn } from '../../shared/model/address-check.ts'
import { personNames } from './column-words/dictionary.ts'
import { foldText } from './fields/text.ts'

/** A column that was understood. */
export interface FoundColumn {
  position: number
  /** As it stands in the file. */
  name: string
  means: CheckColumn
  /** The corrected value, beside a column with the one that was handed in. */
  isCorrected: boolean
}

/** Our own name first, then those that services give it. */
const IDS = ['id', 'kunden id', 'kundenid', 'kundennummer', 'kundennr', 'customer id', 'kennung', 'referenz']
const CORRECTED =
  /\b(?:neu(?:e|er|es)?|new|korrigiert(?:e|er|es)?|korrektur|corrected|aktuell(?:e|er|es)?|geprueft(?:e|er|es)?|current|updated)\b/g
const REMARK =
  /\b(?:status|ergebnis\w*|bemerkung\w*|hinweis\w*|remarks?|results?|rueckmeldung|umzug\w*|verzogen|verstorben\w*|moved?|deceased|(?:un)?zustellbar\w*|undeliverable|pruefcode|pruefergebnis|kommentar|comment|grund|reason)\b/

/** Finds the columns of a result by their names; what nobody knows is left alone. */
export function findCheckColumns(names: readonly string[]): FoundColumn[] {
  const folded = names.map(name => foldText(name))
  const id = IDS.map(name => folded.indexOf(name)).find(position => position >= 0)
  const found: FoundColumn[] = []
  const add = (position: number, means: CheckColumn, isCorrected: boolean) => {
    const isTaken = found.some(
      column => column.means === means && column.isCorrected === isCorrected && means !== 'remark',
    )
    if (!isTaken) found.push({ position, name: names[position] ?? '', means, isCorrected })
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
  /\b(?:unbekannt\w*|unknown|unzustellbar\w*|nicht zustellbar\w*|undeliverable|nicht (?:zu )?ermittel(?:n|bar|t)|(?:nicht|liegt nicht) (?:bekannt|gefunden|vor|vorhanden|mehr (?:dort|hier|wohnhaft|ansaessig|unter))|not (?:known|found|available)|no longer (?:known|there|here|lives?|living|resident|at)|unauffindbar|zurueck\w*|returned|ungueltig\w*|invalid|gone away|(?:keine?|ohne|no|without) (?:neuen?|new|forwarding) (?:adresse|anschrift|address))\b/
const MOVED = /\b(?:verzogen|umgezogen|umzug|moved?|relocated)\b/

/** What can be said not to be so: "kein Umzug", "nicht als verstorben gemeldet", "no sign of a move". */
const FINDING =
  '(?:verstorben\\w*|gestorben|tot|verzogen|umgezogen|umzug\\w*|unbekannt\\w*|unzustellbar\\w*|ungueltig\\w*|zurueck\\w*|moved?|relocated|deceased|died|unknown|undeliverable|invalid|returned)'
const BETWEEN =
  '(?:(?:hinweise?|anzeichen|sign|evidence) (?:auf|fuer|of) )?(?:als |as )?(?:einen? |eines? |an? |been )?'
const NEGATED = new RegExp(
  `\\b(?:keine?[nrs]?|nicht|ohne|nie|no|not|never) ${BETWEEN}${FINDING}\\b|\\b(?:umzug|move) (?:nein|no|nicht (?:bekannt|gefunden|festgestellt|ermittelt)|not (?:known|found))\\b`,
  'g',
)

type Meaning = 'deceased' | 'undeliverable' | 'moved' | null

/** What a remark says of the address; null where it says nothing that matters here, or that all is well. */
export function remarkMeans(remark: string): Meaning {
  const folded = foldText(remark).replaceAll(NEGATED, ' ')
  if (DECEASED.test(folded)) return 'deceased'
  if (UNDELIVERABLE.test(folded)) return 'undeliverable'
  return MOVED.test(folded) ? 'moved' : null
}

const YES = /^(?:ja|j|yes|y|x|1|true|wahr)$/
const NO = /^(?:nein|n|no|0|false|falsch)$/

/**
 * A remark with what it says. In a column that asks a question ("Umzug"), a bare yes or no is the answer to it.
 * @param column its name in the file.
 */
export function readRemark(column: string, cell: string): { text: string; means: Meaning } {
  const answer = foldText(cell)
  if (YES.test(answer)) return { text: `${column}: ${cell}`, means: remarkMeans(column) }
  if (NO.test(answer)) return { text: `${column}: ${cell}`, means: remarkMeans(`nicht ${column}`) }
  return { text: cell, means: remarkMeans(cell) }
}
