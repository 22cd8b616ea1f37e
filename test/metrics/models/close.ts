import { expect } from 'vitest'

/** Asserts that a number is right up to a relative error. */
export function expectClose(actual: number, expected: number, relativeError: number): void {
  const error = Math.abs(actual - expected)
  expect(
    error <= relativeError * Math.abs(expected),
    `${actual} is not ${expected}, but off by ${error / Math.abs(expected)} of it`,
  ).toBe(true)
}

/** The same for parallel lists. */
export function expectAllClose(
  actual: ArrayLike<number>,
  expected: readonly number[],
  relativeError: number,
): void {
  expect(actual).toHaveLength(expected.length)
  for (const [index, value] of expected.entries())
    expectClose(actual[index] ?? Number.NaN, value, relativeError)
}
