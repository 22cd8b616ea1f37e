import { describe, expect, test } from 'vitest'
import type { Denial, Purpose } from '../../shared/model/permission.ts'
import type { PermissionFacts } from '../../src-main/permission/facts.ts'
import { verdict, verdicts } from '../../src-main/permission/verdict.ts'
import { CHANNELS, claim, EMAIL, entry, hit, marketplaceRecord, person, RELAYS, record } from './people.ts'
import { advertising, email, no, RULE, words, yes } from './words.ts'

test('the verdict carries channel and purpose; all channels come at once', () => {
  expect(verdict(person(), 'post', 'advertising')).toEqual({
    allowed: true,
    channel: 'post',
    purpose: 'advertising',
    ground: 'own_customer_post',
    since: '2025-03-10',
  })
  const all = verdicts(person())
  for (const channel of CHANNELS) expect(all[channel]).toEqual(verdict(person(), channel, 'advertising'))
})

describe('rules 1 and 19: without consent no mail and no call', () => {
  test('default of an own-shop buyer', () => {
    expect(advertising(person())).toEqual({
      email: no('no_consent'),
      post: yes('own_customer_post', '2025-03-10'),
      phone: no('no_consent'),
      sms: no('no_consent'),
    })
  })

  test('a consent opens its own channel only', () => {
    for (const channel of CHANNELS) {
      const found = advertising(person({ records: [], events: [entry('consent', { channel })] }))
      for (const other of CHANNELS) expect(found[other].startsWith('yes consent ')).toBe(other === channel)
    }
  })
})

describe('rule 2: existing customers, § 7(3) UWG', () => {
  test('all four conditions', () => {
    expect(email({ existingCustomerRule: RULE })).toBe(yes('existing_customer', '2025-03-10'))
    expect(advertising(person({ existingCustomerRule: RULE })).phone).toBe(no('no_consent'))
  })
  test.each<[string, Partial<typeof RULE>]>([
    ['enabled', { enabled: false }],
    ['similar goods', { similarGoods: false }],
    ['notice in every mail', { noticeInEveryMail: false }],
    ['notice at collection', { noticeAtCollectionSince: null }],
    ['notice at collection in time', { noticeAtCollectionSince: '2025-03-11' }],
  ])('not without: %s', (_, changes) => {
    expect(email({ existingCustomerRule: { ...RULE, ...changes } })).toBe(no('no_consent'))
  })
  test('the notice may begin on the day of the sale', () => {
    expect(email({ existingCustomerRule: { ...RULE, noticeAtCollectionSince: '2025-03-10' } })).toBe(
      yes('existing_customer', '2025-03-10'),
    )
  })
  test.each<[string, Partial<PermissionFacts>]>([
    ['an address that the owner typed in', { emails: ['other@example.org', EMAIL] }],
    ['an address from a profile', { records: [record({ orderEmails: [] })] }],
    ['only cancelled orders', { records: [record({ orders: 0 })] }],
    ['an undated sale', { records: [record({ orderEmails: [{ email: EMAIL, lastOrderDay: null }] })] }],
  ])('not with %s', (_, changes) => {
    expect(email({ existingCustomerRule: RULE, ...changes })).toBe(no('no_consent'))
  })
  test('not after yes and no, but a box left empty is no objection', () => {
    const left = [claim(false, '2025-03-10')]
    expect(email({ existingCustomerRule: RULE, claims: left })).toBe(yes('existing_customer', '2025-03-10'))
    const withdrawn = [claim(true, '2025-02-01'), ...left]
    expect(email({ existingCustomerRule: RULE, claims: withdrawn })).toBe(
      no('consent_withdrawn', '2025-03-10'),
    )
  })
  test('the address is compared without case', () => {
    expect(email({ existingCustomerRule: RULE, emails: [` ${EMAIL.toUpperCase()} `] })).toBe(
      yes('existing_customer', '2025-03-10'),
    )
  })
})

describe('rule 7: letters to own customers', () => {
  const post = (changes: Partial<PermissionFacts>) => advertising(person(changes)).post
  test('need an own order and an address', () => {
    expect(post({})).toBe(yes('own_customer_post', '2025-03-10'))
    expect(post({ hasPostalAddress: false })).toBe(no('no_address'))
    expect(post({ mailReturnedDay: '2025-06-01' })).toBe(no('mail_returned', '2025-06-01'))
    expect(post({ records: [record({ orders: 0, lastOrderDay: null })] })).toBe(no('no_order'))
    expect(post({ records: [] })).toBe(no('no_order'))
  })
  test('end with an objection', () => {
    expect(post({ events: [entry('objection', { channel: 'post' })] })).toBe(no('objection', '2025-05-01'))
  })
  test('need no e-mail', () => {
    expect(post({ emails: [] })).toBe(yes('own_customer_post', '2025-03-10'))
    expect(post({ emails: ['noemail@example.com'] })).toBe(yes('own_customer_post', '2025-03-10'))
  })
})

