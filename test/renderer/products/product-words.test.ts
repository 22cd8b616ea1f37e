import { describe, expect, test } from 'vitest'
import { leadingFirst } from '../../../src-renderer/screens/products/bundles/leading-first.ts'
import { changesBack } from '../../../src-renderer/screens/products/category/changes-back.ts'
import { casesOf, factorText } from '../../../src-renderer/screens/products/product-words.ts'
import {
  productAddress,
  viewAddress,
  viewFromAddress,
} from '../../../src-renderer/screens/products/products-view.ts'
import { strongestCell } from '../../../src-renderer/screens/products/times/patterns.ts'
import { speak } from '../../support/window-language.ts'

describe('shares and factors in words', () => {
  test.each([
    [1, 'nearly_all'],
    [0.95, 'nearly_all'],
    [0.94, { part: 9, whole: 10 }],
    [0.42, { part: 4, whole: 10 }],
    [0.095, { part: 1, whole: 10 }],
    [0.094, { part: 9, whole: 100 }],
    [0.006, { part: 1, whole: 100 }],
    [0.004, null],
    [0, null],
  ])('%s', (share, cases) => expect(casesOf(share)).toEqual(cases))

  test('large factors have no decimals', async () => {
    await speak('de')
    expect([1.25, 9.94, 10.4].map(factorText)).toEqual(['1,3', '9,9', '10'])
  })
})

describe('a pair of products', () => {
  const pair = {
    a: { id: 1, sku: null, name: 'Tee' },
    b: { id: 2, sku: null, name: 'Sieb' },
    joint: 10,
    casesA: 100,
    casesB: 20,
    cases: 1000,
    support: 0.01,
    confidenceAToB: 0.1,
    confidenceBToA: 0.5,
    lift: 5,
    low: 3,
    high: 8,
    enough: true,
  }

  test('in one basket is told from the side that says more', () => {
    expect(leadingFirst({ ...pair, kind: 'same_basket' })).toMatchObject({ first: pair.b, confidence: 0.5 })
  })

  test('one after the other is told in its order', () => {
    expect(leadingFirst({ ...pair, kind: 'next_order' })).toMatchObject({ first: pair.a, confidence: 0.1 })
  })
})

describe('the times of a product', () => {
  const cell = (factor: number | null, standsOut: boolean) => ({
    units: 10,
    share: 0.1,
    usualShare: 0.1,
    factor,
    low: factor,
    high: factor,
    standsOut,
  })

  test('are told by what is most above the usual, else by what is most below', () => {
    expect(strongestCell([cell(3, false), cell(1.4, true), cell(1.8, true)])?.index).toBe(2)
    expect(strongestCell([cell(0.7, true), cell(0.3, true), cell(1, false)])?.index).toBe(1)
    expect(strongestCell([cell(2, false), cell(null, false)])).toBeNull()
  })
})

test('what the owner had said of categories is put back, one change for each', () => {
  const before = [
    { productId: 1, category: 'Tee' },
    { productId: 2, category: null },
    { productId: 3, category: 'Tee' },
  ]
  expect(changesBack(before)).toEqual([
    { productIds: [1, 3], category: 'Tee' },
    { productIds: [2], category: null },
  ])
})

test('addresses keep the day and the period, and nothing of another view', () => {
  const parameters = new URLSearchParams('view=all&search=tee&asOf=2026-01-31&period=last12')
  expect(viewFromAddress(parameters)).toBe('all')
  expect(viewFromAddress(new URLSearchParams('view=unknown'))).toBe('top')
  expect(viewAddress(parameters, 'entry')).toBe('/products?view=entry&asOf=2026-01-31&period=last12')
  expect(productAddress(parameters, 7)).toBe('/products?product=7&asOf=2026-01-31&period=last12')
})
