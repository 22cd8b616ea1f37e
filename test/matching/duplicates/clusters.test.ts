import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClusterPair, clusterPairs } from '../../../src-main/matching/duplicates/clusters.ts'
import { households } from '../../../src-main/matching/duplicates/households.ts'

const pair = (a: number, b: number, probability: number): ClusterPair => ({ a, b, probability })

describe('clusters', () => {
  test('chains become one', () => {
    expect(clusterPairs([pair(1, 2, 0.99), pair(2, 3, 0.95)], { threshold: 0.9 })).toEqual([
      { ids: [1, 2, 3], probability: 0.95 },
    ])
  })

  test('pairs below the threshold are not followed', () => {
    expect(clusterPairs([pair(1, 2, 0.99), pair(2, 3, 0.95)], { threshold: 0.97 })).toEqual([
      { ids: [1, 2], probability: 0.99 },
    ])
  })

  test('a separated pair is kept apart through a chain, the likelier link stays', () => {
    const clusters = clusterPairs([pair(1, 2, 0.95), pair(2, 3, 0.99)], {
      threshold: 0.5,
      separated: [[3, 1]],
    })
    expect(clusters).toEqual([{ ids: [2, 3], probability: 0.99 }])
  })

  test('a contradiction breaks a chain', () => {
    const clusters = clusterPairs([pair(1, 2, 0.95), pair(2, 3, 0.99), pair(1, 3, 0)], { threshold: 0.5 })
    expect(clusters).toEqual([{ ids: [2, 3], probability: 0.99 }])
  })

  test('who is surely one with the others of a group belongs to it, though one pair by itself is not sure', () => {
    const pairs = [pair(1, 2, 0.996), pair(2, 3, 0.995), pair(1, 3, 0.94)]
    expect(clusterPairs(pairs, { threshold: 0.99 })).toEqual([{ ids: [1, 2, 3], probability: 0.995 }])
  })

  test('no sure group holds a pair that speaks against it', () => {
    const pairs = [pair(1, 2, 0.996), pair(2, 3, 0.995), pair(1, 3, 0.2)]
    expect(clusterPairs(pairs, { threshold: 0.99 })).toEqual([{ ids: [1, 2], probability: 0.996 }])
    expect(clusterPairs(pairs, { threshold: 0.5 })).toEqual([{ ids: [1, 2, 3], probability: 0.995 }])
  })

  test('two groups are not joined by one pair where all others speak against it', () => {
    const group = [pair(1, 2, 0.99), pair(3, 4, 0.99)]
    const against = [pair(1, 3, 0.05), pair(1, 4, 0.05), pair(2, 4, 0.05)]
    const clusters = clusterPairs([...group, pair(2, 3, 0.9), ...against], { threshold: 0.5 })
    expect(clusters.map(({ ids }) => ids)).toEqual([
      [1, 2],
      [3, 4],
    ])
  })

  const pairs = fc
    .uniqueArray(
      fc.record({
        a: fc.integer({ min: 1, max: 12 }),
        b: fc.integer({ min: 13, max: 24 }),
        probability: fc.oneof(fc.constantFrom(0, 0.3, 0.6, 0.9), fc.double({ min: 0, max: 1, noNaN: true })),
      }),
      { selector: ({ a, b }) => `${a} ${b}`, maxLength: 40 },
    )
    .map(list =>
      list.flatMap(({ a, b, probability }) => [pair(a, b, probability), pair(a, a + 30, probability)]),
    )
    .map(list => [...new Map(list.map(one => [`${one.a} ${one.b}`, one])).values()])
  const apart = fc.array(fc.tuple(fc.integer({ min: 1, max: 42 }), fc.integer({ min: 1, max: 42 })), {
    maxLength: 8,
  })

  test('no group holds a separated or contradicting pair, and no person is in two', () => {
    fc.assert(
      fc.property(pairs, apart, (list, separated) => {
        const clusters = clusterPairs(list, { threshold: 0.5, separated })
        const groups = new Map(clusters.flatMap(({ ids }) => ids.map(id => [id, ids] as const)))
        expect(groups.size).toBe(clusters.reduce((sum, { ids }) => sum + ids.length, 0))
        for (const [a, b] of separated) if (a !== b) expect(groups.get(a)?.includes(b) ?? false).toBe(false)
        for (const { a, b, probability } of list) {
          if (probability === 0) expect(groups.get(a)?.includes(b) ?? false).toBe(false)
        }
      }),
    )
  })

  test('the order of the pairs does not matter', () => {
    fc.assert(
      fc.property(pairs, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const mixed = list
          .map(one => ({ one, by: numbers.next().value }))
          .sort((one, other) => one.by - other.by)
          .map(({ one }) => one)
        const turned = mixed.map(({ a, b, probability }) => pair(b, a, probability))
        expect(clusterPairs(turned, { threshold: 0.5 })).toEqual(clusterPairs(list, { threshold: 0.5 }))
      }),
    )
  })
})

test('households are groups of pairs', () => {
  expect(
    households([
      [5, 3],
      [1, 2],
      [3, 9],
      [9, 5],
    ]),
  ).toEqual([
    [1, 2],
    [3, 5, 9],
  ])
})
