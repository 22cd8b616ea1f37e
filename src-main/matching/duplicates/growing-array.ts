/** Whole numbers from 0 to 2³²−1 in a row that grows, four bytes each. */
export class GrowingArray {
  length = 0
  values = new Uint32Array(64)

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(Math.ceil(this.length * 1.6))
      larger.set(this.values)
      this.values = larger
    }
    this.values[this.length] = value
    this.length += 1
  }
}
