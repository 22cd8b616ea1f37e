import { type Connection, inTransaction } from '../../db/database.ts'
import { duplicateKeys } from '../../db/duplicate-keys.ts'
import {
  type DuplicatePair,
  type DuplicateTables,
  duplicateTables,
  forgetUncompared,
  readCompared,
  readDuplicateModel,
  readUncompared,
} from '../../db/duplicates.ts'
import { blockingKeys } from '../../matching/duplicates/blocking.ts'
import { type ClusterPair, clusterPairs, pairKey } from '../../matching/duplicates/clusters.ts'
import { isUsableModel, type MatchModel } from '../../matching/duplicates/model.ts'
import { NewPartners } from '../../matching/duplicates/new-partners.ts'
import { PersonScorer } from '../../matching/duplicates/person-scorer.ts'
import { type PlainPerson, plainPerson } from '../../matching/duplicates/plain-person.ts'
import { LOWEST_PROBABILITY } from '../../matching/duplicates/score.ts'
import { type SearchOptions, type SearchProgress, withoutEvidence } from './find-duplicates.ts'
import { groupSureDuplicates, separatedCustomers } from './group-duplicates.ts'
import { matchPersons } from './match-persons.ts'

/** Customers as they are compared, by number. */
type Persons = Map<number, PlainPerson>

/** So few changes never need a full search. */
const FEW = 200
const PAIRS_PER_STEP = 2000
/** The share of the work that finding out whom to compare takes. */
const PREPARED = 0.3

/**
 * Compares the customers that changed with all others, by what the last full search learned.
 * @returns false where a full search is needed: there was none yet, or too many changed.
 */
export function findNewDuplicates(db: Connection, { onProgress, beforeWriting }: SearchOptions): boolean {
  const model = readDuplicateModel(db)
  const { customerIds, stamp } = readUncompared(db)
  if (!isUsableModel(model) || customerIds.length > Math.max(FEW, model.persons / 5)) return false
  beforeWriting()
  inTransaction(db, () => {
    const tables = duplicateTables(db)
    const affected = new Set<number>()
    for (const id of customerIds) {
      for (const { a, b } of tables.pairsOf(id)) affected.add(a).add(b)
      tables.drop(id)
    }
    const persons: Persons = new Map()
    for (const person of matchPersons(db, customerIds)) persons.set(person.id, plainPerson(person))
    for (const [id, person] of persons) tables.putPerson(id, person)
    const partners = pairsWithNew(db, customerIds, persons)
    onProgress(PREPARED)
    readMissing(db, persons, partners.flat())
    for (const id of comparePairs(db, tables, persons, model, partners, onProgress)) affected.add(id)
    relate(db, tables, persons, model, affected)
    groupSureDuplicates(db)
    forgetUncompared(db, stamp)
  })
  return true
}

/** Stores the keys of changed customers, and tells with whom they share some. */
function pairsWithNew(db: Connection, customerIds: readonly number[], changed: Persons): [number, number][] {
  const stored = duplicateKeys(db)
  const keys = new Map(Array.from(changed, ([id, person]) => [id, blockingKeys(person)]))
  stored.change(new Map(customerIds.map(id => [id, keys.get(id) ?? null])))
  const partners = new NewPartners(keys)
  stored.forEach((id, numbers, start, end) => {
    if (!keys.has(id)) partners.addKnown(id, numbers, start, end)
  })
  return partners.pairs()
}

function readMissing(db: Connection, persons: Persons, ids: Iterable<number>): void {
  const missing = [...new Set(ids)].filter(id => !persons.has(id))
  // Written from plain persons by a search.
  for (const [id, person] of readCompared(db, missing)) persons.set(id, person as PlainPerson)
}

/** @returns everybody in a pair that was found. */
function comparePairs(
  db: Connection,
  tables: DuplicateTables,
  persons: Persons,
  model: MatchModel,
  pairs: readonly (readonly [number, number])[],
  onProgress: SearchProgress,
): number[] {
  const scorer = new PersonScorer(persons, model)
  const apart = new Set(separatedCustomers(db).map(ids => pairKey(...ids)))
  const found: number[] = []
  for (const [at, [one, other]] of pairs.entries()) {
    if (at % PAIRS_PER_STEP === 0) onProgress(PREPARED + (1 - PREPARED) * (at / pairs.length))
    const pair = scorer.score(one, other)
    if (pair === null) {
      if (scorer.areHousehold()) tables.putHousehold([one, other])
    } else if (!apart.has(pairKey(one, other))) {
      tables.putPair(pair)
      found.push(one, other)
    }
  }
  return found
}

/** Tells of everybody who has to do with changed pairs, directly or by a chain, what speaks against their being one. */
function relate(
  db: Connection,
  tables: DuplicateTables,
  persons: Persons,
  model: MatchModel,
  affected: Set<number>,
): void {
  const pairs = new Map<number | string, DuplicatePair>()
  // A set visits what is added on the way.
  for (const id of affected) {
    for (const pair of tables.pairsOf(id)) {
      pairs.set(pairKey(pair.a, pair.b), pair)
      affected.add(pair.a).add(pair.b)
    }
  }
  readMissing(db, persons, affected)
  const known = new Map([...persons].filter(([id]) => affected.has(id)))
  const scorer = new PersonScorer(known, model)
  const against: ClusterPair[] = []
  clusterPairs([...pairs.values()], {
    threshold: LOWEST_PROBABILITY,
    separated: separatedCustomers(db),
    probabilityOf: (a, b) => {
      const probability = known.has(a) && known.has(b) ? scorer.relation(a, b) : undefined
      if (probability !== undefined) against.push({ a: Math.min(a, b), b: Math.max(a, b), probability })
      return probability
    },
  })
  for (const pair of withoutEvidence(against)) tables.putPair(pair)
}
