import type { DuplicateEvaluation, PairQuality } from '../../../shared/model/duplicate-review.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { type ImportedValue, importedValues, listFields } from '../../db/custom-fields.ts'
import type { Connection } from '../../db/database.ts'
import { countUncompared, readPairsOfStanding } from '../../db/duplicates.ts'
import { readAppSettings } from '../../db/settings.ts'
import { foldText } from '../../importers/fields/text.ts'
import { clusterPairs } from '../../matching/duplicates/clusters.ts'
import { LOWEST_PROBABILITY } from '../../matching/duplicates/score.ts'
import { separatedCustomers } from './group-duplicates.ts'

/**
 * Compares who counts as one person, by merges and by what was found, with a field of the owner's that says who is:
 * of all pairs of contact records that have a value in it, how many are right.
 * @param truthField the field's name.
 * @throws ExpectedFailure `not_found`.
 */
export function evaluateDuplicates(db: Connection, truthField: string): DuplicateEvaluation {
  const field = listFields(db).find(({ name }) => foldText(name) === foldText(truthField))
  if (field === undefined) throw new ExpectedFailure({ code: 'not_found', what: 'field' })
  const records = importedValues(db, field.id)
  const pairs = readPairsOfStanding(db)
  const separated = separatedCustomers(db)
  const truePairs = pairsWithin(records, ({ value }) => value)
  const qualityFrom = (threshold: number): PairQuality => {
    const clusters = clusterPairs(pairs, { threshold, separated })
    const persons = new Map(clusters.flatMap(({ ids }) => ids.map(id => [id, ids[0] ?? id] as const)))
    return quality(records, persons, truePairs)
  }
  const threshold = readAppSettings(db).sureDuplicates
  return {
    records: records.reduce((sum, record) => sum + timesOf(record), 0),
    truePairs,
    ...qualityFrom(LOWEST_PROBABILITY),
    sure: { threshold, ...qualityFrom(threshold) },
    uncompared: countUncompared(db),
  }
}

/** @param persons the smallest customer of each group, for customers that are in one. */
function quality(
  records: readonly ImportedValue[],
  persons: ReadonlyMap<number, number>,
  truePairs: number,
): PairQuality {
  const personOf = ({ customerId }: ImportedValue) => persons.get(customerId) ?? customerId
  const foundPairs = pairsWithin(records, personOf)
  const rightPairs = pairsWithin(records, record => `${personOf(record)} ${record.value}`)
  const precision = foundPairs === 0 ? 1 : rightPairs / foundPairs
  const recall = truePairs === 0 ? 1 : rightPairs / truePairs
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { foundPairs, rightPairs, precision, recall, f1 }
}

/** How many pairs of records have the same key. */
function pairsWithin(
  records: readonly ImportedValue[],
  keyOf: (record: ImportedValue) => string | number,
): number {
  const sizes = new Map<string | number, number>()
  for (const record of records) {
    const key = keyOf(record)
    sizes.set(key, (sizes.get(key) ?? 0) + timesOf(record))
  }
  let pairs = 0
  for (const size of sizes.values()) pairs += (size * (size - 1)) / 2
  return pairs
}

/** A row that stands in a file several times counts as often. */
function timesOf({ rows }: ImportedValue): number {
  return Math.max(1, rows)
}
