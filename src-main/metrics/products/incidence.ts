/** Which items are in which unit, packed: those of unit `u` lie from `starts[u]` to before `starts[u + 1]`. */
export interface Incidence {
  /** One more than there are units. */
  starts: Int32Array
  items: Int32Array
}

/** The same the other way round: by item the units that it is in, in ascending order. */
export function inverted({ starts, items }: Incidence, itemCount: number): Incidence {
  const itemStarts = new Int32Array(itemCount + 1)
  for (let place = 0; place < items.length; place++) {
    const item = items[place] ?? 0
    itemStarts[item + 1] = (itemStarts[item + 1] ?? 0) + 1
  }
  for (let item = 0; item < itemCount; item++)
    itemStarts[item + 1] = (itemStarts[item + 1] ?? 0) + (itemStarts[item] ?? 0)
  const next = itemStarts.slice()
  const units = new Int32Array(items.length)
  for (let unit = 0; unit + 1 < starts.length; unit++) {
    const end = starts[unit + 1] ?? 0
    for (let place = starts[unit] ?? 0; place < end; place++) {
      const item = items[place] ?? 0
      const at = next[item] ?? 0
      units[at] = unit
      next[item] = at + 1
    }
  }
  return { starts: itemStarts, items: units }
}

/** The items of one unit. */
export function itemsOf({ starts, items }: Incidence, unit: number): Int32Array {
  return items.subarray(starts[unit] ?? 0, starts[unit + 1] ?? 0)
}

export function countOf({ starts }: Incidence, unit: number): number {
  return (starts[unit + 1] ?? 0) - (starts[unit] ?? 0)
}

/** What is in both of two ascending lists. */
export function commonItems(one: Int32Array, other: Int32Array): number[] {
  const common: number[] = []
  let at = 0
  for (const item of one) {
    while (at < other.length && (other[at] ?? 0) < item) at++
    if (at < other.length && other[at] === item) common.push(item)
  }
  return common
}
