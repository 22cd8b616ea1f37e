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
