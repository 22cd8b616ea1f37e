/**
 * The days on which a demand was high: the stretch of days whose units speak most for the higher level and against the
 * usual one, Σ (units × ln factor − (factor − 1) × usual), the score of a cumulative sum (Page 1954).
 * @param units by day the units.
 * @param usualPerDay units to be expected on a day.
 * @param factor how many times as many the higher level is, above 1.
 * @returns first and last position; null where no stretch speaks for it.
 */
export function highDays(
  units: ArrayLike<number>,
  usualPerDay: number,
  factor: number,
): { first: number; last: number } | null {
  const gain = Math.log(factor)
  const loss = (factor - 1) * usualPerDay
  let best = 0
  let found: { first: number; last: number } | null = null
  let [sum, first] = [0, 0]
  for (let day = 0; day < units.length; day++) {
    if (sum <= 0) {
      sum = 0
      first = day
    }
    sum += (units[day] ?? 0) * gain - loss
    if (sum > best) {
      best = sum
      found = { first, last: day }
    }
  }
  return found
}
