import type { OrderLines } from '../../shared/model/order-details.ts'

/** Baskets at the positions of the histories whose lines still name products as sources do. */
export interface PackedBaskets {
  /** One more than there are orders. */
  lineStarts: Int32Array
  storedIds: Int32Array
  quantities: Float64Array
  valuesMinor: Float64Array
}

/**
 * Puts lines at the positions of their orders. Lines of one product in one order become one; what came back as a whole
 * (no piece is left) is no line. Lines of other orders are left out.
 * @param orderIds the order at each position.
 * @param groups by the number of a stored product, which product it is; what is one product has one number.
 */
export function packBaskets(
  lines: OrderLines,
  orderIds: ArrayLike<number>,
  groups: ArrayLike<number>,
): PackedBaskets {
  const positions = positionsById(orderIds)
  const merged = mergeLines(lines, positions, groups)
  const lineStarts = new Int32Array(orderIds.length + 1)
  for (let index = 0; index < merged.length; index++) {
    const position = merged.positions[index] ?? 0
    lineStarts[position + 1] = (lineStarts[position + 1] ?? 0) + 1
  }
  for (let position = 0; position < orderIds.length; position++)
    lineStarts[position + 1] = (lineStarts[position + 1] ?? 0) + (lineStarts[position] ?? 0)
  const packed: PackedBaskets = {
    lineStarts,
    storedIds: new Int32Array(merged.length),
    quantities: new Float64Array(merged.length),
    valuesMinor: new Float64Array(merged.length),
  }
  const next = lineStarts.slice()
  for (let index = 0; index < merged.length; index++) {
    const position = merged.positions[index] ?? 0
    const place = next[position] ?? 0
    next[position] = place + 1
    packed.storedIds[place] = merged.storedIds[index] ?? 0
    packed.quantities[place] = merged.quantities[index] ?? 0
    packed.valuesMinor[place] = merged.valuesMinor[index] ?? 0
  }
  return packed
}

/** By the number of an order its position, -1 for one that has none. */
export function positionsById(orderIds: ArrayLike<number>): Int32Array {
  let largest = 0
  for (let position = 0; position < orderIds.length; position++)
    largest = Math.max(largest, orderIds[position] ?? 0)
  const positions = new Int32Array(largest + 1).fill(-1)
  for (let position = 0; position < orderIds.length; position++) positions[orderIds[position] ?? 0] = position
  return positions
}

interface MergedLines {
  length: number
  positions: Int32Array
  storedIds: Int32Array
  quantities: Float64Array
  valuesMinor: Float64Array
}

/** The lines of one order stand together. */
function mergeLines(lines: OrderLines, positions: Int32Array, groups: ArrayLike<number>): MergedLines {
  const most = lines.orderIds.length
  const merged: MergedLines = {
    length: 0,
    positions: new Int32Array(most),
    storedIds: new Int32Array(most),
    quantities: new Float64Array(most),
    valuesMinor: new Float64Array(most),
  }
  /** By product, where it was last put. */
  const lastPlaces = new Int32Array(largestOf(groups) + 1).fill(-1)
  let orderId = -1
  let start = 0
  for (let index = 0; index < most; index++) {
    const id = lines.orderIds[index] ?? 0
    const position = positions[id] ?? -1
    if (position < 0) continue
    if (id !== orderId) {
      dropReturned(merged, start)
      orderId = id
      start = merged.length
    }
    const group = groups[lines.productIds[index] ?? 0] ?? 0
    const last = lastPlaces[group] ?? -1
    // What was there may have been dropped since, and another product put in its place.
    const isThere = last >= start && last < merged.length && groups[merged.storedIds[last] ?? 0] === group
    if (!isThere) lastPlaces[group] = startLine(merged, position, lines.productIds[index] ?? 0)
    addToLine(merged, lastPlaces[group] ?? 0, lines, index)
  }
  dropReturned(merged, start)
  return merged
}

function largestOf(numbers: ArrayLike<number>): number {
  let largest = 0
  for (let index = 0; index < numbers.length; index++) largest = Math.max(largest, numbers[index] ?? 0)
  return largest
}

/** @returns the place of the new line. */
function startLine(merged: MergedLines, position: number, storedId: number): number {
  const place = merged.length++
  merged.positions[place] = position
  merged.storedIds[place] = storedId
  merged.quantities[place] = 0
  merged.valuesMinor[place] = 0
  return place
}

function addToLine(merged: MergedLines, place: number, lines: OrderLines, index: number): void {
  // Which of several stored products stands for a line must not depend on the order of the lines.
  merged.storedIds[place] = Math.min(merged.storedIds[place] ?? 0, lines.productIds[index] ?? 0)
  merged.quantities[place] = (merged.quantities[place] ?? 0) + (lines.quantities[index] ?? 0)
  merged.valuesMinor[place] = (merged.valuesMinor[place] ?? 0) + (lines.valuesMinor[index] ?? 0)
}

/** Takes the lines from a place on away of which no piece is left. */
function dropReturned(merged: MergedLines, start: number): void {
  let length = start
  for (let place = start; place < merged.length; place++) {
    if ((merged.quantities[place] ?? 0) <= 0) continue
    merged.positions[length] = merged.positions[place] ?? 0
    merged.storedIds[length] = merged.storedIds[place] ?? 0
    merged.quantities[length] = merged.quantities[place] ?? 0
    merged.valuesMinor[length] = merged.valuesMinor[place] ?? 0
    length++
  }
  merged.length = length
}
