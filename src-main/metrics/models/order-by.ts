/**
 * Sorts all positions by a key, in linear time; positions with the same key stay in the order they come in. Sorting by
 * several keys is sorting by the least important one first.
 * @param keys whole numbers from 0, by position.
 */
export function orderBy(keys: Int32Array, order: Int32Array): Int32Array {
  let largest = 0
  for (let index = 0; index < keys.length; index++) largest = Math.max(largest, keys[index] ?? 0)
  const starts = new Int32Array(largest + 2)
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0
    starts[key + 1] = (starts[key + 1] ?? 0) + 1
  }
  for (let key = 1; key < starts.length; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0)
  const sorted = new Int32Array(order.length)
  for (let index = 0; index < order.length; index++) {
    const position = order[index] ?? 0
    const key = keys[position] ?? 0
    const place = starts[key] ?? 0
    sorted[place] = position
    starts[key] = place + 1
  }
  return sorted
}

/** 0, 1, 2 … */
export function positions(count: number): Int32Array {
  const order = new Int32Array(count)
  for (let position = 0; position < count; position++) order[position] = position
  return order
}
