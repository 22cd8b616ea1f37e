import fc from 'fast-check'
import { expect } from 'vitest'
import { addDays, dayNumber } from '../../shared/calendar.ts'
import type { Histories } from '../../src-main/metrics/histories.ts'
import { type MainValues, mainValues } from '../../src-main/metrics/main-values.ts'
import { historyOf, type TestPurchase } from './history-of.ts'

/** The first day on which any shop sells something. */
export const OPENING = '2023-05-20'

/** So many days later the last order may come. */
const LAST_DAY = 900

/** Days on which much happens: the same for several orders, a year and a day apart, at the ends of months. */
const CROWDED_DAYS = [0, 11, 12, 285, 286, 365, 366, 650, 731]

export type AnyPurchase = Required<
  Pick<TestPurchase, 'customer' | 'value' | 'shipping' | 'quantity' | 'currency'>
> & { day: string }

/** Orders of a dozen customers and of nobody; one currency has a rate, another one has none. */
export const anyPurchases: fc.Arbitrary<AnyPurchase[]> = fc.array(
  fc.record({
    customer: fc.integer({ min: 0, max: 12 }),
    day: fc
      .oneof(fc.integer({ min: 0, max: LAST_DAY }), fc.constantFrom(...CROWDED_DAYS))
      .map(days => addDays(OPENING, days)),
    value: fc.integer({ min: 1, max: 100_000 }),
    shipping: fc.integer({ min: 0, max: 900 }),
    quantity: fc.integer({ min: 0, max: 4 }),
    currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'CHF', 'USD'),
  }),
  { maxLength: 120 },
)

/** A day before, within or after the orders of any shop. */
export const anyDay: fc.Arbitrary<string> = fc
  .integer({ min: -30, max: LAST_DAY + 400 })
  .map(days => addDays(OPENING, days))

/** Values in euro; dollars have no rate. */
export function eurosOf(histories: Histories): MainValues {
  return mainValues(histories, {
    mainCurrency: 'EUR',
    rates: [{ from: 'CHF', to: 'EUR', rate: 1.0437, day: OPENING }],
    includeShipping: false,
  })
}

/**
 * Expects a figure of a day to be the same whatever was imported first, whether in one file or in two, and whether
 * orders after the day are known or not.
 */
export function expectSameHowever(
  purchases: readonly AnyPurchase[],
  asOf: string,
  figure: (histories: Histories, main: MainValues) => unknown,
): void {
  const of = (list: readonly AnyPurchase[]) => {
    const histories = historyOf(list)
    return figure(histories, eurosOf(histories))
  }
  const expected = of(purchases)
  expect(of(purchases.toReversed())).toEqual(expected)
  const [one, other] = [0, 1].map(rest => purchases.filter((_, index) => index % 2 === rest))
  expect(of([...(other ?? []), ...(one ?? [])])).toEqual(expected)
  expect(of(purchases.filter(({ day }) => dayNumber(day) <= dayNumber(asOf)))).toEqual(expected)
}
