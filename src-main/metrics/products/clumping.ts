/** Orders with a person, a time and what happened at once with them, in ascending positions: by customer. */
export interface TimedOrders {
  /** 0 for nobody known. */
  customerIds: Int32Array
  /** What happened at once: the week for weekdays, the day for hours. */
  blocks: Int32Array
  /** The weekday, or the band of hours. */
  cells: Uint8Array
  cellCount: number
}

/** Pairs of orders in clumps, each both ways round, and how many of these pairs lie in one cell. */
interface PairsInClumps {
  pairs: number
  same: number
}

/** How many orders of something say what one would if none had to do with another. */
export class Clumping {
  readonly #orders: TimedOrders
  readonly #firstBlock: number
  /** Σ usual², the chance that any two orders are in one cell. */
  readonly #chance: number
  readonly #habit: number
  /** Orders by block, by block and cell, and by cell; all zero between two uses. */
  readonly #ofBlock: Int32Array
  readonly #ofBlockAndCell: Int32Array
  readonly #ofCell: Int32Array

  /** @param usual share of each cell. */
  constructor(orders: TimedOrders, usual: ArrayLike<number>) {
    this.#orders = orders
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const block of orders.blocks) {
      if (block < first) first = block
      if (block > last) last = block
    }
    this.#firstBlock = first
    const blocks = Math.max(0, last - first + 1)
    this.#ofBlock = new Int32Array(blocks)
    this.#ofBlockAndCell = new Int32Array(blocks * orders.cellCount)
    this.#ofCell = new Int32Array(orders.cellCount)
    let chance = 0
    for (let at = 0; at < usual.length; at++) chance += (usual[at] ?? 0) ** 2
    this.#chance = chance
    this.#habit = this.#habitOfPersons()
  }

  /**
   * The design effect of clumps (Kish 1965, section 5.4), 1 + correlation × (pairs of orders in one clump × 2 ÷ orders),
   * once for the orders of one person, whose habit is not the product's, and once for those of one week or day: what a
   * newsletter sold on one Tuesday is no pattern of Tuesdays. The correlation is what pairs in one clump are in the same
   * cell more often than any two orders; of persons at least that of the whole shop.
   * @param orders positions of the orders, ascending.
   */
  designEffect(orders: Int32Array): number {
    const persons = this.#pairsOfPersons(orders)
    const blocks = this.#pairsOfBlocks(orders)
    const ofPersons = Math.max(this.#habit, this.#correlation(persons))
    const ofBlocks = Math.max(0, this.#correlation(blocks))
    return 1 + (ofPersons * persons.pairs + ofBlocks * blocks.pairs) / orders.length
  }

  #correlation({ pairs, same }: PairsInClumps): number {
    return pairs === 0 || this.#chance >= 1 ? 0 : (same / pairs - this.#chance) / (1 - this.#chance)
  }

  /**
   * How much more often two orders of one person are in the same cell than two of anybody. A person counts by orders,
   * not by pairs of them: otherwise a few who buy all the time would be the shop.
   */
  #habitOfPersons(): number {
    const { customerIds, cells } = this.#orders
    const found = { pairs: 0, same: 0 }
    const own = new Int32Array(cells.length)
    let start = 0
    while (start < cells.length) {
      const customer = customerIds[start] ?? 0
      let end = start + 1
      while (end < cells.length && customerIds[end] === customer) end++
      if (customer !== 0 && end - start > 1) {
        found.pairs += end - start
        for (let at = start; at < end; at++) own[at - start] = at
        found.same += this.#samePairs(own.subarray(0, end - start)) / (end - start - 1)
      }
      start = end
    }
    return Math.max(0, this.#correlation(found))
  }

  #pairsOfPersons(orders: Int32Array): PairsInClumps {
    const { customerIds } = this.#orders
    let pairs = 0
    let same = 0
    let start = 0
    while (start < orders.length) {
      const customer = customerIds[orders[start] ?? 0] ?? 0
      let end = start + 1
      while (end < orders.length && customerIds[orders[end] ?? 0] === customer) end++
      if (customer !== 0 && end - start > 1) {
        pairs += (end - start) * (end - start - 1)
        same += this.#samePairs(orders.subarray(start, end))
      }
      start = end
    }
    return { pairs, same }
  }

  /** Pairs of orders in one cell. */
  #samePairs(orders: Int32Array): number {
    const { cells } = this.#orders
    let same = 0
    for (let at = 0; at < orders.length; at++) {
      const cell = cells[orders[at] ?? 0] ?? 0
      const before = this.#ofCell[cell] ?? 0
      same += 2 * before
      this.#ofCell[cell] = before + 1
    }
    this.#ofCell.fill(0)
    return same
  }

  #pairsOfBlocks(orders: Int32Array): PairsInClumps {
    const { blocks, cells, cellCount } = this.#orders
    const ofBlock = this.#ofBlock
    const ofBlockAndCell = this.#ofBlockAndCell
    const firstBlock = this.#firstBlock
    let pairs = 0
    let same = 0
    for (let at = 0; at < orders.length; at++) {
      const order = orders[at] ?? 0
      const block = (blocks[order] ?? 0) - firstBlock
      const key = block * cellCount + (cells[order] ?? 0)
      const before = ofBlock[block] ?? 0
      const beforeInCell = ofBlockAndCell[key] ?? 0
      pairs += before
      same += beforeInCell
      ofBlock[block] = before + 1
      ofBlockAndCell[key] = beforeInCell + 1
    }
    for (let at = 0; at < orders.length; at++) {
      const order = orders[at] ?? 0
      const block = (blocks[order] ?? 0) - firstBlock
      ofBlock[block] = 0
      ofBlockAndCell[block * cellCount + (cells[order] ?? 0)] = 0
    }
    // The n-th of a clump makes n − 1 more pairs, each both ways round.
    return { pairs: 2 * pairs, same: 2 * same }
  }
}
