import type { DuplicateEvaluation } from '../../../shared/model/duplicate-review.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { importedValues, listFields } from '../../db/custom-fields.ts'
import type { Connection } from '../../db/database.ts'
import { clusterOfCustomers } from '../../db/duplicates.ts'
import { foldText } from '../../importers/fields/text.ts'

/**
 * Compares who counts as one person, by merges and by what was found, with a field of the owner's that says who is:
 * of all pairs of contact records that have a value in it, how many are right.
 * @param truthField the field's name.
 * @throws ExpectedFailure `not_found`.
 */
export function evaluateDuplicates(db: Connection, truthField: string): DuplicateEvaluation {
  const field = listFields(db).find(({ name }) => foldText(name) === foldText(truthField))
  if (field === undefined) throw new ExpectedFailure({ code: 'not_found', what: 'field' })
  const clusters = clusterOfCustomers(db, 0)
  const truths = new Map<string, number>()
  const found = new Map<number, number>()
  const both = new Map<string, number>()
  let records = 0
  for (const { customerId, value } of importedValues(db, field.id)) {
    const cluster = clusters.get(customerId) ?? customerId
    records++
    count(truths, value)
    count(found, cluster)
    count(both, `${cluster} ${value}`)
  }
  const [truePairs, foundPairs, rightPairs] = [pairsIn(truths), pairsIn(found), pairsIn(both)]
  const precision = foundPairs === 0 ? 1 : rightPairs / foundPairs
  const recall = truePairs === 0 ? 1 : rightPairs / truePairs
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { records, truePairs, foundPairs, rightPairs, precision, recall, f1 }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function pairsIn(counts: ReadonlyMap<unknown, number>): number {
  let pairs = 0
  for (const size of counts.values()) pairs += (size * (size - 1)) / 2
  return pairs
}
