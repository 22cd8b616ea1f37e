import { type Connection, inTransaction } from '../../db/database.ts'
import { duplicateKeys } from '../../db/duplicate-keys.ts'
import {
  type DuplicatePair,
  duplicateTables,
  forgetUncompared,
  readUncompared,
  writeDuplicateModel,
} from '../../db/duplicates.ts'
import type { ClusterPair } from '../../matching/duplicates/clusters.ts'
import { findDuplicates } from '../../matching/duplicates/find-duplicates.ts'
import { MatchIndex } from '../../matching/duplicates/match-index.ts'
import { groupSureDuplicates, separatedCustomers } from './group-duplicates.ts'
import { matchPersons } from './match-persons.ts'
import { PersonKeys } from './person-keys.ts'

/** Called with the share of the work that is done, 0 to 1; may throw to cancel. */
export type SearchProgress = (fraction: number) => void

export interface SearchOptions {
  onProgress: SearchProgress
  /** Called before anything is written; waits until nobody else writes. */
  beforeWriting: () => void
}

const PERSONS_PER_STEP = 500
/** The shares of a full search that reading, comparing and writing take. */
const READ = 0.15
const COMPARED = 0.9

/**
 * Compares all customers with each other, learns from them what agreement means among them, and stores who is
 * probably one person. It reads and compares outside of any transaction; who changes meanwhile is compared again by
 * the next search.
 */
export function findAllDuplicates(db: Connection, { onProgress, beforeWriting }: SearchOptions): void {
  const { stamp } = readUncompared(db)
  const index = new MatchIndex()
  for (const person of matchPersons(db, null)) {
    index.add(person)
    if (index.size % PERSONS_PER_STEP === 0) onProgress(READ * (1 - 1 / (1 + index.size / 50_000)))
  }
  const keys = new PersonKeys()
  const found = findDuplicates(index, {
    separated: separatedCustomers(db),
    onProgress: part => onProgress(READ + (COMPARED - READ) * part),
    onKeys: (id, own) => keys.add(id, own),
  })
  beforeWriting()
  inTransaction(db, () => {
    const tables = duplicateTables(db)
    tables.clear()
    duplicateKeys(db).replaceAll(keys)
    let written = 0
    const step = () => {
      written++
      if (written % PERSONS_PER_STEP === 0)
        onProgress(COMPARED + (1 - COMPARED) * (written / (2 * index.size)))
    }
    for (let place = 0; place < index.size; place++) {
      tables.putPerson(index.id(place), index.plain(place))
      step()
    }
    for (const pair of [...found.pairs, ...withoutEvidence(found.against)]) {
      tables.putPair(pair)
      step()
    }
    for (const pair of found.householdPairs) tables.putHousehold(pair)
    groupSureDuplicates(db)
    writeDuplicateModel(db, found.model)
    forgetUncompared(db, stamp)
  })
}

/** Pairs that only speak against putting others together. */
export function withoutEvidence(pairs: readonly ClusterPair[]): DuplicatePair[] {
  return pairs.map(pair => ({ ...pair, evidence: [] }))
}
