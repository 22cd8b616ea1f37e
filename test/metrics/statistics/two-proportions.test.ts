import { expect, test } from 'vitest'
import { twoProportionTest } from '../../../src-main/metrics/statistics/two-proportions.ts'
import { expectClose } from '../models/close.ts'

test('two shares: the example of statsmodels, proportions_ztest', () => {
  const result = twoProportionTest(5, 83, 12, 99)
  expectClose(result?.z ?? 0, -1.40783, 1e-6)
  expectClose(result?.pValue ?? 0, 0.1591813, 1e-6)
})

test('without a difference to speak of there is no answer', () => {
  expect(twoProportionTest(0, 10, 0, 12)).toBeNull()
  expect(twoProportionTest(10, 10, 12, 12)).toBeNull()
  expect(twoProportionTest(0, 0, 3, 12)).toBeNull()
})
