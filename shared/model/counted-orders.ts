/** Counted orders as parallel lists, in any order; days are days since 1970-01-01. */
export interface CountedOrders {
  /** 0 where an order cannot be attributed to a person. */
  customerIds: readonly number[]
  days: readonly number[]
  valuesMinor: readonly number[]
  shippingMinor: readonly number[]
  quantities: readonly number[]
  /** Positions in `currencies`. */
  currencyIndexes: readonly number[]
  currencies: readonly string[]
}
