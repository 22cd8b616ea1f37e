/** Numbers the different values that it is asked for, in the order in which they come: a hash table of plain numbers. */
class Numbers {
  readonly values: number[] = []
  /** One more than the number of a small whole value, which needs no searching; 0 where there is none. */
  private readonly small = new Int32Array(1 << 12)
  /** The same of any value. */
  private slots = new Int32Array(1 << 12)
  private readonly value = new Float64Array(1)
  private readonly bits = new Int32Array(this.value.buffer)

  of(value: number): number {
    // What is no whole number is not that of a place.
    if ((value | 0) !== value) return this.find(value)
    const number = (this.small[value] ?? 0) - 1
    return number < 0 ? this.find(value) : number
  }

  private find(value: number): number {
    for (let slot = this.home(value); ; slot = (slot + 1) & (this.slots.length - 1)) {
      const number = (this.slots[slot] ?? 0) - 1
      if (number < 0) return this.add(value, slot)
      if (this.values[number] === value) return number
    }
  }

  private add(value: number, slot: number): number {
    const number = this.values.push(value) - 1
    this.slots[slot] = number + 1
    if ((value | 0) === value && value in this.small) this.small[value] = number + 1
    if (2 * this.values.length > this.slots.length) this.grow()
    return number
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length)
    for (const [number, value] of this.values.entries()) {
      let slot = this.home(value)
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1)
      this.slots[slot] = number + 1
    }
  }

  /** Where a value is looked for first: Knuth's multiplicative hash of its bits. */
  private home(value: number): number {
    this.value[0] = value
    const mixed = Math.imul((this.bits[0] ?? 0) ^ Math.imul(this.bits[1] ?? 0, 0x9e3779b1), 0x85ebca6b)
    return (mixed >>> 12) & (this.slots.length - 1)
  }
}

/**
 * The different values of some lists, ascending, and for each list the positions of its values among them. There are
 * as many as days, however many customers there are.
 */
export function placeTimes(...lists: readonly Float64Array[]): {
  times: Float64Array
  places: Int32Array[]
} {
  const numbers = new Numbers()
  const numbered = lists.map(list => {
    const found = new Int32Array(list.length)
    for (let index = 0; index < list.length; index++) found[index] = numbers.of(list[index] ?? 0)
    return found
  })
  const order = Float64Array.from(numbers.values).sort()
  const placeOf = new Int32Array(order.length)
  for (let place = 0; place < order.length; place++) placeOf[numbers.of(order[place] ?? 0)] = place
  for (const list of numbered)
    for (let index = 0; index < list.length; index++) list[index] = placeOf[list[index] ?? 0] ?? 0
  return { times: order, places: numbered }
}
