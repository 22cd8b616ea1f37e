/** How long one purchase model took to fit. */
export interface ModelTime {
  model: string
  milliseconds: number
}

/** What the figures of one customer base took, in milliseconds. */
export interface FigureTimes {
  customers: number
  orders: number
  /** SQLite's own sums of every customer, in the same process: what the rest is to be compared with. */
  referenceMs: number
  /** All figures, asked for at once in a program that has just started; and until each of them was there. */
  scratchMs: number
  firstMs: Record<string, number>
  /** 95 % of the further reads of each are faster. */
  againMs: Record<string, number>
  /** From an import of further orders until the histories of all customers are up to date. */
  refreshMs: number
  /** All figures after that. */
  afterImportMs: number
  models: ModelTime[]
  peakMemoryBytes?: number
}
