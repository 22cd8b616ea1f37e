import fc from 'fast-check'
import { expect, test } from 'vitest'
import { existingCustomerTicks } from '../../src-main/permission/existing-customer.ts'
import { verdict } from '../../src-main/permission/verdict.ts'
import { entry, finding, person, personArbitrary } from './people.ts'
import { RULE } from './words.ts'

test('each condition says whether it holds and since when', () => {
  expect(existingCustomerTicks(person({ existingCustomerRule: RULE }))).toEqual({
    enabled: true,
    sale: { met: true, day: '2025-03-10' },
    similarGoods: { met: true, day: null },
    noObjection: { met: true, day: null },
    notice: { met: true, day: '2025-01-01' },
  })
})

test('each condition is missing by itself', () => {
  const missing = (changes: Parameters<typeof person>[0]) =>
    Object.entries(existingCustomerTicks(person({ existingCustomerRule: RULE, ...changes })))
      .filter(([, tick]) => typeof tick === 'object' && !tick.met)
      .map(([name]) => name)
  expect(missing({ records: [] })).toEqual(['sale', 'notice'])
  expect(missing({ existingCustomerRule: { ...RULE, similarGoods: false } })).toEqual(['similarGoods'])
  expect(missing({ existingCustomerRule: { ...RULE, noticeAtCollectionSince: '2025-03-11' } })).toEqual([
    'notice',
  ])
  expect(missing({ existingCustomerRule: { ...RULE, noticeInEveryMail: false } })).toEqual(['notice'])
  expect(missing({ events: [entry('objection')] })).toEqual(['noObjection'])
  expect(missing({ emailFindings: [finding('unsubscribed', { day: '2025-06-01' })] })).toEqual([
    'noObjection',
  ])
})

test('whoever is written to as an existing customer has all four', () => {
  fc.assert(
    fc.property(personArbitrary(), someone => {
      const found = verdict(someone, 'email', 'advertising')
      if (!found.allowed || found.ground !== 'existing_customer') return
      const { enabled, ...ticks } = existingCustomerTicks(someone)
      expect(enabled && Object.values(ticks).every(tick => tick.met)).toBe(true)
      expect(ticks.sale.day).toBe(found.since)
    }),
    { numRuns: 5000 },
  )
})
