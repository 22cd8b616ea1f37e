/** The goods of orders as parallel lists, by the order's number and then as they stand in it. */
export interface OrderLines {
  orderIds: Int32Array
  /** As sources name them; several can be one product. */
  productIds: Int32Array
  /** Negative for what came back. */
  quantities: Float64Array
  /** What was charged for the line in minor units; NaN where only a total of the order is known. */
  valuesMinor: Float64Array
}

/** More of the orders that count, as parallel lists, by the order's number. */
export interface StoredOrderTraits {
  orderIds: Int32Array
  /** Minutes since midnight on the shop's clock; -1 where no file tells. */
  minutes: Int16Array
  /** NaN where no file tells. */
  discountsMinor: Float64Array
  /** Days to dispatch, from payment or else from the order; -1 where they are not known. */
  dispatchDays: Int16Array
  /** 1 where a part of the money went back. */
  refunded: Uint8Array
}

/** What orders consist of and how they went, as it was at a stamp of `changed_customers`. */
export interface StoredOrderDetails {
  stamp: number
  lines: OrderLines
  traits: StoredOrderTraits
}
