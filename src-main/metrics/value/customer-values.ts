import { FORECAST_DAYS } from '../../../shared/model/forecast.ts'
import type { Histories } from '../histories.ts'
import type { MainValues } from '../main-values.ts'
import type { Persons } from '../persons.ts'
import type { ForecastBasis } from './forecast-basis.ts'
import { type ForecastValues, forecastValues } from './forecast-values.ts'
import { personValues } from './person-values.ts'

/** Customer lifetime value, in minor units of the main currency; lists are parallel to the persons. */
export interface CustomerValues {
  basis: ForecastBasis
  /** Net value so far; NaN where it is not known. */
  historicMinor: Float64Array
  /** Of 30, 90 and 365 days. */
  expected: readonly ForecastValues[]
  /** Historic value + expected value of 365 days; NaN where one of them is not known. */
  totalMinor: Float64Array
}

/**
 * CLV of everybody.
 * @param persons as of the day of the basis.
 */
export function customerValues(
  histories: Histories,
  persons: Persons,
  main: MainValues,
  basis: ForecastBasis,
): CustomerValues {
  const historicMinor = personValues(histories, persons, main)
  const expected = FORECAST_DAYS.map(days => forecastValues(basis, days))
  const year = expected.at(-1)?.valueMinor
  return {
    basis,
    historicMinor,
    expected,
    totalMinor: historicMinor.map((value, person) => value + (year?.[person] ?? Number.NaN)),
  }
}
