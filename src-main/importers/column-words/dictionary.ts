import type { MappingField } from '../../../shared/model/import-columns.ts'
import { foldText } from '../fields/text.ts'
import type { ColumnWords } from './column-words.ts'
import { dutch } from './dutch.ts'
import { french } from './french.ts'
import { germanEnglish } from './german-english.ts'
import { italian } from './italian.ts'
import { polish } from './polish.ts'
import { spanish } from './spanish.ts'

const LANGUAGES: readonly ColumnWords[] = [germanEnglish, french, spanish, italian, dutch, polish]

/** Fields by folded column name, with the rank of the name: 0 for the surest of its language. */
type Ranks = ReadonlyMap<string, readonly (readonly [field: MappingField, rank: number])[]>

export const orderNames = ranksOf(words => words.order)
export const personNames = ranksOf(words => words.person)

function ranksOf(part: (words: ColumnWords) => Readonly<Partial<Record<MappingField, string>>>): Ranks {
  const ranks = new Map<string, Map<MappingField, number>>()
  for (const language of LANGUAGES) {
    // The keys are fields, which Object.entries forgets.
    for (const [field, names] of Object.entries(part(language)) as [MappingField, string][]) {
      for (const [rank, name] of foldedList(names).entries()) {
        const fields = ranks.get(name) ?? new Map<MappingField, number>()
        fields.set(field, Math.min(rank, fields.get(field) ?? rank))
        ranks.set(name, fields)
      }
    }
  }
  return new Map([...ranks].map(([name, fields]) => [name, [...fields]]))
}

export type Owner = 'shipping' | 'billing'

const OWNER_WORDS: ReadonlyArray<readonly [Owner, ReadonlySet<string>]> = (
  ['shipping', 'billing'] as const
).map(owner => [owner, new Set(LANGUAGES.flatMap(language => foldedList(language[owner])))])
const GLUED = new Set(LANGUAGES.flatMap(language => foldedList(language.gluedOwners)))

/** What is left of a folded column name without words that say whose it is, in every way that it can be cut. */
export function splitOwner(name: string): { owner: Owner; rest: string }[] {
  const splits: { owner: Owner; rest: string }[] = []
  for (const [owner, words] of OWNER_WORDS) {
    for (const word of words) {
      const rest = withoutWord(name, word)
      if (rest !== null) splits.push({ owner, rest })
    }
  }
  return splits
}

function withoutWord(name: string, word: string): string | null {
  if (name.startsWith(`${word} `)) return name.slice(word.length + 1)
  if (name.endsWith(` ${word}`)) return name.slice(0, -word.length - 1)
  return GLUED.has(word) && name.startsWith(word) && name.length > word.length
    ? name.slice(word.length).trim()
    : null
}

function foldedList(names: string): string[] {
  return names.split('|').map(name => foldText(name))
}