test('of several reasons the strongest is given', () => {
  const relay = RELAYS[0] ?? ''
  const reasons: { reason: Denial; facts: Partial<PermissionFacts> }[] = [
    { reason: 'objection', facts: { events: [entry('objection')] } },
    { reason: 'suppressed', facts: { suppressions: [hit('email')] } },
    { reason: 'marketplace', facts: { records: [record(), marketplaceRecord('etsy', EMAIL)] } },
    { reason: 'relay_address', facts: { emails: [relay] } },
    {
      reason: 'consent_unconfirmed',
      facts: { claims: [claim(false, '2025-01-01'), claim(true, '2025-02-01')] },
    },
    { reason: 'no_consent', facts: {} },
  ]
  for (const [position, { reason }] of reasons.entries()) {
    const applying = reasons.slice(position).map(({ facts }) => facts)
    expect(email(Object.assign({}, ...applying.toReversed()))).toContain(`no ${reason} `)
  }
  expect(email({ records: [marketplaceRecord('etsy', EMAIL)], emails: [] })).toBe(
    no('marketplace', '2025-03-10'),
  )
  expect(email({ emails: [], claims: [claim(true, '2025-02-01')] })).toBe(no('no_address'))
})

describe('other purposes', () => {
  const purpose = (changes: Partial<PermissionFacts>, of: Purpose) => {
    const facts = person(changes)
    return Object.fromEntries(CHANNELS.map(channel => [channel, words(verdict(facts, channel, of))]))
  }
  const everywhere = (text: string) => ({ email: text, post: text, phone: text, sms: text })
  const closed = {
    events: CHANNELS.map(channel => entry('objection', { channel })),
    suppressions: CHANNELS.map(channel => hit(channel)),
  }

  test('messages about an order rest on the contract, objections or not', () => {
    expect(purpose({}, 'transactional')).toEqual(everywhere(yes('contract', '2025-03-10')))
    expect(purpose(closed, 'transactional')).toEqual(everywhere(yes('contract', '2025-03-10')))
    expect(purpose({ records: [record({ orders: 0 })] }, 'transactional')).toEqual(everywhere(no('no_order')))
    expect(purpose({ emails: [], phones: [], hasPostalAddress: false }, 'transactional')).toEqual(
      everywhere(no('no_address')),
    )
    expect(purpose({ emails: ['noemail@example.com'] }, 'transactional')['email']).toBe(no('relay_address'))
    expect(purpose({ mailReturnedDay: '2025-06-01' }, 'transactional')['post']).toBe(
      no('mail_returned', '2025-06-01'),
    )
  })
  test('where buyers stand behind relays only letters remain', () => {
    for (const platform of ['amazon', 'ebay'] as const) {
      expect(purpose({ records: [marketplaceRecord(platform, EMAIL)] }, 'transactional')).toEqual({
        email: no('marketplace', '2025-03-10'),
        post: yes('contract', '2025-03-10'),
        phone: no('marketplace', '2025-03-10'),
        sms: no('marketplace', '2025-03-10'),
      })
    }
    expect(purpose({ records: [marketplaceRecord('etsy', EMAIL)] }, 'transactional')).toEqual(
      everywhere(yes('contract', '2025-03-10')),
    )
  })
  test('addresses of own-shop buyers may be checked, objections or not', () => {
    const post = { email: no('no_consent'), phone: no('no_consent'), sms: no('no_consent') }
    const allowed = { ...post, post: yes('address_accuracy', '2025-03-10') }
    expect(purpose({}, 'address_check')).toEqual(allowed)
    expect(purpose(closed, 'address_check')).toEqual(allowed)
    expect(purpose({ mailReturnedDay: '2025-06-01' }, 'address_check')).toEqual(allowed)
    expect(purpose({ hasPostalAddress: false }, 'address_check')).toEqual({ ...post, post: no('no_address') })
    expect(purpose({ records: [] }, 'address_check')).toEqual({ ...post, post: no('no_order') })
  })
  test('addresses from marketplaces may not be checked', () => {
    const events = [entry('consent', { channel: 'post' })]
    const records = [record(), marketplaceRecord('amazon', '')]
    expect(purpose({ records, events }, 'address_check')['post']).toBe(no('marketplace', '2025-03-10'))
    expect(purpose({ emails: [RELAYS[0] ?? ''] }, 'address_check')['post']).toBe(no('marketplace'))
  })
})
