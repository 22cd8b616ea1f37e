import type { CustomerFigures } from '../customers/customer-figures.ts'
import { type Endings, NO_ENDINGS } from '../customers/endings.ts'
import type { Histories } from '../histories.ts'
import type { MainValues } from '../main-values.ts'
import type { Persons } from '../persons.ts'

/** What findings are looked for in; everything as of the day of the persons. */
export interface ShopView {
  histories: Histories
  persons: Persons
  main: MainValues
  /** Of these persons. */
  figures: CustomerFigures
  endings: Endings
  /** First day with a counted order until then, a day number; infinite without any. */
  firstDay: number
}

export function shopView(
  histories: Histories,
  persons: Persons,
  main: MainValues,
  figures: CustomerFigures,
  endings: Endings = NO_ENDINGS,
): ShopView {
  const { days } = histories
  let firstDay = Number.POSITIVE_INFINITY
  for (let order = 0; order < days.length; order++) {
    const day = days[order] ?? 0
    if (day <= persons.asOf && day < firstDay) firstDay = day
  }
  return { histories, persons, main, figures, endings, firstDay }
}

/** Two-sided chance of two tests that must both speak, for the same direction: the weaker one's. 1 where they do not. */
export function weaker(...tests: readonly { sign: number; pValue: number }[]): number {
  const [first] = tests
  if (first === undefined || tests.some(({ sign }) => sign !== first.sign)) return 1
  return Math.max(...tests.map(({ pValue }) => pValue))
}
