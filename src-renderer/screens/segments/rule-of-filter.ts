import type { CustomerFilter } from '../../../shared/model/customer.ts'
import type { SegmentCondition, SegmentRule } from '../../../shared/model/segment.ts'
import { rangeOf } from './builder/inputs/number-operator.ts'

/** The conditions of a filter that a rule can say too, in the order in which they are read. */
const SAYABLE: readonly (keyof CustomerFilter)[] = [
  'platforms',
  'minOrders',
  'maxOrders',
  'minValueMinor',
  'maxValueMinor',
  'lastOrderFrom',
  'lastOrderTo',
  'emailAllowed',
  'postAllowed',
  'fields',
]

/** A filter of the customer list as a rule; null where it is none, or has a condition that no rule can say. */
export function ruleOfFilter(filter: CustomerFilter): SegmentRule | null {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined)
  if (given.some(([name]) => !SAYABLE.some(one => one === name))) return null
  const parts = conditionsOfFilter(filter)
  return parts.length === 0 ? null : { match: 'all', parts }
}

function conditionsOfFilter(filter: CustomerFilter): SegmentCondition[] {
  const { platforms, minOrders, maxOrders, minValueMinor, maxValueMinor, fields } = filter
  const orders = rangeOf(minOrders, maxOrders)
  const value = rangeOf(minValueMinor, maxValueMinor)
  const lastOrder = {
    ...(filter.lastOrderFrom !== undefined && { from: filter.lastOrderFrom }),
    ...(filter.lastOrderTo !== undefined && { to: filter.lastOrderTo }),
  }
  return [
    ...(platforms?.length ? [{ field: 'platform', oneOf: platforms, not: false } as const] : []),
    ...(hasAny(orders) ? [{ field: 'orders', ...orders } as const] : []),
    ...(hasAny(value) ? [{ field: 'value', ...value } as const] : []),
    ...(hasAny(lastOrder) ? [{ field: 'lastOrder', when: { kind: 'between', ...lastOrder } } as const] : []),
    ...allowed('email', filter.emailAllowed),
    ...allowed('post', filter.postAllowed),
    ...(fields ?? []).map(condition => ({ field: 'own', condition }) as const),
  ]
}

function allowed(channel: 'email' | 'post', is: boolean | undefined): SegmentCondition[] {
  return is === undefined ? [] : [{ field: 'allowed', channel, is }]
}

const hasAny = (range: object) => Object.keys(range).length > 0
