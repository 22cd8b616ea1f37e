import { quantile } from '../statistics/quantile.ts'

/** A week is compared with so many before it, at least with the fewer, and with none that lie further back. */
const MOST_WEEKS = 12
const FEWEST_WEEKS = 8
const OLDEST_WEEKS = 20
/** After so many extraordinary weeks in a row the new level is the usual one. */
const LONGEST_RISE = 8

/** The usual weeks before a week, at most twelve. */
export class Baseline {
  readonly #weeks = new Int32Array(MOST_WEEKS)
  readonly #units = new Int32Array(MOST_WEEKS)
  /** The lists are rings; here they begin. */
  #oldest = 0
  count = 0
  /** Units of all of them. */
  sum = 0

  /** The middle one of a value of each week. */
  median(value: (units: number, week: number) => number): number {
    const values = new Float64Array(this.count)
    for (let place = 0; place < this.count; place++) {
      const at = (this.#oldest + place) % MOST_WEEKS
      values[place] = value(this.#units[at] ?? 0, this.#weeks[at] ?? 0)
    }
    return quantile(values.sort(), 0.5) ?? 0
  }

  add(week: number, units: number): void {
    if (this.count === MOST_WEEKS) this.#drop()
    const at = (this.#oldest + this.count) % MOST_WEEKS
    this.#weeks[at] = week
    this.#units[at] = units
    this.count++
    this.sum += units
  }

  dropBefore(week: number): void {
    while (this.count > 0 && (this.#weeks[this.#oldest] ?? 0) < week) this.#drop()
  }

  #drop(): void {
    this.sum -= this.#units[this.#oldest] ?? 0
    this.count--
    this.#oldest = (this.#oldest + 1) % MOST_WEEKS
  }
}

/** How many weeks from a first one on have enough before them; weeks that are no measure for others count, too. */
export function comparableWeeks(range: { first: number; last: number }, from: number): number {
  return Math.max(0, range.last - Math.max(from, range.first + FEWEST_WEEKS) + 1)
}

/**
 * Goes through the weeks of a product from its first sale, each with the usual weeks before it.
 * @param units by week.
 * @param visit told of every week that has enough before it, with the same object each time; true means that the week
 * is extraordinary, so that later ones are not compared with it.
 */
export function eachWeek(
  units: ArrayLike<number>,
  range: { first: number; last: number },
  visit: (week: number, units: number, before: Baseline) => boolean,
): void {
  const before = new Baseline()
  let rise = 0
  for (let week = range.first; week <= range.last; week++) {
    before.dropBefore(week - OLDEST_WEEKS)
    const own = units[week] ?? 0
    rise = before.count >= FEWEST_WEEKS && visit(week, own, before) ? rise + 1 : 0
    if (rise === 0 || rise > LONGEST_RISE) before.add(week, own)
  }
}
