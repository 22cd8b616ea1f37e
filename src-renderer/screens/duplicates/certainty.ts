/** How likely it is that two customers are one person, as a word for it. */
export type Certainty = 'very' | 'likely' | 'rather' | 'hardly'

/** @param probability 0 to 1. */
export function certaintyOf(probability: number): Certainty {
  if (probability >= 0.9) return 'very'
  if (probability >= 0.7) return 'likely'
  return probability >= 0.5 ? 'rather' : 'hardly'
}
