/**
 * A few people of a group, spread evenly over it, the last in an order first, so that one sees more than its beginning.
 * @param members in ascending order.
 * @param order of all customers.
 */
export function samplesOf(members: Int32Array, order: Int32Array, limit: number): number[] {
  const isMember = new Set(members)
  const ordered = order.filter(id => isMember.has(id)).reverse()
  const count = Math.min(limit, ordered.length)
  return Array.from(
    { length: count },
    (_, index) => ordered[Math.floor((index * ordered.length) / count)] ?? 0,
  )
}
