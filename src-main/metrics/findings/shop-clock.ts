import type { Histories } from '../histories.ts'
import type { Persons } from '../persons.ts'

/** A season is what lasts for weeks: the pace of a day is that of the days around it. */
const HALF_WINDOW = 28
/** With fewer repeat purchases around a day its pace is drawn to the mean one. */
const SHARED_PURCHASES = 20

/**
 * A clock by which the shop's customers buy evenly: it runs fast where repeat purchases per known customer are many, as
 * before Christmas, and slow in a quiet season. An absence is as long as what one missed meanwhile.
 */
export interface ShopClock {
  /** The time at the end of a day, in mean days; days before the first purchase are none. */
  at: (day: number) => number
}

export function shopClock({ days }: Histories, persons: Persons): ShopClock {
  const first = persons.firstDays.reduce((least, day) => Math.min(least, day), persons.asOf)
  const length = persons.asOf - first + 1
  // Cumulative from before each day on: repeat purchases, and customers known on each day.
  const [repeats, known] = [new Float64Array(length + 1), new Float64Array(length + 1)]
  for (let person = 0; person < persons.count; person++) {
    let previous = persons.firstDays[person] ?? 0
    known[previous - first + 1] = (known[previous - first + 1] ?? 0) + 1
    for (let order = persons.starts[person] ?? 0; order < (persons.ends[person] ?? 0); order++) {
      const day = days[order] ?? 0
      if (day === previous) continue
      previous = day
      repeats[day - first + 1] = (repeats[day - first + 1] ?? 0) + 1
    }
  }
  accumulate(repeats)
  accumulate(known)
  accumulate(known)
  const mean = (repeats[length] ?? 0) / Math.max(1, known[length] ?? 0)
  const times = new Float64Array(length + 1)
  for (let day = 0; day < length; day++) {
    const [from, to] = [Math.max(0, day - HALF_WINDOW), Math.min(length, day + HALF_WINDOW + 1)]
    const bought = (repeats[to] ?? 0) - (repeats[from] ?? 0)
    const usual = mean * ((known[to] ?? 0) - (known[from] ?? 0))
    const pace = usual === 0 ? 1 : (bought + SHARED_PURCHASES) / (usual + SHARED_PURCHASES)
    times[day + 1] = (times[day] ?? 0) + pace
  }
  return { at: day => times[Math.min(length, Math.max(0, day - first + 1))] ?? 0 }
}

function accumulate(values: Float64Array): void {
  for (let index = 1; index < values.length; index++)
    values[index] = (values[index] ?? 0) + (values[index - 1] ?? 0)
}
