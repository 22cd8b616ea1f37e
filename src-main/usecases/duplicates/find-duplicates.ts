import { type Connection, inTransaction } from '../../db/database.ts'
import {
  type DuplicatePair,
  type DuplicateTables,
  duplicateTables,
  forgetUncompared,
  readDuplicateModel,
  readUncompared,
  writeDuplicateModel,
} from '../../db/duplicates.ts'
import { listSeparations } from '../../db/separations.ts'
import { blockingKeys, blockLimit } from '../../matching/duplicates/blocking.ts'
import { type ClusterPair, clusterPairs, type DuplicateCluster } from '../../matching/duplicates/clusters.ts'
import { findDuplicates } from '../../matching/duplicates/find-duplicates.ts'
import { MatchIndex } from '../../matching/duplicates/match-index.ts'
import { isUsableModel, type MatchModel } from '../../matching/duplicates/model.ts'
import type { MatchPerson } from '../../matching/duplicates/person.ts'
import { LOWEST_PROBABILITY } from '../../matching/duplicates/score.ts'
import { matchPersons } from './match-persons.ts'

/** Called with the share of the work that is done, 0 to 1; may throw to cancel. */
export type SearchProgress = (fraction: number) => void

export interface SearchOptions {
  onProgress: SearchProgress
  /** Called before anything is written; waits until nobody else writes. */
  beforeWriting: () => void
}

const PERSONS_PER_STEP = 2000
/** The shares of a full search that reading, comparing and writing take. */
const READ = 0.15
const COMPARED = 0.85

/**
 * Compares all customers with each other, learns from them what agreement means among them, and stores who is
 * probably one person. It reads and compares outside of any transaction; who changes meanwhile is compared again by
 * the next search.
 */
export function findAllDuplicates(db: Connection, { onProgress, beforeWriting }: SearchOptions): void {
  const { stamp } = readUncompared(db)
  const index = new MatchIndex()
  const keys = new Map<number, readonly number[]>()
  for (const person of matchPersons(db, null)) {
    index.add(person)
    keys.set(person.id, blockingKeys(person))
    if (index.size % PERSONS_PER_STEP === 0) onProgress(READ * (1 - 1 / (1 + index.size / 50_000)))
  }
  const found = findDuplicates(index, {
    separated: separatedCustomers(db),
    onProgress: part => onProgress(READ + (COMPARED - READ) * part),
  })
  beforeWriting()
  inTransaction(db, () => {
    const tables = duplicateTables(db)
    tables.clear()
    let written = 0
    for (const [customerId, own] of keys) {
      tables.putKeys(customerId, own)
      written++
      if (written % PERSONS_PER_STEP === 0) onProgress(COMPARED + (1 - COMPARED) * (written / keys.size))
    }
    putPairs(tables, [...found.pairs, ...withoutEvidence(found.against)], found.clusters)
    writeDuplicateModel(db, found.model)
    forgetUncompared(db, stamp)
  })
}

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
      tables.dropPairs(id)
      tables.dropKeys(id)
    }
    const changed = [...matchPersons(db, customerIds)]
    for (const person of changed) tables.putKeys(person.id, blockingKeys(person))
    const pairs = comparedPairs(db, tables, changed, model, onProgress)
    for (const { a, b } of pairs) affected.add(a).add(b)
    recluster(db, tables, pairs, affected)
    forgetUncompared(db, stamp)
  })
  return true
}

/** So few changes never need a full search. */
const FEW = 200

/** Changed customers compared with each other and with all who share a key, as a full search would. */
function comparedPairs(
  db: Connection,
  tables: DuplicateTables,
  changed: readonly MatchPerson[],
  model: MatchModel,
  onProgress: SearchProgress,
): DuplicatePair[] {
  const others = new Set(changed.flatMap(person => [...partnersOf(tables, person)]))
  for (const { id } of changed) others.delete(id)
  const index = new MatchIndex()
  for (const person of changed) index.add(person)
  for (const person of matchPersons(db, [...others])) index.add(person)
  const changedIds = new Set(changed.map(({ id }) => id))
  const found = findDuplicates(index, {
    model,
    only: changedIds,
    separated: separatedCustomers(db),
    onProgress,
  })
  // What holds between others is known from the search that compared them.
  const against = found.against.filter(({ a, b }) => changedIds.has(a) || changedIds.has(b))
  return [...found.pairs, ...withoutEvidence(against)]
}

/** Pairs that only speak against putting others together. */
function withoutEvidence(pairs: readonly ClusterPair[]): DuplicatePair[] {
  return pairs.map(pair => ({ ...pair, evidence: [] }))
}

function partnersOf(tables: DuplicateTables, person: MatchPerson): Set<number> {
  const partners = new Set<number>()
  for (const key of blockingKeys(person)) {
    const limit = blockLimit(key)
    const sharing = tables.sharing(key, limit + 1)
    // What so many share says too little.
    if (sharing.length > limit) continue
    for (const id of sharing) if (id !== person.id) partners.add(id)
  }
  return partners
}

/** Groups anew whoever has to do with changed pairs, directly or by a chain. */
function recluster(
  db: Connection,
  tables: DuplicateTables,
  pairs: readonly DuplicatePair[],
  affected: Set<number>,
): void {
  const found = new Map(pairs.map(pair => [pairKey(pair.a, pair.b), pair]))
  for (const id of affected) {
    for (const pair of tables.pairsOf(id)) {
      const key = pairKey(pair.a, pair.b)
      if (!found.has(key)) found.set(key, pair)
      // A set visits what is added on the way.
      affected.add(pair.a).add(pair.b)
    }
  }
  const all = [...found.values()]
  const clusters = clusterPairs(all, { threshold: LOWEST_PROBABILITY, separated: separatedCustomers(db) })
  putPairs(tables, all, clusters)
}

function putPairs(
  tables: DuplicateTables,
  pairs: readonly DuplicatePair[],
  clusters: readonly DuplicateCluster[],
): void {
  const clusterOf = new Map(clusters.flatMap(cluster => cluster.ids.map(id => [id, cluster] as const)))
  for (const pair of pairs) {
    const cluster = clusterOf.get(pair.a)
    const holds = cluster !== undefined && cluster === clusterOf.get(pair.b)
    tables.putPair(pair, {
      clusterId: holds ? (cluster.ids[0] ?? null) : null,
      clusterProbability: holds ? cluster.probability : 0,
    })
  }
}

/** The customers that the owner keeps apart, as they are numbered now. */
export function separatedCustomers(db: Connection): [number, number][] {
  return listSeparations(db).flatMap(({ customerIds: [one, other] }) =>
    one === null || other === null || one === other ? [] : [[one, other] as [number, number]],
  )
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
