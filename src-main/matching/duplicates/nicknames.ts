import { isWellKnownFirstName } from './first-names.ts'
import { SHORT_FORMS, SPELLINGS } from './name-forms.ts'

const linesOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map(line => line.split(' '))

const SPELLING_LINES = linesOf(SPELLINGS)
/** All lines by their numbers. */
const LINES: ReadonlyArray<readonly string[]> = [...SPELLING_LINES, ...linesOf(SHORT_FORMS)]
const KNOWN: ReadonlySet<string> = new Set(LINES.flat())

/** True for a first name that is usual somewhere. */
export function isKnownFirstName(name: string): boolean {
  return KNOWN.has(name) || isWellKnownFirstName(name)
}

/** The lines that a name stands in, by their number. */
const GROUPS: ReadonlyMap<string, readonly number[]> = numbersByName()

function numbersByName(): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [number, line] of LINES.entries()) {
    for (const name of line) {
      const known = groups.get(name)
      if (known === undefined) groups.set(name, [number])
      else if (!known.includes(number)) known.push(number)
    }
  }
  return groups
}

const NONE: readonly number[] = []

/** The names that a first name may stand for, as numbers that mean nothing else. */
export function nicknameGroups(name: string): readonly number[] {
  return GROUPS.get(name) ?? NONE
}

/** As `nicknameGroups`, without mere spellings. */
export function shortFormGroups(name: string): readonly number[] {
  return nicknameGroups(name).filter(number => number >= SPELLING_LINES.length)
}

/** True for two spellings of one name: Carsten and Karsten. */
export function areSpellings(one: string, other: string): boolean {
  const groups = nicknameGroups(one)
  return nicknameGroups(other).some(group => group < SPELLING_LINES.length && groups.includes(group))
}

/**
 * True where two names may be one person's: spellings of one name, or a name and its short form. Two short forms are
 * only taken for one where they begin alike: Gabi and Gaby, but not Karl and Heinz, or Lisa and Ilse.
 */
export function areNicknames(one: string, other: string): boolean {
  const groups = nicknameGroups(one)
  return (
    groups.length > 0 &&
    nicknameGroups(other).some(group => groups.includes(group) && areForms(group, one, other))
  )
}

function areForms(group: number, one: string, other: string): boolean {
  if (group < SPELLING_LINES.length || one.charAt(0) === other.charAt(0)) return true
  const full = LINES[group]?.[0]
  return full === one || full === other
}

/** True where a letter may stand for somebody of a first name: B. for Sebastian, called Basti; S. for Bine, as of Sabine. */
export function isInitialOf(letter: string, name: string): boolean {
  if (name.startsWith(letter)) return true
  return nicknameGroups(name).some(group => {
    const forms = LINES[group] as readonly string[]
    return forms[0] === name
      ? forms.some(form => form.startsWith(letter))
      : forms[0]?.startsWith(letter) === true
  })
}
