/** How well groups of ids agree with the truth, counted in pairs. */
export interface Quality {
  precision: number
  recall: number
  f1: number
  truePairs: number
  found: number
  right: number
}

/** Compares groups with the truth: who is one person there, by id. */
export function quality(groups: Iterable<readonly number[]>, entities: ReadonlyMap<number, string>): Quality {
  let found = 0
  let right = 0
  for (const ids of groups) {
    for (const [at, one] of ids.entries()) {
      for (const other of ids.slice(at + 1)) {
        found += 1
        if (entities.get(one) === entities.get(other)) right += 1
      }
    }
  }
  const sizes = new Map<string, number>()
  for (const entity of entities.values()) sizes.set(entity, (sizes.get(entity) ?? 0) + 1)
  let truePairs = 0
  for (const size of sizes.values()) truePairs += (size * (size - 1)) / 2
  const precision = found === 0 ? 1 : right / found
  const recall = truePairs === 0 ? 1 : right / truePairs
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, truePairs, found, right }
}
