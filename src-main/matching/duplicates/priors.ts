import { FIELD, FIELD_COUNT, LEVEL, LEVEL_COUNT } from './levels.ts'

/** Chances by level, as parts that need not add up to one. Level `missing` is left out. */
type Parts = Partial<Record<keyof typeof LEVEL, number>>

/** By field and level. */
export type LevelTable = Float64Array[]

type FieldParts = Record<keyof typeof FIELD, Parts>

/** How two records of one person at one address agree, before any are seen. */
const SAME: FieldParts = {
  first: {
    exact: 0.81,
    variant: 0.02,
    close: 0.05,
    similar: 0.015,
    partial: 0.03,
    different: 0.01,
    special: 0.03,
    nickname: 0.03,
    neighbour: 0.005,
  },
  last: {
    exact: 0.87,
    variant: 0.02,
    close: 0.05,
    similar: 0.01,
    partial: 0.02,
    different: 0.02,
    special: 0.002,
    nickname: 0.001,
    neighbour: 0.007,
  },
  birthday: { exact: 0.93, close: 0.04, similar: 0.015, partial: 0.01, different: 0.0005, neighbour: 0.0045 },
  email: { exact: 0.6, close: 0.04, similar: 0.06, different: 0.3 },
  phone: { exact: 0.65, close: 0.02, different: 0.33 },
  company: { exact: 0.75, variant: 0.03, close: 0.05, similar: 0.02, partial: 0.05, different: 0.1 },
  street: {
    exact: 0.85,
    variant: 0.02,
    close: 0.07,
    similar: 0.02,
    partial: 0.01,
    different: 0.02,
    special: 0.01,
  },
  house: { exact: 0.9, variant: 0.05, close: 0.03, different: 0.02 },
  line2: { exact: 0.6, variant: 0.03, close: 0.07, similar: 0.05, partial: 0.05, different: 0.2 },
  postalCode: { exact: 0.92, close: 0.05, different: 0.03 },
  city: { exact: 0.88, variant: 0.02, close: 0.05, similar: 0.01, partial: 0.02, different: 0.02 },
  region: { exact: 0.93, variant: 0.02, close: 0.02, different: 0.03 },
  order: { exact: 0.985, special: 0.015 },
}

/** How strangers agree, before any are seen; what agrees exactly is weighed by its own frequency. */
const STRANGERS: FieldParts = {
  first: {
    exact: 0.005,
    variant: 0.0005,
    close: 0.0005,
    similar: 0.01,
    partial: 0.006,
    different: 0.97,
    special: 0.004,
    nickname: 0.004,
    neighbour: 0.003,
  },
  last: {
    exact: 0.001,
    variant: 0.0003,
    close: 0.0007,
    similar: 0.012,
    partial: 0.002,
    different: 0.98,
    special: 0.001,
    nickname: 0.0003,
    neighbour: 0.003,
  },
  birthday: {
    exact: 0.00005,
    close: 0.001,
    similar: 0.005,
    partial: 0.003,
    different: 0.986,
    neighbour: 0.005,
  },
  email: { exact: 0.00001, close: 0.0001, similar: 0.0001, different: 0.9998 },
  phone: { exact: 0.0001, close: 0.00005, different: 0.9998 },
  company: { exact: 0.001, variant: 0.0005, close: 0.001, similar: 0.005, partial: 0.002, different: 0.99 },
  street: {
    exact: 0.003,
    variant: 0.0005,
    close: 0.004,
    similar: 0.02,
    partial: 0.003,
    different: 0.965,
    special: 0.0005,
  },
  house: { exact: 0.025, variant: 0.01, close: 0.2, different: 0.765 },
  line2: { exact: 0.005, variant: 0.001, close: 0.01, similar: 0.03, partial: 0.01, different: 0.94 },
  postalCode: { exact: 0.001, close: 0.01, different: 0.989 },
  city: { exact: 0.005, variant: 0.0005, close: 0.002, similar: 0.005, partial: 0.004, different: 0.98 },
  region: { exact: 0.1, variant: 0.005, close: 0.2, different: 0.7 },
  order: { exact: 0.998, special: 0.002 },
}

