import { describe, expect, test } from 'vitest'
import type { Associations } from '../../../shared/model/product-pairs.ts'
import type { ProductSpikes } from '../../../shared/model/product-spikes.ts'
import type { TimePatterns } from '../../../shared/model/time-patterns.ts'
import { chooseFindings } from '../../../src-main/metrics/findings/choose-findings.ts'
import { pairFamily, spikeFamily, timesFamily } from '../../../src-main/metrics/findings/product-findings.ts'

const AS_OF = '2025-06-30'
const tea = { id: 1, sku: 'TEA', name: 'Tea' }
const cup = { id: 2, sku: null, name: 'Cup' }

const spikes: ProductSpikes = {
  testedWeeks: 400,
  spikes: ['2025-06-10', '2025-03-01'].map(lastDay => ({
    product: tea,
    firstDay: '2025-02-20',
    lastDay,
    units: 40,
    buyers: 30,
    usualPerWeek: 3,
    expected: 5,
    factor: 8,
    shopFactor: 1,
    qValue: 1e-5,
    unitsYearBefore: null,
    isAdvertised: false,
    advertisements: [],
  })),
}

const cell = (share: number, usualShare: number, standsOut: boolean) => ({
  units: 10,
  share,
  usualShare,
  factor: 1,
  low: 1,
  high: 1,
  standsOut,
})
const times: TimePatterns = {
  kind: 'weekdays',
  orders: 900,
  timedOrders: 900,
  products: [true, false].map(isFound => ({
    product: isFound ? tea : cup,
    units: 100,
    customers: 80,
    cells: [cell(0.1, 0.15, true), cell(0.5, 0.15, true), cell(0.4, 0.7, false)],
    chiSquare: 50,
    degrees: 6,
    pValue: 1e-8,
    qValue: isFound ? 1e-7 : 0.4,
    designEffect: 1,
    isFound,
  })),
  categories: [],
  productsWithTooFew: 0,
  categoriesWithTooFew: 0,
}

const pairs: Associations = {
  kind: 'same_basket',
  cases: 900,
  testedPairs: 70,
  pairs: [
    {
      kind: 'same_basket',
      a: cup,
      b: tea,
      joint: 30,
      casesA: 60,
      casesB: 70,
      cases: 900,
      support: 30 / 900,
      confidenceAToB: 0.5,
      confidenceBToA: 3 / 7,
      lift: 6.4,
      low: 4,
      high: 9,
      enough: true,
      buyers: 28,
      expected: 5,
      qValue: 1e-9,
      season: null,
    },
  ],
}

describe('findings of products', () => {
  test('are candidates among all that were looked at', () => {
    expect(spikeFamily(spikes, AS_OF, 1000).tests).toBe(400)
    expect(timesFamily(times, 1000).tests).toBe(2)
    expect(pairFamily(pairs, 1000).tests).toBe(70)
  })

  test('spikes are news for eight weeks', () => {
    const { candidates } = spikeFamily(spikes, AS_OF, 1000)
    expect(
      candidates.map(({ finding, size }) => [finding.kind === 'product_spike' && finding.lastDay, size]),
    ).toEqual([['2025-06-10', { minor: 35_000 }]])
  })

  test('times name the day that stands out most', () => {
    const [found, ...others] = timesFamily(times, 1000).candidates
    expect(others).toEqual([])
    expect(found?.finding).toMatchObject({ kind: 'product_times', cell: 1, share: 0.5, usualShare: 0.15 })
  })

  test('are listed together, each with a key of its own', () => {
    const families = [spikeFamily(spikes, AS_OF, 1000), timesFamily(times, 1000), pairFamily(pairs, 1000)]
    const found = chooseFindings(families, { asOf: AS_OF, currency: 'EUR', marks: [], customerMinor: 0 })
    expect(found.findings.map(({ key }) => key).sort()).toEqual([
      'product_pair:same_basket:2:1',
      'product_spike:1:2025-02-20',
      'product_times:weekdays:1',
    ])
    expect(found.tests).toBe(472)
  })
})
