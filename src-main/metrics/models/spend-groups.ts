import { orderBy, positions } from './order-by.ts'
import type { PurchaseSummary } from './purchase-summary.ts'

/** Customers with a known value of repeat days, by their number; within a number by value. */
export interface SpendGroups {
  /** The different numbers of valued repeat days, ascending. */
  repeats: number[]
  /** For each of them the mean values of its customers, ascending. */
  values: Float64Array[]
  /** For each of them the logarithms of these, added up. */
  logValues: Float64Array
  customers: number
  /** Mean of the mean values: the size in which values are measured. */
  meanValue: number
}

type Spend = Pick<PurchaseSummary, 'valuedRepeats' | 'meanValues'>

/** Sorts out who spends what; the order of customers does not matter. */
export function groupSpend({ valuedRepeats, meanValues }: Spend): SpendGroups {
  const order = orderBy(valuedRepeats, positions(valuedRepeats.length))
  const repeats: number[] = []
  const values: Float64Array[] = []
  let start = 0
  while (start < order.length) {
    const x = valuedRepeats[order[start] ?? 0] ?? 0
    let end = start
    while (end < order.length && valuedRepeats[order[end] ?? 0] === x) end++
    const list = x === 0 ? new Float64Array() : knownValues(meanValues, order.subarray(start, end))
    if (list.length > 0) {
      repeats.push(x)
      values.push(list.sort())
    }
    start = end
  }
  const customers = values.reduce((count, list) => count + list.length, 0)
  const total = values.reduce((sum, list) => list.reduce((part, value) => part + value, sum), 0)
  return {
    repeats,
    values,
    logValues: Float64Array.from(values, sumOfLogarithms),
    customers,
    meanValue: total / customers,
  }
}

function knownValues(meanValues: Float64Array, customers: Int32Array): Float64Array {
  const list = new Float64Array(customers.length)
  let count = 0
  for (let index = 0; index < customers.length; index++) {
    const value = meanValues[customers[index] ?? 0] ?? 0
    if (value > 0) list[count++] = value
  }
  return list.subarray(0, count)
}

function sumOfLogarithms(values: Float64Array): number {
  let sum = 0
  for (let index = 0; index < values.length; index++) sum += Math.log(values[index] ?? 1)
  return sum
}
