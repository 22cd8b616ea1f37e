import { FIELD_COUNT, LEVEL } from './levels.ts'
import type { ValueWeights } from './value-weights.ts'

/** How good an agreement is when the best of several names or addresses is looked for. By level. */
export const POINTS = [0, 10, 8, 7, 3, 4, -5, 4, 7, 2]

/** What a comparison of two persons found, by field. */
export class ComparisonResult {
  readonly levels = new Uint8Array(FIELD_COUNT)
  /**
   * For what agrees exactly: the logarithm of the chance that a stranger has the same value. For swapped names: how
   * much likelier than one person strangers are to have them.
   */
  readonly logShares = new Float64Array(FIELD_COUNT)
  /** The values that were compared in the end, of the one and the other. */
  readonly valuesA = new Uint32Array(FIELD_COUNT)
  readonly valuesB = new Uint32Array(FIELD_COUNT)
  /** True where one of the two has a name and the other has none. */
  isOneUnnamed = false
  /** Bits of `MARKED`: what one wrote with umlauts or accents and the other did not. */
  otherMarks = 0
  readonly weights: ValueWeights

  constructor(weights: ValueWeights) {
    this.weights = weights
  }

  set(field: number, level: number, valueA: number, valueB: number): void {
    this.levels[field] = level
    this.valuesA[field] = valueA
    this.valuesB[field] = valueB
    if (level === LEVEL.exact) this.logShares[field] = this.share(field, valueA)
  }

  /** The logarithm of the chance that a stranger has a value. */
  share(field: number, value: number): number {
    return (this.weights.logShares[field] as Float32Array)[value] as number
  }
}
