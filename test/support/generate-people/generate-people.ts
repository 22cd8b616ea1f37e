import { Random } from '../generate-shop/random.ts'
import { makeCircle } from './people/circle.ts'
import type { Person } from './people/person.ts'
import { PLATFORM_NAMES, PLATFORMS, type Platform, RECORDS_PER_PERSON, UNKNOWABLE_KEPT } from './rates.ts'
import { newTally, STREAM, type Tally, World } from './world.ts'
import type { PersonRecord } from './writing/record.ts'
import { writeRecord } from './writing/write-record.ts'

export { newTally, type Tally } from './world.ts'
export type { PersonRecord } from './writing/record.ts'

export interface PeopleOptions {
  seed: number
  records: number
  /** Counts what was to be expected and what went wrong. */
  tally?: Tally
}

/**
 * Records of invented customers of a German shop, several of some people, in no order. The same options give the same
 * records. Memory does not grow with their number.
 *
 * Records are those of different places: each guest order is one, whereas a platform that knows its buyers has one of
 * each. Records that hold a bare name and nothing else are few (below 1 %), and some of the newsletter hold a mailbox
 * and a first name at most; both are left in, as in life.
 */
export function* generatePeople({
  seed,
  records,
  tally = newTally(),
}: PeopleOptions): Generator<PersonRecord> {
  const world = new World(seed, tally)
  let id = 0
  for (const draft of shuffled(new Random(seed, STREAM.shop, 1), limited(drafts(world), records))) {
    id += 1
    yield { id, ...draft }
  }
}

type Draft = Omit<PersonRecord, 'id'>

function* drafts(world: World): Generator<Draft> {
  for (let circle = 0; ; circle += 1) {
    const random = new Random(world.seed, STREAM.circle, circle)
    for (const person of makeCircle(world, random)) yield* recordsOf(world, person)
  }
}

function* recordsOf(world: World, person: Person): Generator<Draft> {
  const random = new Random(world.seed, STREAM.order, person.truth)
  const count = random.weighted(RECORDS_PER_PERSON) + 1
  const moments = Array.from({ length: count }, () => random.next()).sort((one, other) => one - other)
  const written: Draft[] = []
  for (const [index, moment] of moments.entries()) {
    const draft = nextRecord(world, random, person, written, moment, (index + 1) * MOST_TRIES)
    written.push(draft)
    yield draft
  }
}

const MOST_TRIES = 12

/** A record that has something in common with the earlier ones; a few have not. */
function nextRecord(
  world: World,
  random: Random,
  person: Person,
  earlier: readonly Draft[],
  moment: number,
  firstIndex: number,
): Draft {
  const known = new Set(earlier.map(({ platform }) => platform))
  const isUnknowableKept = earlier.length === 0 || random.chance(UNKNOWABLE_KEPT)
  for (let tries = 0; ; tries += 1) {
    const platform = pickPlatform(random, person, known)
    const draft = writeRecord(world, person, platform, moment, firstIndex + tries)
    if (isUnknowableKept || tries === MOST_TRIES - 1 || earlier.some(other => isTied(draft, other)))
      return draft
  }
}

/** Whether two records have anything beside the name by which somebody could tell that they are of one person. */
function isTied(one: Draft, other: Draft): boolean {
  const isEqual = (here: string, there: string) => here !== '' && here === there
  return (
    isEqual(one.email.toLowerCase(), other.email.toLowerCase()) ||
    isEqual(lastDigits(one.phone), lastDigits(other.phone)) ||
    isEqual(one.birthday.slice(0, 6), other.birthday.slice(0, 6)) ||
    isEqual(one.postalCode, other.postalCode) ||
    isEqual(one.street.slice(0, 6).toLowerCase(), other.street.slice(0, 6).toLowerCase())
  )
}

function lastDigits(phone: string): string {
  return phone.replaceAll(/\D/g, '').slice(-7)
}

/** Only guest orders come twice: all else knows the person again. */
function pickPlatform(random: Random, person: Person, known: ReadonlySet<Platform>): Platform {
  const isAbroad = person.household.before.home.country !== 'DE'
  const weights = PLATFORM_NAMES.map(platform => {
    if (known.has(platform) && platform !== 'guest') return 0
    return platform === 'counter' && isAbroad ? 0 : PLATFORMS[platform]
  })
  return PLATFORM_NAMES[random.weighted(weights)] ?? 'guest'
}

function* limited<Value>(values: Iterable<Value>, count: number): Generator<Value> {
  let rest = count
  if (rest > 0)
    for (const value of values) {
      yield value
      rest -= 1
      if (rest === 0) return
    }
}

const BUFFER_LENGTH = 1 << 15

/** In another order, as far as a buffer of fixed length allows. */
function* shuffled<Value>(random: Random, values: Iterable<Value>): Generator<Value> {
  const buffer: Value[] = []
  for (const value of values) {
    if (buffer.length < BUFFER_LENGTH) {
      buffer.push(value)
      continue
    }
    const place = random.integer(0, BUFFER_LENGTH - 1)
    const previous = buffer[place]
    buffer[place] = value
    if (previous !== undefined) yield previous
  }
  for (let last = buffer.length - 1; last >= 0; last -= 1) {
    const place = random.integer(0, last)
    const [one, other] = [buffer[place], buffer[last]]
    if (one === undefined || other === undefined) return
    buffer[place] = other
    buffer.pop()
    yield one
  }
}
