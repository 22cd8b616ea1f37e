import { LARGEST_EXPONENT } from './dropout-odds.ts'
import type { PurchaseGroups } from './purchase-groups.ts'

/** (h/(α+t))^(r+x) of every moment, where h is the same for all: only quotients of them are ever asked for. */
export interface RatePowers {
  /** Logarithms of them beyond `plainUpTo` repeats. */
  powers: Float64Array
  plainUpTo: number
}

/**
 * Powers of α+t to r+x, most of them by multiplying the power to one less.
 * @param taken how far from 0 the logarithms of the other factors may be.
 */
export function ratePowers(
  { moments, times }: Pick<PurchaseGroups, 'moments' | 'times'>,
  r: number,
  alpha: number,
  taken = 0,
): RatePowers {
  const half = Math.log1p((times.at(-1) ?? 0) / alpha) / 2
  const middle = alpha * Math.exp(half)
  const plainUpTo = half === 0 ? Number.POSITIVE_INFINITY : (LARGEST_EXPONENT - taken) / half - r
  const count = moments.times.length
  const powers = new Float64Array(count)
  let time = -1
  let base = 1
  let exponent = 0
  let power = 1
  for (let moment = 0; moment < count; moment++) {
    const x = moments.repeats[moment] ?? 0
    if (moments.times[moment] !== time) {
      time = moments.times[moment] ?? 0
      base = middle / (alpha + (times[time] ?? 0))
      exponent = Number.NEGATIVE_INFINITY
    }
    if (x > plainUpTo) {
      powers[moment] = (r + x) * Math.log(base)
      continue
    }
    if (x - exponent > FARTHEST) power = base ** (r + x)
    else for (; exponent < x; exponent++) power *= base
    exponent = x
    powers[moment] = power
  }
  return { powers, plainUpTo }
}

/** So many multiplications are faster than a power. */
const FARTHEST = 8
