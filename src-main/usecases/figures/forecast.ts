import type { CalendarDay } from '../../../shared/calendar.ts'
import { dayNumber } from '../../../shared/calendar.ts'
import type { CustomerValue } from '../../../shared/model/customer-value.ts'
import type { ExpectedRevenue, ModelErrors } from '../../../shared/model/expected-revenue.ts'
import type { ValueKind } from '../../../shared/model/figure-members.ts'
import type { ValueDistribution } from '../../../shared/model/value-distribution.ts'
import { personIndex } from '../../metrics/customers/customer-rhythm.ts'
import type { MainValues } from '../../metrics/main-values.ts'
import { aliveProbabilities } from '../../metrics/models/forecast.ts'
import { type Persons, personsAsOf } from '../../metrics/persons.ts'
import { type CustomerValues, customerValues } from '../../metrics/value/customer-values.ts'
import { forecastBasis } from '../../metrics/value/forecast-basis.ts'
import { modelErrors } from '../../metrics/value/model-errors.ts'
import { valueDistribution } from '../../metrics/value/value-distribution.ts'
import type { FittedForecast, ForecastInput } from './forecast-models.ts'

/** What was fitted as of a day, and what follows from it for each customer, computed when it is first asked for. */
export class Forecast {
  readonly asOf: CalendarDay
  readonly main: MainValues
  readonly persons: Persons
  readonly revenue: ExpectedRevenue
  readonly #input: ForecastInput
  readonly #fitted: FittedForecast
  #values: CustomerValues | null = null
  #alive: { chances: Float64Array | null } | null = null
  readonly #distributions = new Map<ValueKind, ValueDistribution>()

  constructor(input: ForecastInput, fitted: FittedForecast) {
    this.#input = input
    this.#fitted = fitted
    this.asOf = input.asOf
    this.main = input.main
    this.revenue = fitted.revenue
    this.persons = personsAsOf(input.histories, dayNumber(input.asOf))
  }

  /** CLV of everybody, parallel to the persons. */
  get values(): CustomerValues {
    if (this.#values === null) {
      const { histories, main, asOf, endings } = this.#input
      const basis = forecastBasis(histories, main, asOf, this.#fitted.report, endings)
      this.#values = customerValues(histories, this.persons, main, basis)
    }
    return this.#values
  }

  /** How far each model was off in what it had not seen; null where there is too little to hold out. */
  get errors(): ModelErrors | null {
    const { backtest, choice } = this.#fitted.report
    return modelErrors(backtest, choice)
  }

  /** Of the next 365 days. */
  get expectedYear(): Float64Array {
    return this.values.expected.at(-1)?.valueMinor ?? new Float64Array()
  }

  /** One value of each customer, parallel to the persons; NaN where it is not known. */
  valuesOf(of: ValueKind): Float64Array {
    const { historicMinor, totalMinor } = this.values
    return { historic: historicMinor, expectedYear: this.expectedYear, total: totalMinor }[of]
  }

  distribution(of: ValueKind): ValueDistribution {
    const kept = this.#distributions.get(of)
    if (kept !== undefined) return kept
    const distribution = valueDistribution(this.valuesOf(of), this.main.currency)
    this.#distributions.set(of, distribution)
    return distribution
  }

  /** Of all customers: counted orders so far, and days with a purchase within 365 days; null where nothing can be said. */
  get orders(): { historic: number; expectedYear: number | null } {
    const { starts, ends, count } = this.persons
    let historic = 0
    for (let person = 0; person < count; person++) historic += (ends[person] ?? 0) - (starts[person] ?? 0)
    const expected = this.values.expected.at(-1)?.orders ?? new Float64Array()
    return { historic, expectedYear: known(expected.reduce((sum, orders) => sum + orders, 0)) }
  }

  /** null for a customer without an order until then. */
  ofCustomer(customerId: number): CustomerValue | null {
    const index = personIndex(this.persons, customerId)
    if (index < 0) return null
    const { basis, historicMinor, expected, totalMinor } = this.values
    const at = (list: Float64Array) => known(list[index])
    const yearRange = expected.at(-1)?.rangeOf(index)
    const total = (edge: 'low' | 'high') =>
      known((historicMinor[index] ?? Number.NaN) + (yearRange?.[edge] ?? Number.NaN))
    return {
      currency: this.main.currency,
      historicMinor: at(historicMinor),
      expected: expected.map(({ days, orders, valueMinor, rangeOf }) => {
        const { low, high } = rangeOf(index)
        return {
          days,
          orders: at(orders),
          valueMinor: at(valueMinor),
          lowMinor: known(low),
          highMinor: known(high),
        }
      }),
      totalMinor: at(totalMinor),
      totalLowMinor: total('low'),
      totalHighMinor: total('high'),
      method: basis.method,
      reason: basis.reason,
      alive: this.#chances()?.[index] ?? null,
    }
  }

  #chances(): Float64Array | null {
    if (this.#alive === null) {
      const { fits, choice, groups } = this.#fitted.report
      const fit = fits.find(({ model }) => model === choice.alive)
      this.#alive = { chances: fit === undefined ? null : aliveProbabilities(fit, groups) }
    }
    return this.#alive.chances
  }
}

/** NaN says that it is not known. */
function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value
}
