import { describe, expect, it } from 'vitest'
import type { CustomerRow } from '../../shared/model/customer.ts'
import type { DuplicateGroup } from '../../shared/model/duplicate-review.ts'
import {
  pairKey,
  pairToShow,
  type ReviewState,
  reviewQueue,
  withoutKnown,
} from '../../src-renderer/screens/duplicates/review-queue.ts'

function customer(id: number): CustomerRow {
  const verdict = { allowed: false, purpose: 'advertising', reason: 'no_consent', since: null } as const
  return {
    id,
    name: `Customer ${id}`,
    company: null,
    email: null,
    postalCode: null,
    city: null,
    country: null,
    platforms: [],
    attributable: true,
    flag: null,
    orders: 1,
    valueMinor: 0,
    currency: null,
    firstOrderDay: null,
    lastOrderDay: null,
    addressConfirmation: null,
    emailVerdict: { ...verdict, channel: 'email' },
    postVerdict: { ...verdict, channel: 'post' },
  }
}

const pair = (one: number, other: number): DuplicateGroup => ({
  customers: [customer(one), customer(other)],
  pairs: [],
  probability: 0.9,
})
const NOTHING: ReviewState = { decided: [], later: [], returned: [], shownKey: null }
const LISTED = [pair(1, 2), pair(2, 3), pair(5, 4)]
const keysOf = (groups: readonly DuplicateGroup[]) => groups.map(pairKey)
const decision = (key: string, goneId: number | null, isStored: boolean) => ({ key, goneId, isStored })

describe('the pairs to decide', () => {
  it('come as they are listed, whoever of the two stands first', () => {
    expect(keysOf(reviewQueue(LISTED, NOTHING))).toEqual(['1-2', '2-3', '4-5'])
  })

  it('end with those for later, in the order in which they were put off', () => {
    expect(keysOf(reviewQueue(LISTED, { ...NOTHING, later: ['2-3', '1-2'] }))).toEqual(['4-5', '2-3', '1-2'])
  })

  it('leave out what is decided, and everybody who became part of another one', () => {
    const merged = { ...NOTHING, decided: [decision('1-2', 2, false)] }
    expect(keysOf(reviewQueue(LISTED, merged))).toEqual(['4-5'])
    const dismissed = { ...NOTHING, decided: [decision('1-2', null, false)] }
    expect(keysOf(reviewQueue(LISTED, dismissed))).toEqual(['2-3', '4-5'])
  })

  it('begin with those whose answer was taken back, once each, listed again or not', () => {
    const state = { ...NOTHING, returned: [pair(9, 8), pair(4, 5)] }
    expect(keysOf(reviewQueue(LISTED, state))).toEqual(['8-9', '4-5', '1-2', '2-3'])
  })
})

it('the pair that is looked at stays, whatever comes before it', () => {
  expect(pairToShow(LISTED, '4-5')).toBe(LISTED[2])
  expect(pairToShow(LISTED, '7-8')).toBe(LISTED[0])
  expect(pairToShow([], '4-5')).toBeNull()
})

it('answers are forgotten as soon as the list knows of them', () => {
  const unstored = decision('1-2', 2, false)
  expect(withoutKnown([unstored], [])).toEqual([unstored])
  const merged = decision('1-2', 2, true)
  expect(withoutKnown([merged], LISTED)).toEqual([merged])
  expect(withoutKnown([merged], [pair(2, 3)])).toEqual([merged])
  expect(withoutKnown([merged], [pair(4, 5)])).toEqual([])
  const dismissed = decision('1-2', null, true)
  expect(withoutKnown([dismissed], [pair(2, 3)])).toEqual([])
})
