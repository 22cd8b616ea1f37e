/**
 * Customers with whom it is over, and since which day number. Nothing is expected of them from that day on, nothing is
 * recommended to them, and they are not late: whatever looks ahead asks {@link isOver}. What they bought still counts.
 */
export type Endings = ReadonlyMap<number, number>

export const NO_ENDINGS: Endings = new Map()

/** @param day a day number; the day of the end itself counts as after it. */
export function isOver(endings: Endings, customerId: number, day: number): boolean {
  return (endings.get(customerId) ?? Number.POSITIVE_INFINITY) <= day
}
