import type { CalendarDay } from '../../../shared/calendar.ts'
import {
  type PresetLack,
  type PresetSegment,
  SEGMENT_PRESETS,
  type SegmentCondition,
  type SegmentPreset,
  type SegmentRule,
} from '../../../shared/model/segment.ts'

/** What is usual in a shop, as far as presets need it; each is only asked for by presets that need it. */
export interface ShopMeasures {
  asOf: CalendarDay
  /** A quarter of the customers spent so much on average, or in all, or more; null below five customers. */
  highAverageMinor: number | null
  highValueMinor: number | null
  /** Half of the second orders come between these days after the first one; null where too few did. */
  secondOrderDays: { from: number; to: number } | null
  /** Any order of which it is known whether there was a discount. */
  hasDiscounts: boolean
  /** The two products that are bought together more than any others; null where chance explains all. */
  pair: { a: { key: string; name: string }; b: { key: string; name: string } } | null
}

const SOON_DAYS = 14
const DUE_DAYS = 7
const NEW_DAYS = 30
const QUIET_DAYS = 90
const STALE_MONTHS = 12

const last = (amount: number, unit: 'days' | 'months' = 'days') => ({ kind: 'last', amount, unit }) as const
const before = (amount: number, unit: 'days' | 'months' = 'days') =>
  ({ kind: 'before_last', amount, unit }) as const
const next = (amount: number) => ({ kind: 'next', amount, unit: 'days' }) as const
const atLeastOrders = (from: number): SegmentCondition => ({ field: 'orders', from })
const isRegular: SegmentCondition = { field: 'regular', is: true }
const isLate: SegmentCondition = { field: 'state', oneOf: ['late', 'at_risk'], not: false }

/** All presets as rules of this shop, in the order in which they are shown. */
export function presetSegments(shop: ShopMeasures): PresetSegment[] {
  return SEGMENT_PRESETS.map(preset => presetSegment(preset, shop))
}

/** A preset as a rule of this shop; without one where its data do not suffice. */
export function presetSegment(preset: SegmentPreset, shop: ShopMeasures): PresetSegment {
  const found = conditionsFor(preset, shop)
  if (typeof found === 'string') return { preset, rule: null, lack: found }
  const rule: SegmentRule = { match: 'all', parts: found }
  return { preset, rule, lack: null }
}

function conditionsFor(preset: SegmentPreset, shop: ShopMeasures): SegmentCondition[] | PresetLack {
  switch (preset) {
    case 'birthday_soon':
      return [{ field: 'birthday', when: next(SOON_DAYS) }]
    case 'anniversary_soon':
      return [{ field: 'anniversary', when: next(SOON_DAYS) }]
    case 'new_customers':
      return [{ field: 'firstOrder', when: last(NEW_DAYS) }]
    case 'second_purchase':
      return secondPurchase(shop.secondOrderDays)
    case 'due_soon':
      if (shop.secondOrderDays === null) return 'few_orders'
      return [atLeastOrders(2), { field: 'nextOrder', when: next(DUE_DAYS) }]
    case 'overdue':
      if (shop.secondOrderDays === null) return 'few_orders'
      return [atLeastOrders(2), isLate]
    case 'regulars':
      return [isRegular]
    case 'best_customers':
      return [{ field: 'abc', oneOf: ['A'], not: false }]
    case 'best_at_risk':
      return [{ field: 'abc', oneOf: ['A'], not: false }, atLeastOrders(2), isLate]
    case 'lost_valuable':
      return valuable(shop, { field: 'state', oneOf: ['lost'], not: false })
    case 'large_orders':
      return largeOrders(shop.highAverageMinor)
    case 'season_buyers':
      return seasonBuyers(shop.asOf)
    case 'first_discounted':
      return shop.hasDiscounts ? [{ field: 'firstDiscounted', is: true }] : 'no_discounts'
    case 'bundle_missing':
      return bundleMissing(shop.pair)
    case 'had_problem':
      return [{ field: 'lastProblem', when: last(NEW_DAYS) }]
    case 'advocates':
      return [atLeastOrders(3), isRegular, { field: 'lastProblem', when: { kind: 'unknown' } }]
    case 'not_contacted':
      return [
        { field: 'allowed', channel: 'email', is: true },
        { field: 'contacted', channel: null, atLeast: 1, when: last(QUIET_DAYS), not: true },
      ]
    case 'regulars_without_email':
      return [isRegular, { field: 'allowed', channel: 'email', is: false }]
    case 'stale_address':
      return valuable(shop, { field: 'addressConfirmed', when: before(STALE_MONTHS, 'months') })
  }
}

function secondPurchase(days: ShopMeasures['secondOrderDays']): SegmentCondition[] | PresetLack {
  if (days === null) return 'few_orders'
  return [
    { field: 'orders', from: 1, to: 1 },
    // Today is one of the last days, so that the last day of the time is one more.
    { field: 'firstOrder', when: last(days.to + 1) },
    { field: 'firstOrder', when: before(days.from) },
  ]
}

/** Of those who fit a condition the ones who spent most. */
function valuable(
  { highValueMinor }: ShopMeasures,
  condition: SegmentCondition,
): SegmentCondition[] | PresetLack {
  return highValueMinor === null ? 'few_orders' : [condition, { field: 'value', from: highValueMinor }]
}

function largeOrders(highAverageMinor: number | null): SegmentCondition[] | PresetLack {
  return highAverageMinor === null ? 'few_orders' : [{ field: 'averageOrder', from: highAverageMinor }]
}

function bundleMissing(pair: ShopMeasures['pair']): SegmentCondition[] | PresetLack {
  return pair === null ? 'no_pair' : [bought(pair.a, false), bought(pair.b, true)]
}

function bought(product: { key: string; name: string }, not: boolean): SegmentCondition {
  return {
    field: 'bought',
    goods: { kind: 'products', products: [product] },
    atLeast: 1,
    when: null,
    not,
  }
}

/** Who bought before last Christmas, from November on, and not since then. In November and December the season goes on. */
function seasonBuyers(asOf: CalendarDay): SegmentCondition[] {
  const year = Number(asOf.slice(0, 4)) - 1
  return [
    {
      field: 'ordered',
      atLeast: 1,
      when: { kind: 'between', from: `${year}-11-01`, to: `${year}-12-24` },
      not: false,
    },
    { field: 'ordered', atLeast: 1, when: { kind: 'between', from: `${year + 1}-01-01` }, not: true },
  ]
}
