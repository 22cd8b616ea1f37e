import { describe, expect, test } from 'vitest'
import type { PermissionFacts } from '../../src-main/permission/facts.ts'
import { reachableEmail } from '../../src-main/permission/reachable-email.ts'
import { verdict } from '../../src-main/permission/verdict.ts'
import { claim, EMAIL, entry, finding, marketplaceRecord, person } from './people.ts'
import { advertising, email, no, RULE, stated, words, yes } from './words.ts'

const OTHER = 'anna@example.com'

describe('what newsletter programs say', () => {
  test.each(['unsubscribed', 'complained'] as const)(
    '%s ends every ground for e-mail and no other channel',
    state => {
      const emailFindings = [finding(state, { day: '2025-06-01' })]
      const consent = entry('consent', { day: '2025-05-01' })
      expect(email({ emailFindings, events: [consent] })).toBe(no(state, '2025-06-01'))
      expect(email({ emailFindings, existingCustomerRule: RULE })).toBe(no(state, '2025-06-01'))
      const claims = [claim(true, '2025-07-01')]
      expect(email({ emailFindings, claims, statements: stated('double_opt_in') })).toBe(
        no(state, '2025-06-01'),
      )
      expect(advertising(person({ emailFindings })).post).toBe(yes('own_customer_post', '2025-03-10'))
    },
  )

  test('a later consent of the person opens the channel again, whenever the file was imported', () => {
    const dated = [finding('unsubscribed', { day: '2024-02-03', notedDay: '2026-01-10' })]
    expect(email({ emailFindings: dated, events: [entry('consent', { day: '2025-05-01' })] })).toBe(
      yes('consent', '2025-05-01'),
    )
    const undated = [finding('unsubscribed', { day: null, notedDay: '2026-01-10' })]
    expect(email({ emailFindings: undated, events: [entry('consent', { day: '2025-05-01' })] })).toBe(
      no('unsubscribed'),
    )
    expect(email({ emailFindings: undated, events: [entry('consent', { day: '2026-01-11' })] })).toBe(
      yes('consent', '2026-01-11'),
    )
  })

  test('on the same day a consent has to be entered later', () => {
    const emailFindings = [
      finding('unsubscribed', { day: '2025-06-01', notedAtMs: Date.parse('2025-06-01T15:00Z') }),
    ]
    const at = (time: string) => [
      entry('consent', { day: '2025-06-01', recordedAtMs: Date.parse(`2025-06-01T${time}Z`) }),
    ]
    expect(email({ emailFindings, events: at('14:00') })).toBe(no('unsubscribed', '2025-06-01'))
    expect(email({ emailFindings, events: at('16:00') })).toBe(yes('consent', '2025-06-01'))
  })

  test('one program saying "unsubscribed" is enough', () => {
    const emailFindings = [
      finding('unsubscribed', { day: '2024-02-03' }),
      finding('unsubscribed', { day: '2025-08-01' }),
      finding('soft_bounced', { day: '2025-09-01' }),
    ]
    expect(email({ emailFindings, events: [entry('consent', { day: '2025-05-01' })] })).toBe(
      no('unsubscribed', '2025-08-01'),
    )
  })

  test.each(['hard_bounced', 'cleaned'] as const)('an address that is %s serves no purpose', state => {
    const dead = person({
      emailFindings: [finding(state, { day: '2025-06-01' })],
      events: [entry('consent')],
    })
    expect(words(verdict(dead, 'email', 'advertising'))).toBe(no(state, '2025-06-01'))
    expect(words(verdict(dead, 'email', 'transactional'))).toBe(no(state, '2025-06-01'))
    expect(words(verdict(dead, 'post', 'transactional'))).toBe(yes('contract', '2025-03-10'))
    expect(words(verdict(dead, 'post', 'address_check'))).toBe(yes('address_accuracy', '2025-03-10'))
  })

  test('another address takes the place of one that bounced', () => {
    const emailFindings = [finding('hard_bounced', { email: EMAIL })]
    const facts = person({ emails: [EMAIL.toUpperCase(), OTHER], emailFindings, events: [entry('consent')] })
    expect(reachableEmail(facts)).toBe(OTHER)
    expect(words(verdict(facts, 'email', 'advertising'))).toBe(yes('consent', '2025-05-01'))
    expect(email({ emails: [EMAIL, 'x@marketplace.amazon.de'], emailFindings })).toBe(no('hard_bounced'))
  })

  test('the existing-customer exception holds for the address of the sale only', () => {
    const emailFindings = [finding('hard_bounced', { email: EMAIL })]
    expect(email({ emails: [EMAIL, OTHER], emailFindings, existingCustomerRule: RULE })).toBe(
      no('no_consent'),
    )
  })

  test('a soft bounce closes nothing', () => {
    expect(email({ emailFindings: [finding('soft_bounced')], existingCustomerRule: RULE })).toBe(
      yes('existing_customer', '2025-03-10'),
    )
  })

  test('of several reasons the strongest is given', () => {
    const order: Partial<PermissionFacts>[] = [
      { events: [entry('objection')] },
      { emailFindings: [finding('complained'), finding('unsubscribed'), finding('hard_bounced')] },
      { emailFindings: [finding('unsubscribed'), finding('hard_bounced')] },
      { records: [marketplaceRecord('etsy', EMAIL)], emailFindings: [finding('hard_bounced')] },
      { emailFindings: [finding('hard_bounced'), finding('cleaned')] },
      { emailFindings: [finding('cleaned')] },
    ]
    expect(order.map(facts => email(facts).split(' ')[1])).toEqual([
      'objection',
      'complained',
      'unsubscribed',
      'marketplace',
      'hard_bounced',
      'cleaned',
    ])
  })
})
