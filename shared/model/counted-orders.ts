/** Numbers in plain or packed form. */
type Numbers = Readonly<ArrayLike<number>>

/** Counted orders as parallel lists, in any order; days are days since 1970-01-01. */
export interface CountedOrders {
  /** 0 where an order cannot be attributed to a person. */
  customerIds: Numbers
  /** Whose orders they are stored as, also of those who cannot be attributed; 0 for nobody's. */
  ownerIds: Numbers
  days: Numbers
  orderIds: Numbers
  valuesMinor: Numbers
  shippingMinor: Numbers
  quantities: Numbers
  /** Positions in `currencies`. */
  currencyIndexes: Numbers
  currencies: readonly string[]
}

/** Orders that count in no figure: cancelled, refunded, without value, flagged. */
export interface UncountedOrders {
  days: Numbers
  ownerIds: Numbers
}
