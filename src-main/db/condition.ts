/** A WHERE clause with its values. */
export interface Condition {
  sql: string
  values: (string | number)[]
}

/** Conditions that all have to hold. */
export function allOf(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.map(condition => `(${condition.sql})`).join(' AND ') || 'TRUE',
    values: conditions.flatMap(condition => condition.values),
  }
}
