import type { ContactLimits } from '../../shared/model/reminder.ts'

/**
 * The first day from `asOf` on on which somebody may be advertised to again.
 * @param contactDays day numbers of the advertising that they got, in ascending order.
 */
export function nextContactDay(
  contactDays: readonly number[],
  { most, withinDays, pauseDays }: ContactLimits,
  asOf: number,
): number {
  const last = contactDays.at(-1)
  if (last === undefined) return asOf
  const afterPause = Math.max(asOf, last + pauseDays)
  // Fewer than `most` lie within the days before only when so many contacts ago is long enough ago.
  const oldest = contactDays.at(-most)
  return oldest === undefined ? afterPause : Math.max(afterPause, oldest + withinDays)
}

/** Whether any of these contacts came sooner than the limits allow. @param contactDays day numbers in ascending order. */
export function breaksLimits(contactDays: readonly number[], limits: ContactLimits): boolean {
  return contactDays.some(
    (day, index) =>
      nextContactDay(contactDays.slice(Math.max(0, index - limits.most), index), limits, day) > day,
  )
}
