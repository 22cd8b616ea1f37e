import { type FieldFrequencies, type Frequencies, poolOf } from './frequencies.ts'
import { FIELD, VALUE_FIELDS, type ValueField } from './levels.ts'
import type { MatchIndex } from './match-index.ts'
import { isKnownFirstName } from './nicknames.ts'
import { textHash } from './text.ts'

/**
 * What is known of a field's values before any are seen.
 * `rest` is how often a value would occur again by chance besides the two that agree; `share` and `weight` the share
 * that a value has in general, and how many persons that knowledge counts for; no share is taken as less than `floor`.
 */
const BEFORE: Record<ValueField, { rest: number; share: number; weight: number; floor: number }> = {
  first: { rest: 1, share: 0.004, weight: 200, floor: 1e-4 },
  last: { rest: 1, share: 0.0005, weight: 200, floor: 1e-5 },
  birthday: { rest: 0.05, share: 5e-5, weight: 200, floor: 3e-5 },
  email: { rest: 0.01, share: 1e-5, weight: 200, floor: 1e-7 },
  phone: { rest: 0.05, share: 2e-5, weight: 200, floor: 1e-6 },
  company: { rest: 0.5, share: 0.0005, weight: 200, floor: 1e-5 },
  street: { rest: 1, share: 0.001, weight: 200, floor: 1e-5 },
  house: { rest: 1, share: 0.02, weight: 200, floor: 1e-3 },
  line2: { rest: 1, share: 0.005, weight: 200, floor: 1e-4 },
  postalCode: { rest: 1, share: 0.001, weight: 200, floor: 5e-5 },
  city: { rest: 1, share: 0.002, weight: 200, floor: 5e-5 },
  region: { rest: 1, share: 0.1, weight: 200, floor: 1e-3 },
}

const VALUES_PER_STEP = 20_000

/** A value seen this often, and by this share of all, is no slip of the keys. */
const USUAL_COUNT = 3
const USUAL_SHARE = 2e-4

/** For every value of an index: how surprising it is that two strangers share it, after what a model knows. */
export class ValueWeights {
  /** By field and value: the logarithm of the chance that a stranger has the value. */
  readonly logShares: readonly Float32Array[]
  /** By name: 1 where it is usual as a first name, 2 as a last name, 3 as both. */
  readonly usualNames: Uint8Array

  constructor(index: MatchIndex, frequencies: Frequencies, step: (part: number) => void = () => undefined) {
    const shares: Float32Array[] = []
    const usual = new Uint8Array(index.names.size)
    for (const field of VALUE_FIELDS) {
      const pool = poolOf(index, field)
      const known = listedCounts(frequencies[field])
      const logs = new Float32Array(pool.size)
      const { present, otherCount } = frequencies[field]
      const usualFrom = Math.max(USUAL_COUNT, USUAL_SHARE * present)
      const bit = field === 'first' ? 1 : field === 'last' ? 2 : 0
      const other = logShare(field, otherCount, present)
      for (let value = 1; value < pool.size; value += 1) {
        if (value % VALUES_PER_STEP === 0) step(value / pool.size)
        const count = known.size === 0 ? undefined : known.get(textHash(pool.text(value)))
        logs[value] = count === undefined ? other : logShare(field, count, present)
        if (bit !== 0 && count !== undefined && count >= usualFrom)
          usual[value] = (usual[value] as number) | bit
        if (bit === 1 && isKnownFirstName(pool.text(value))) usual[value] = (usual[value] as number) | 1
      }
      shares[FIELD[field]] = logs
    }
    this.logShares = shares
    this.usualNames = usual
  }
}

/** A model is used for many small indexes: its tables are read once. */
const READ_TABLES = new WeakMap<FieldFrequencies, ReadonlyMap<number, number>>()

function listedCounts(frequencies: FieldFrequencies): ReadonlyMap<number, number> {
  const read = READ_TABLES.get(frequencies)
  if (read !== undefined) return read
  const { values } = frequencies
  const counts = new Map<number, number>()
  for (let at = 0; at + 1 < values.length; at += 2) counts.set(values[at] as number, values[at + 1] as number)
  READ_TABLES.set(frequencies, counts)
  return counts
}

function logShare(field: ValueField, count: number, present: number): number {
  const { rest, share, weight, floor } = BEFORE[field]
  const expected = Math.max(count - 2, 0) + rest + weight * share
  return Math.log(Math.min(1, Math.max(floor, expected / (present + weight))))
}
