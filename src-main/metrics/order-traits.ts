/** More of the counted orders than most figures need, at the positions of the histories. */
export interface OrderTraits {
  /** Minutes since midnight in the shop's time zone; -1 where the source gives no time. */
  minutes: Int16Array
  /** Reduction in minor units, 0 for none; NaN where the source does not tell. */
  discountsMinor: Float64Array
  /** Days to dispatch; -1 where they are not known. */
  dispatchDays: Int16Array
  /** {@link PROBLEM} bits. */
  problems: Uint8Array
}

/**
 * What went wrong with an order. `partlyRefunded`: money went back, but not all of it. `returned`: a line with a negative
 * quantity says that something came back; most sources only tell of the money. `late`: it waited longer for dispatch than
 * the owner finds right.
 */
export const PROBLEM = { partlyRefunded: 1, returned: 2, late: 4 } as const
