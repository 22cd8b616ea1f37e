/** How many orders waited how long for dispatch, as parallel lists by day; days are days since 1970-01-01. */
export interface DispatchTimes {
  /** Of the orders. */
  days: Int32Array
  sourceIds: Int32Array
  /** Days from payment, or else from the order, to dispatch. */
  waits: Int16Array
  /** Orders of this day and source that waited as long. */
  counts: Int32Array
}
