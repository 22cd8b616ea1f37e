import { describe, expect, test } from 'vitest'
import { clusterPairs } from '../../../src-main/matching/duplicates/clusters.ts'
import { findDuplicates } from '../../../src-main/matching/duplicates/find-duplicates.ts'
import { MatchIndex } from '../../../src-main/matching/duplicates/match-index.ts'
import { SURE_PROBABILITY } from '../../../src-main/matching/duplicates/score.ts'
import { inventPeople } from '../../bench/duplicates/invented-people.ts'
import { type Quality, quality } from '../../bench/duplicates/quality.ts'
import { TRUTH_DATA, TRUTH_FOLDER, truthPath } from '../../bench/duplicates/truth-data.ts'
import type { KnownPerson } from '../../bench/duplicates/truth-files.ts'
import { skip } from '../../support/skip.ts'

function measured(known: readonly KnownPerson[]): { all: Quality; sure: Quality } {
  const index = new MatchIndex()
  for (const { person } of known) index.add(person)
  const { pairs, against, clusters } = findDuplicates(index)
  const entities = new Map(known.map(({ person, entity }) => [person.id, entity]))
  const sure = clusterPairs([...pairs, ...against], { threshold: SURE_PROBABILITY })
  return {
    all: quality(
      clusters.map(({ ids }) => ids),
      entities,
    ),
    sure: quality(
      sure.map(({ ids }) => ids),
      entities,
    ),
  }
}

describe('published files', () => {
  test.for(TRUTH_DATA)('$name', (data, context) => {
    const path = truthPath(data)
    if (path === null) skip(context, `${data.file} is not in ${TRUTH_FOLDER}`)
    const { all, sure } = measured(data.read(path))
    expect(all.f1).toBeGreaterThanOrEqual(data.leastF1)
    expect(all.precision).toBeGreaterThanOrEqual(data.leastPrecision)
    expect(sure.precision).toBe(1)
  })
})

describe('invented people', () => {
  test.each([
    ['of a small shop', { seed: 11, records: 60 }, 0.9],
    ['of a middling shop', { seed: 12, records: 3000 }, 0.98],
    ['hardly any of whom come twice', { seed: 13, records: 3000, repeated: 0.02 }, 0.93],
    ['with many families', { seed: 14, records: 3000, households: 0.5, errors: 0.03 }, 0.97],
    ['with many errors', { seed: 15, records: 3000, errors: 0.2 }, 0.92],
  ])('%s', (_, options, leastF1) => {
    const { all, sure } = measured(inventPeople(options))
    expect(all.f1).toBeGreaterThanOrEqual(leastF1)
    expect(sure.precision).toBeGreaterThanOrEqual(0.997)
  })

  test('nobody is found where nobody comes twice', () => {
    const { all } = measured(inventPeople({ seed: 16, records: 3000, repeated: 0, households: 0.3 }))
    expect(all.found).toBeLessThanOrEqual(3)
  })
})
