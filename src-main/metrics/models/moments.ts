import { orderBy, positions } from './order-by.ts'

/**
 * What a likelihood has to know about times: a number of repeats together with a time since the first purchase, each
 * pair once. Many groups meet in a pair, so that what is costly is computed per moment and groups only add it up.
 * Sorted by time, within a time by repeats.
 */
export interface Moments {
  repeats: Int32Array
  /** Positions in the times of the groups. */
  times: Int32Array
  /** For each group the moment of its last purchase, and the one at its age. */
  ofRecency: Int32Array
  ofAge: Int32Array
  /** Customers who are of that age with that many repeats. */
  customers: Float64Array
}

interface Lists {
  repeats: Int32Array
  /** Positions in the times. */
  recencies: Int32Array
  ages: Int32Array
  weights: Float64Array
}

/** The moments of groups. */
export function momentsOf({ repeats, recencies, ages, weights }: Lists): Moments {
  const count = repeats.length
  const [allRepeats, allTimes] = [twice(repeats, repeats), twice(recencies, ages)]
  const order = orderBy(allTimes, orderBy(allRepeats, positions(2 * count)))
  const momentOf = new Int32Array(2 * count)
  const moments = { repeats: new Int32Array(2 * count), times: new Int32Array(2 * count) }
  let last = -1
  for (let index = 0; index < order.length; index++) {
    const position = order[index] ?? 0
    const x = allRepeats[position] ?? 0
    const time = allTimes[position] ?? 0
    if (last < 0 || moments.times[last] !== time || moments.repeats[last] !== x) {
      last++
      moments.repeats[last] = x
      moments.times[last] = time
    }
    momentOf[position] = last
  }
  const ofAge = momentOf.subarray(count)
  const customers = new Float64Array(last + 1)
  for (let group = 0; group < count; group++) {
    const moment = ofAge[group] ?? 0
    customers[moment] = (customers[moment] ?? 0) + (weights[group] ?? 0)
  }
  return {
    repeats: moments.repeats.slice(0, last + 1),
    times: moments.times.slice(0, last + 1),
    ofRecency: momentOf.subarray(0, count),
    ofAge,
    customers,
  }
}

function twice(one: Int32Array, other: Int32Array): Int32Array {
  const both = new Int32Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}
