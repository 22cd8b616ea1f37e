import { describe, expect, test } from 'vitest'
import { verdict } from '../../src-main/permission/verdict.ts'
import { claim, entry, marketplaceRecord, person, record } from './people.ts'
import { advertising, RULE, words } from './words.ts'

/** A payment of a payment service: it may have been made in an own shop or on a marketplace. */
const payment = record({ platform: 'paypal', sourceId: 7 })

describe('somebody known from payments alone', () => {
  const known = person({ records: [payment], existingCustomerRule: RULE })

  test('gives no ground for advertising: nobody knows where they bought', () => {
    expect(advertising(known)).toEqual({
      email: 'no no_consent -',
      post: 'no no_order -',
      phone: 'no no_consent -',
      sms: 'no no_consent -',
    })
  })

  test('may get messages about what they paid for', () => {
    expect(words(verdict(known, 'email', 'transactional'))).toBe('yes contract 2025-03-10')
  })

  test('may be written to after their own consent', () => {
    expect(advertising({ ...known, events: [entry('consent')] }).email).toBe('yes consent 2025-05-01')
  })
})

describe('payments of somebody known otherwise', () => {
  const both = (other: Parameters<typeof record>[0]) =>
    person({ records: [record(other), payment], existingCustomerRule: RULE })

  test('take nothing away from an own shop', () => {
    expect(advertising(both({}))).toEqual(advertising(person({ existingCustomerRule: RULE })))
  })

  test('and add nothing to it', () => {
    const older = { lastOrderDay: '2024-01-01', orderEmails: [] }
    expect(advertising(both(older)).email).toBe('no no_consent -')
    expect(advertising(both(older)).post).toBe('yes own_customer_post 2024-01-01')
  })

  test('do not open the way round a marketplace', () => {
    const buyer = marketplaceRecord('ebay', 'a1@members.ebay.de')
    const facts = person({
      records: [buyer, payment],
      existingCustomerRule: RULE,
      claims: [claim(true, null)],
    })
    expect(advertising(facts).email).toMatch(/^no marketplace/)
  })
})
