import { type CalendarDay, dayNumber } from '../../shared/calendar.ts'
import type { RegularHistory } from '../../shared/model/lifecycle.ts'
import type { RegularHistoryInput } from '../metrics/customers/regular-history.ts'
import type { FigureBase } from '../usecases/figures/figure-base.ts'
import type { JobRunner } from './job-runner.ts'

/** The history of the regular customers, made by a thread; the last one is kept until what it is made from changes. */
export class RegularHistories {
  readonly #figures: FigureBase
  readonly #jobs: JobRunner
  #kept: { input: RegularHistoryInput; history: Promise<RegularHistory> } | null = null

  constructor(figures: FigureBase, jobs: JobRunner) {
    this.#figures = figures
    this.#jobs = jobs
  }

  /** Whoever asks for the same meanwhile waits for the same thread. */
  read(asOf: CalendarDay): Promise<RegularHistory> {
    const { stateLimits, regular } = this.#figures.rules()
    const input: RegularHistoryInput = {
      histories: this.#figures.histories(),
      main: this.#figures.values(),
      asOf: dayNumber(asOf),
      stateLimits,
      rule: regular,
    }
    if (this.#kept !== null && isSame(this.#kept.input, input)) return this.#kept.history
    const history = this.#jobs.run({ kind: 'regular-history', input }, () => {})
    this.#kept = { input, history }
    // The next one who asks tries again.
    history.catch(() => {
      if (this.#kept?.input === input) this.#kept = null
    })
    return history
  }
}

function isSame(one: RegularHistoryInput, other: RegularHistoryInput): boolean {
  return (
    one.histories === other.histories &&
    one.main === other.main &&
    one.asOf === other.asOf &&
    JSON.stringify([one.stateLimits, one.rule]) === JSON.stringify([other.stateLimits, other.rule])
  )
}
