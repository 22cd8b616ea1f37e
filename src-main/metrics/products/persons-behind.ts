/** The persons behind some cases. */
export interface PersonsBehind {
  /** Different persons; cases of nobody known are one person each. */
  buyers: number
  /** Σ n² ÷ Σ n over them: how many cases say what one would if each person had only one. */
  clump: number
}

/** @param customerIds by case, 0 for nobody known. */
export function personsBehind(customerIds: ArrayLike<number>, cases: readonly number[]): PersonsBehind {
  const counts = new Map<number, number>()
  let [unknown, squares] = [0, 0]
  for (const one of cases) {
    const customer = customerIds[one] ?? 0
    if (customer === 0) unknown++
    else {
      const count = counts.get(customer) ?? 0
      counts.set(customer, count + 1)
      squares += 2 * count + 1
    }
  }
  return {
    buyers: counts.size + unknown,
    clump: cases.length === 0 ? 1 : (squares + unknown) / cases.length,
  }
}
