/** Up to this share of the findings may be chance, wherever many things are tested at once. */
export const FALSE_DISCOVERY_RATE = 0.05

/**
 * Adjusted p-values for many tests at once: to accept all that are at most q keeps the expected share of false ones
 * among them at most q (Benjamini and Hochberg 1995; Yekutieli and Benjamini 1999 for the adjusted form).
 * @param pValues in any order; the result is parallel to them.
 * @param tests how many tests there were in all, where those that could not come out are not listed (p = 1).
 */
export function adjustedPValues(pValues: ArrayLike<number>, tests = pValues.length): Float64Array {
  const ranking = Uint32Array.from(pValues, (_, index) => index)
  ranking.sort((one, other) => (pValues[one] ?? 1) - (pValues[other] ?? 1))
  const adjusted = new Float64Array(ranking.length)
  let least = 1
  for (let place = ranking.length; place > 0; place--) {
    const index = ranking[place - 1] ?? 0
    least = Math.min(least, ((pValues[index] ?? 1) * tests) / place)
    adjusted[index] = least
  }
  return adjusted
}
