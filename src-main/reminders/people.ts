/**
 * What reminders need to know of everybody, as parallel lists; days are day numbers, `NO_DAY` where there is none. All of
 * it as of the day from which one looks.
 */
export interface ReminderPeople {
  /** In ascending order. */
  customerIds: Int32Array
  /** Month × 100 + day; 0 where it is not known. */
  birthdays: Int16Array
  firstDays: Int32Array
  lastDays: Int32Array
  /** Orders of one day count once. */
  purchaseDays: Int32Array
  /** 0 where none is to be shown. */
  rhythmDays: Float64Array
  expectedDays: Int32Array
  /** The last days on which one is not yet late, and not yet lost. */
  dueUntilDays: Int32Array
  lateUntilDays: Int32Array
  /** 1: the owner ended the relationship, or they object to everything. */
  isOver: Uint8Array
}

/** An order that something may follow from. */
export interface ReminderOrders {
  /** Positions in the people, in ascending order. */
  places: Int32Array
  /** The day of the order, by which it is told: what is learnt of it later changes nothing. */
  orderDays: Int32Array
  /** What is counted from: the day on which it was sent, else that of the order. */
  days: Int32Array
}

/** Something that comes up for a person, or came. */
export interface Occasion {
  /** Position in the people. */
  place: number
  /** The same for as long as it is the same occasion, whatever else changes. */
  key: string
  /** The day itself: the birthday, the day on which an order is expected. */
  day: number
  /** From here on it is to be done … */
  dueDay: number
  /** … and until here it is worth doing. */
  lastDay: number
}

/** What is usual in the shop. */
export interface ReminderShop {
  /** Half of the second orders come between these days after the first; null where too few did. */
  secondOrderDays: { from: number; to: number } | null
  /** As many days with an order make a regular customer. */
  regularFrom: number
}
