import { isKnownFirstName } from './nicknames.ts'
import type { MatchName } from './person.ts'
import { plainWords } from './text.ts'

/** A name made comparable: words as of `plainWords`; empty where there is none. */
export interface PlainName {
  first: string
  last: string
}

/** Said before a name, not part of it. */
const TITLES = new Set(
  (
    'herr herrn hr frau fr familie fam fraeulein firma eheleute mr mrs ms miss mister madame monsieur mme mlle ' +
    'dr doktor doctor prof professor dipl diplom ing ingenieur med dent vet phil rer nat jur oec pol habil hc mag ' +
    'sir dame rev'
  ).split(' '),
)

/** Said after a name. */
const SUFFIXES = new Set('jun jr junior sen sr senior msc bsc mba phd llm dipl ing'.split(' '))

/** Begin a last name of several words. */
const PARTICLES = new Set(
  'von van vom zu zum zur de del della di da dos du den der ten ter la le el al bin ibn mac mc st o'.split(
    ' ',
  ),
)

/**
 * Makes a name comparable: lower case, umlauts written out, without titles. A name that could not be split is
 * split at its last word, with particles (`Anna von der Heide`), or at its comma (`Heide, Anna`); so is one that
 * stands in the field of the first or last name as a whole.
 */
export function plainName(name: MatchName): PlainName {
  const first = name.first === null ? '' : withoutTitles(plainWords(name.first))
  const last = name.last === null ? '' : withoutTitles(plainWords(name.last))
  if (first === '' && last !== '') return splitLast(last, name.last ?? '')
  if (last === '' && first !== '') return splitFirst(first, name.first ?? '')
  if (first !== '' || name.full === null) return { first, last }
  return splitName(name.full)
}

/** `Anna Beispiel` where the last name should stand. */
function splitLast(last: string, text: string): PlainName {
  const space = last.indexOf(' ')
  const isWhole = space > 0 && (text.includes(',') || isKnownFirstName(last.slice(0, space)))
  return isWhole ? splitName(text) : { first: '', last }
}

/** `Anna Beispiel` where the first name should stand; Anna Maria is a first name. */
function splitFirst(first: string, text: string): PlainName {
  const space = first.lastIndexOf(' ')
  const end = first.slice(space + 1)
  const isWhole =
    space > 0 &&
    (text.includes(',') ||
      (isKnownFirstName(first.slice(0, space)) && end.length > 2 && !isKnownFirstName(end)))
  return isWhole ? splitName(text) : { first, last: '' }
}

function splitName(full: string): PlainName {
  const comma = full.indexOf(',')
  if (comma > 0) {
    const first = withoutTitles(plainWords(full.slice(comma + 1)))
    const last = withoutTitles(plainWords(full.slice(0, comma)))
    if (first !== '') return { first, last }
  }
  const words = withoutTitles(plainWords(full)).split(' ')
  let start = words.length - 1
  while (start > 1 && PARTICLES.has(words[start - 1] ?? '')) start -= 1
  return { first: words.slice(0, start).join(' '), last: words.slice(start).join(' ') }
}

/** Leaves the words alone where nothing else would be left: somebody may be called Mag. */
function withoutTitles(words: string): string {
  if (words === '') return words
  const space = words.indexOf(' ')
  if (space < 0) return words
  const list = words.split(' ')
  let from = 0
  let to = list.length
  while (from < to - 1 && TITLES.has(list[from] ?? '')) from += 1
  while (to > from + 1 && SUFFIXES.has(list[to - 1] ?? '')) to -= 1
  return from === 0 && to === list.length ? words : list.slice(from, to).join(' ')
}

/** The words of a last name that carry it: without particles, but never none. */
export function nameStems(words: string): readonly string[] {
  if (!words.includes(' ')) return [words]
  const list = words.split(' ')
  const stems = list.filter(word => word.length > 2 && !PARTICLES.has(word))
  return stems.length === 0 ? list : stems
}
