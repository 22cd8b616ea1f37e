export const NUMBER_OPERATORS = ['atLeast', 'atMost', 'between', 'exactly'] as const
export type NumberOperator = (typeof NUMBER_OPERATORS)[number]

/** Both ends included; one that is missing is open. */
export interface NumberRange {
  from?: number | undefined
  to?: number | undefined
}

/** How a range is said. */
export function operatorOf({ from, to }: NumberRange): NumberOperator {
  if (from !== undefined && to !== undefined) return from === to ? 'exactly' : 'between'
  return to === undefined ? 'atLeast' : 'atMost'
}

/** Whether a range can be said so: one that is only half typed can be said in several ways. */
export function canBe(operator: NumberOperator, { from, to }: NumberRange): boolean {
  switch (operator) {
    case 'atLeast':
      return to === undefined
    case 'atMost':
      return from === undefined
    case 'between':
      return true
    case 'exactly':
      return from === to
  }
}

/** The range said in another way, with what is known of it. */
export function rangeAs(operator: NumberOperator, { from, to }: NumberRange): NumberRange {
  const known = from ?? to
  switch (operator) {
    case 'atLeast':
      return rangeOf(known, undefined)
    case 'atMost':
      return rangeOf(undefined, to ?? from)
    case 'between':
      return rangeOf(known, from === undefined ? undefined : to)
    case 'exactly':
      return rangeOf(known, known)
  }
}

/** A range without the ends that are open. */
export function rangeOf(from: number | undefined, to: number | undefined): NumberRange {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}
