/** Puts pairs of persons who live together into groups: ids ascending, groups by their first id. */
export function households(pairs: ReadonlyArray<readonly [number, number]>): number[][] {
  const parents = new Map<number, number>()
  const root = (id: number): number => {
    let top = id
    for (let next = parents.get(top); next !== undefined && next !== top; next = parents.get(top)) top = next
    return top
  }
  for (const [one, other] of pairs) {
    const [low, high] = [root(one), root(other)].sort((a, b) => a - b) as [number, number]
    parents.set(low, low)
    parents.set(high, low)
    parents.set(one, low)
    parents.set(other, low)
  }
  const groups = new Map<number, number[]>()
  for (const id of [...parents.keys()].sort((a, b) => a - b)) {
    const top = root(id)
    const group = groups.get(top)
    if (group === undefined) groups.set(top, [id])
    else group.push(id)
  }
  return [...groups.values()].filter(group => group.length > 1)
}