/**
 * How strangers agree in one field where they already agree in another: the street of people in one place, the house
 * number of people in one street, the city of people with one postal code (which is nearly always the same).
 */
const NEIGHBOURS: FieldParts = {
  ...STRANGERS,
  street: {
    exact: 0.015,
    variant: 0.0005,
    close: 0.004,
    similar: 0.02,
    partial: 0.003,
    different: 0.957,
    special: 0.0005,
  },
  house: { exact: 0.06, variant: 0.03, close: 0.25, different: 0.66 },
  postalCode: { exact: 0.3, close: 0.15, different: 0.55 },
  city: { exact: 0.85, variant: 0.03, close: 0.01, similar: 0.01, partial: 0.05, different: 0.05 },
  region: { exact: 0.95, variant: 0.02, close: 0.01, different: 0.02 },
}

/** How two records of one person before and after moving house agree in what tells places; else as `SAME`. */
const MOVED: Parts[] = [
  { exact: 0.12, close: 0.1, different: 0.78 },
  { exact: 0.3, variant: 0.01, close: 0.01, similar: 0.01, partial: 0.03, different: 0.64 },
  { exact: 0.75, variant: 0.02, close: 0.03, different: 0.2 },
]

/** How two persons of one household agree in what is not their address; names as far as they are not given here. */
const HOUSEHOLD: Pick<FieldParts, 'last' | 'birthday' | 'email' | 'phone' | 'company'> = {
  last: {
    exact: 0.75,
    variant: 0.02,
    close: 0.04,
    similar: 0.01,
    partial: 0.03,
    different: 0.13,
    special: 0.001,
    nickname: 0.001,
    neighbour: 0.005,
  },
  birthday: { exact: 0.05, close: 0.002, similar: 0.005, partial: 0.002, different: 0.966, neighbour: 0.005 },
  email: { exact: 0.15, close: 0.005, similar: 0.02, different: 0.825 },
  phone: { exact: 0.4, close: 0.01, different: 0.59 },
  company: { exact: 0.3, variant: 0.01, close: 0.02, similar: 0.01, partial: 0.01, different: 0.65 },
}

/** Of two in a household who are both customers, so many bear the same first name: father and son. */
export const NAMESAKES = 0.006

function chances(parts: Parts): Float64Array {
  const row = new Float64Array(LEVEL_COUNT)
  let sum = 0
  for (const part of Object.values(parts)) sum += part
  for (const [name, part] of Object.entries(parts)) row[LEVEL[name as keyof typeof LEVEL]] = part / sum
  // A level that a field should not know is still possible.
  for (let level = 1; level < LEVEL_COUNT; level += 1) row[level] = Math.max(row[level] as number, 1e-5)
  return row
}

/**
 * Chances by level from counted pairs and from before, which counts for so many pairs as well. Missing values say
 * nothing.
 */
export function smoothed(counts: Float64Array, before: Float64Array, strength: number): Float64Array {
  let sum = strength
  for (let level = 1; level < LEVEL_COUNT; level += 1) sum += counts[level] as number
  return before.map((chance, level) =>
    level === LEVEL.missing ? 0 : ((counts[level] as number) + strength * chance) / sum,
  )
}

function table(fields: FieldParts): LevelTable {
  const rows: LevelTable = []
  for (const [name, field] of Object.entries(FIELD)) rows[field] = chances(fields[name as keyof typeof FIELD])
  return rows
}

export function priorSame(): LevelTable {
  return table(SAME)
}

export function priorStrangers(): LevelTable {
  return table(STRANGERS)
}

export function priorNeighbours(): LevelTable {
  return table(NEIGHBOURS)
}

/** Rows for postal code, city and region. */
export const MOVED_PLACES: LevelTable = MOVED.map(chances)

/** Rows for the fields that differ from those of one person; others are empty. */
export function priorHousehold(): LevelTable {
  const rows: LevelTable = Array.from({ length: FIELD_COUNT }, () => new Float64Array(0))
  for (const [name, parts] of Object.entries(HOUSEHOLD)) {
    rows[FIELD[name as keyof typeof HOUSEHOLD]] = chances(parts)
  }
  return rows
}
