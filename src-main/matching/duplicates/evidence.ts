import type { DuplicateEvidence } from '../../../shared/model/duplicates.ts'
import type { Comparison } from './comparison.ts'
import { FIELD, LEVEL, VALUE_FIELDS, type ValueField } from './levels.ts'
import type { Likelihood } from './likelihood.ts'
import { MARKED } from './plain-person.ts'

/** What a level is called, unless a field has another word for it. */
const KINDS: ReadonlyArray<string | null> = [
  null,
  'same',
  'spelling',
  'typo',
  'similar',
  'partial',
  'different',
  'initial',
  'nickname',
  'neighbour',
]

const OTHER_KINDS: Partial<Record<ValueField, Readonly<Record<number, string>>>> = {
  last: { [LEVEL.nickname]: 'similar' },
  birthday: { [LEVEL.partial]: 'same_day', [LEVEL.neighbour]: 'similar' },
  email: { [LEVEL.similar]: 'same_local_part' },
  street: { [LEVEL.special]: 'other_line' },
  house: { [LEVEL.variant]: 'addition' },
}

const PLACE_FIELDS: readonly ValueField[] = ['street', 'house', 'line2', 'postalCode', 'city', 'region']

/** The signs for and against, the weightiest first, as the last comparison found and weighed them. */
export function evidenceOf(comparison: Comparison, likelihood: Likelihood): DuplicateEvidence[] {
  const { levels } = comparison
  const signs: DuplicateEvidence[] = []
  if (levels[FIELD.order] === LEVEL.special) {
    signs.push({ field: 'name', kind: 'swapped', weight: bits(likelihood, FIELD.order) })
  }
  const moved = likelihood.moved > likelihood.same && levels[FIELD.street] === LEVEL.different
  if (moved) signs.push({ field: 'address', kind: 'moved', weight: movedBits(likelihood) })
  for (const field of VALUE_FIELDS) {
    const level = levels[FIELD[field]] as number
    const kind = isSpelling(comparison, field, level)
      ? 'spelling'
      : (OTHER_KINDS[field]?.[level] ?? KINDS[level])
    if (kind === null || kind === undefined) continue
    if (moved && PLACE_FIELDS.includes(field) && level === LEVEL.different) continue
    // The tables above only make kinds that the field knows; a test compares every level with the schema.
    signs.push({ field, kind, weight: bits(likelihood, FIELD[field]) } as DuplicateEvidence)
  }
  return signs.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
}

/** True where only umlauts or accents are written otherwise. */
function isSpelling(comparison: Comparison, field: ValueField, level: number): boolean {
  return (
    level === LEVEL.exact &&
    field in MARKED &&
    (comparison.otherMarks & MARKED[field as keyof typeof MARKED]) !== 0
  )
}

function bits(likelihood: Likelihood, field: number): number {
  return rounded((likelihood.ofSame[field] as number) - (likelihood.ofStrangers[field] as number))
}

function movedBits(likelihood: Likelihood): number {
  let sum = 0
  for (let field = FIELD.street; field <= FIELD.region; field += 1) {
    sum += (likelihood.ofSame[field] as number) - (likelihood.ofStrangers[field] as number)
  }
  return rounded(Math.max(sum, likelihood.moved - likelihood.same + sum))
}

function rounded(log: number): number {
  const value = Math.round((log / Math.LN2) * 10) / 10
  return value === 0 ? 0 : value
}
