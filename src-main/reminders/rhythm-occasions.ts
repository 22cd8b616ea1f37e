import { NO_DAY } from '../../shared/calendar.ts'
import type { Occasion, ReminderPeople, ReminderShop } from './people.ts'
import type { Leeway } from './yearly-occasions.ts'

/**
 * What follows from how often people come. Each occasion is named by the last order, so that a new one ends it, and all
 * its days are fixed at that order, so that it is the same on whatever day one looks.
 */

/** Who bought once, from the time on at which the second orders of others begin: at the latest until most have come. */
export function secondPurchaseOccasions(
  { purchaseDays, lastDays }: Pick<ReminderPeople, 'purchaseDays' | 'lastDays'>,
  { secondOrderDays }: ReminderShop,
  { leadDays, keepDays }: Leeway,
): Occasion[] {
  if (secondOrderDays === null) return []
  const { from, to } = secondOrderDays
  return each(lastDays, (place, last) => {
    if (purchaseDays[place] !== 1) return null
    const day = last + from
    return { day, dueDay: day - leadDays, lastDay: Math.min(last + to, day + keepDays) }
  })
}

/** Who has a rhythm of their own, and is expected soon. */
export function reorderOccasions(people: ReminderPeople, { leadDays, keepDays }: Leeway): Occasion[] {
  return each(people.lastDays, (place, last) => {
    const day = people.expectedDays[place] ?? NO_DAY
    if (!hasOwnRhythm(people, place) || day === NO_DAY) return null
    // Shortly after an order nobody is reminded to order again.
    const dueDay = Math.max(day - leadDays, middleOfGap(last, day))
    return { day, dueDay, lastDay: day + keepDays }
  })
}

/** Who is in the middle between two orders, far from both; never in the days that {@link reorderOccasions} are of. */
export function anticyclicOccasions(people: ReminderPeople, { leadDays, keepDays }: Leeway): Occasion[] {
  return each(people.lastDays, (place, last) => {
    const expected = people.expectedDays[place] ?? NO_DAY
    if (!hasOwnRhythm(people, place) || expected === NO_DAY) return null
    const day = middleOfGap(last, expected)
    return { day, dueDay: day - leadDays, lastDay: Math.min(day + keepDays, expected - 1) }
  })
}

/** Who is later than most in this shop ever were who still came again, by their own rhythm. */
export function overdueOccasions(people: ReminderPeople, { leadDays, keepDays }: Leeway): Occasion[] {
  return each(people.lastDays, place => {
    const until = people.dueUntilDays[place] ?? NO_DAY
    if (!hasOwnRhythm(people, place) || until === NO_DAY) return null
    const day = until + 1
    return { day, dueDay: day - leadDays, lastDay: day + keepDays }
  })
}

/** The day of the purchase that made somebody a regular customer, and of round numbers of purchases. */
export function milestoneOccasions(
  { purchaseDays, lastDays }: Pick<ReminderPeople, 'purchaseDays' | 'lastDays'>,
  { regularFrom }: ReminderShop,
  { orders, leadDays, keepDays }: Leeway & { orders: readonly number[] },
): Occasion[] {
  const wanted = new Set([regularFrom, ...orders])
  return each(lastDays, (place, last) => {
    // Whoever has bought again since then has passed it: the latest one counts.
    const count = purchaseDays[place] ?? 0
    if (!wanted.has(count)) return null
    return { key: String(count), day: last, dueDay: last - leadDays, lastDay: last + keepDays }
  })
}

/** With one order nothing is known of anybody's own rhythm. */
function hasOwnRhythm({ purchaseDays, rhythmDays }: ReminderPeople, place: number): boolean {
  return (purchaseDays[place] ?? 0) >= 2 && (rhythmDays[place] ?? 0) > 0
}

function middleOfGap(last: number, expected: number): number {
  return last + Math.ceil((expected - last) / 2)
}

type Found = Omit<Occasion, 'place' | 'key'> & { key?: string }

function each(lastDays: Int32Array, find: (place: number, last: number) => Found | null): Occasion[] {
  const occasions: Occasion[] = []
  for (let place = 0; place < lastDays.length; place++) {
    const last = lastDays[place] ?? NO_DAY
    if (last === NO_DAY) continue
    const found = find(place, last)
    // Days that contradict each other (a gap of a day or two) leave no time to act.
    if (found !== null && found.lastDay >= found.dueDay)
      occasions.push({ place, key: String(last), ...found })
  }
  return occasions
}
