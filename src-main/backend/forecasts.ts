import type { CalendarDay } from '../../shared/calendar.ts'
import type { FigureBase } from '../usecases/figures/figure-base.ts'
import { Forecast } from '../usecases/figures/forecast.ts'
import { type ForecastInput, fitForecast } from '../usecases/figures/forecast-models.ts'
import type { JobRunner } from './job-runner.ts'

/** Days that forecasts are kept for: today, and one or two to compare with. */
const KEPT_DAYS = 4

/**
 * Forecasts as of a day, made once and kept until stored data change. To fit the models takes a large customer base about
 * a second, so that a thread does it.
 */
export class Forecasts {
  readonly #figures: FigureBase
  readonly #jobs: JobRunner
  readonly #kept = new Map<CalendarDay, { input: ForecastInput; forecast: Promise<Forecast> }>()
  /** Those that are there, for who cannot wait. */
  readonly #made = new Map<ForecastInput, Forecast>()

  constructor(figures: FigureBase, jobs: JobRunner) {
    this.#figures = figures
    this.#jobs = jobs
  }

  /** Of what is stored by now. */
  read(asOf: CalendarDay): Promise<Forecast> {
    const kept = this.#current(asOf)
    if (kept !== undefined) return kept.forecast
    const input = this.#input(asOf)
    const forecast = this.#fit(input)
    this.#keep(input, forecast)
    return forecast
  }

  /** The same at once: computed here where {@link read} did not come before. */
  now(asOf: CalendarDay): Forecast {
    const kept = this.#current(asOf)
    const made = kept && this.#made.get(kept.input)
    if (made !== undefined) return made
    const input = this.#input(asOf)
    const forecast = new Forecast(input, fitForecast(input))
    this.#made.set(input, forecast)
    this.#keep(input, Promise.resolve(forecast))
    return forecast
  }

  async #fit(input: ForecastInput): Promise<Forecast> {
    try {
      const forecast = new Forecast(input, await this.#jobs.run({ kind: 'fit-forecast', input }, () => {}))
      if (this.#kept.get(input.asOf)?.input === input) this.#made.set(input, forecast)
      return forecast
    } catch (error) {
      // The next one who asks tries again.
      if (this.#kept.get(input.asOf)?.input === input) this.#kept.delete(input.asOf)
      throw error
    }
  }

  #input(asOf: CalendarDay): ForecastInput {
    return { ...this.#figures.purchases(), asOf, endings: this.#figures.endings() }
  }

  /** What is kept for a day, unless it is of data that changed since. */
  #current(asOf: CalendarDay) {
    const kept = this.#kept.get(asOf)
    const { histories, main, endings } = this.#input(asOf)
    const isSame =
      kept?.input.histories === histories && kept.input.main === main && kept.input.endings === endings
    return isSame ? kept : undefined
  }

  #keep(input: ForecastInput, forecast: Promise<Forecast>): void {
    // Last used, last forgotten.
    this.#kept.delete(input.asOf)
    this.#kept.set(input.asOf, { input, forecast })
    for (const [oldest] of this.#kept) {
      if (this.#kept.size <= KEPT_DAYS) break
      this.#kept.delete(oldest)
    }
    const current = new Set([...this.#kept.values()].map(kept => kept.input))
    for (const made of this.#made.keys()) if (!current.has(made)) this.#made.delete(made)
  }
}
