import { VALUE_FIELDS, type ValueField } from './levels.ts'
import { ADDRESS_CELLS, emptyCells, type MatchIndex } from './match-index.ts'
import { PlainRepeats } from './plain-repeats.ts'
import { textHash } from './text.ts'
import type { ValuePool } from './value-pool.ts'

/** How often the values of a field occur: the frequent ones by the hash of their text, the others on average. */
export interface FieldFrequencies {
  /** How many persons have the field. */
  present: number
  /** How often a value that is not listed occurs, as its owners would see it. */
  otherCount: number
  /** Hash and count in turn. */
  values: number[]
}

export type Frequencies = Record<ValueField, FieldFrequencies>

/** How many values of a field are listed at most. */
const MOST_LISTED: Record<ValueField, number> = {
  first: 2200,
  last: 4500,
  birthday: 300,
  email: 200,
  phone: 300,
  company: 300,
  street: 1800,
  house: 300,
  line2: 300,
  postalCode: 1800,
  city: 1200,
  region: 100,
}

/** The pool that a field's values are in. */
export function poolOf(index: MatchIndex, field: ValueField): ValuePool {
  switch (field) {
    case 'first':
    case 'last':
      return index.names
    case 'street':
    case 'line2':
      return index.streets
    case 'birthday':
      return index.birthdays
    case 'email':
      return index.emails
    case 'phone':
      return index.phones
    case 'company':
      return index.companies
    case 'house':
      return index.houses
    case 'postalCode':
      return index.postalCodes
    case 'city':
      return index.cities
    case 'region':
      return index.regions
  }
}

/**
 * Counts persons per value. Records that are plainly of one person count once: otherwise a loyal customer's own rare
 * name would look usual.
 * @param places the places of the index in the order of the ids, so that the result does not depend on another.
 */
export function countFrequencies(
  index: MatchIndex,
  places: Uint32Array,
  step: (part: number) => void = () => undefined,
): Frequencies {
  const counts = countValues(index, places, step)
  const result: Partial<Frequencies> = {}
  for (const field of VALUE_FIELDS) {
    result[field] = summarised(poolOf(index, field), counts[field], MOST_LISTED[field])
  }
  // Every field was just set.
  return result as Frequencies
}

const PERSONS_PER_STEP = 5000

interface Counted {
  counts: Uint32Array
  present: number
}

function countValues(
  index: MatchIndex,
  places: Uint32Array,
  step: (part: number) => void,
): Record<ValueField, Counted> {
  const counted: Partial<Record<ValueField, Counted>> = {}
  for (const field of VALUE_FIELDS) {
    counted[field] = { counts: new Uint32Array(poolOf(index, field).size), present: 0 }
  }
  const result = counted as Record<ValueField, Counted>
  const person = emptyCells()
  const repeats = new PlainRepeats(index)
  for (const [rank, place] of places.entries()) {
    if (rank % PERSONS_PER_STEP === 0) step(rank / places.length)
    index.read(place, person)
    if (repeats.isRepeat(person)) continue
    const cells = index.cells
    countOne(result.birthday, person.birthday)
    countCells(result.first, cells, person.names, person.nameCount, 2)
    countCells(result.last, cells, person.names + 1, person.nameCount, 2)
    ADDRESS_FIELDS.forEach((field, at) => {
      countCells(result[field], cells, person.addresses + at, person.addressCount, ADDRESS_CELLS)
    })
    countCells(result.email, cells, person.emails, person.emailCount, 1)
    countCells(result.phone, cells, person.phones, person.phoneCount, 1)
    countCells(result.company, cells, person.companies, person.companyCount, 1)
  }
  return result
}

/** In the order of the cells of an address. */
const ADDRESS_FIELDS = ['street', 'house', 'line2', 'postalCode', 'city', 'region'] as const

function countOne(counted: Counted, value: number): void {
  if (value === 0) return
  counted.counts[value] = (counted.counts[value] as number) + 1
  counted.present += 1
}

function countCells(counted: Counted, cells: Uint32Array, start: number, count: number, step: number): void {
  let present = false
  for (let at = 0; at < count; at += 1) {
    const value = cells[start + at * step] as number
    if (value === 0 || seenBefore(cells, start, at, step, value)) continue
    counted.counts[value] = (counted.counts[value] as number) + 1
    present = true
  }
  if (present) counted.present += 1
}

function seenBefore(cells: Uint32Array, start: number, end: number, step: number, value: number): boolean {
  for (let at = 0; at < end; at += 1) if (cells[start + at * step] === value) return true
  return false
}

function summarised(pool: ValuePool, counted: Counted, most: number): FieldFrequencies {
  const { counts, present } = counted
  const threshold = listingThreshold(counts, most)
  const listed: Array<[hash: number, count: number]> = []
  let others = 0
  let squares = 0
  for (let value = 1; value < counts.length; value += 1) {
    const count = counts[value] as number
    if (count >= threshold) listed.push([textHash(pool.text(value)), count])
    else {
      others += count
      squares += count * count
    }
  }
  listed.sort((one, other) => other[1] - one[1] || one[0] - other[0])
  return { present, otherCount: others === 0 ? 1 : squares / others, values: listed.flat() }
}

/** The least count with which no more than `most` values are listed; never below 3. */
function listingThreshold(counts: Uint32Array, most: number): number {
  const histogram = new Map<number, number>()
  for (const count of counts) if (count >= 3) histogram.set(count, (histogram.get(count) ?? 0) + 1)
  let left = most
  let threshold = Number.POSITIVE_INFINITY
  for (const [count, values] of [...histogram].sort((one, other) => other[0] - one[0])) {
    left -= values
    if (left < 0) break
    threshold = count
  }
  return threshold
}
