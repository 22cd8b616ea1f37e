import { describe, expect, test } from 'vitest'
import { PLATFORMS, type Platform } from '../../shared/model/platform.ts'
import { reachableEmail, withinGround } from '../../src-main/permission/reachable-email.ts'
import {
  CHANNELS,
  claim,
  EMAIL,
  entry,
  finding,
  marketplaceRecord,
  person,
  RELAYS,
  record,
} from './people.ts'
import { advertising, email, no, RULE, stated, yes } from './words.ts'

const MARKETPLACES = (Object.keys(PLATFORMS) as Platform[]).filter(
  platform => PLATFORMS[platform].marketplace,
)

describe('rules 14 to 16: marketplaces', () => {
  test.each(MARKETPLACES)('%s closes every channel', platform => {
    const facts = person({ records: [marketplaceRecord(platform, EMAIL)], existingCustomerRule: RULE })
    const closed = no('marketplace', '2025-03-10')
    expect(advertising(facts)).toEqual({ email: closed, post: closed, phone: closed, sms: closed })
  })
  test.each(MARKETPLACES)('%s closes every channel of an own-shop buyer too', platform => {
    const records = [record(), marketplaceRecord(platform, EMAIL)]
    const closed = no('marketplace', '2025-03-10')
    expect(advertising(person({ records, existingCustomerRule: RULE }))).toEqual({
      email: closed,
      post: closed,
      phone: closed,
      sms: closed,
    })
  })
  test('separate consent opens its channel', () => {
    const records = [record(), marketplaceRecord('amazon', RELAYS[0] ?? '')]
    for (const channel of CHANNELS) {
      const found = advertising(person({ records, events: [entry('consent', { channel })] }))
      for (const other of CHANNELS) {
        expect(found[other]).toBe(
          other === channel ? yes('consent', '2025-05-01') : no('marketplace', '2025-03-10'),
        )
      }
    }
  })
  test('the confirmed column of an own shop counts, that of a marketplace never', () => {
    const records = [record(), record({ platform: 'custom-marketplace', sourceId: 9 })]
    const own = { records, claims: [claim(true, '2025-02-01')], statements: stated('written') }
    expect(email(own)).toBe(yes('consent_column', '2025-02-01'))
    const foreign = {
      records,
      claims: [claim(true, '2025-02-01', { sourceId: 9 })],
      statements: stated('written', 9),
    }
    expect(email(foreign)).toBe(no('marketplace', '2025-03-10'))
  })
  test('a "yes" in the column of an own shop covers no address or number that only a marketplace gave', () => {
    const records = [record(), record({ platform: 'ebay', sourceId: 9, lastOrderDay: '2025-04-01' })]
    const said = {
      records,
      claims: [claim(true, '2025-02-01')],
      statements: stated('written'),
      emails: ['anna@example.net', EMAIL],
      marketplaceContacts: new Set(['anna@example.net', '+49 151 23456789']),
    }
    expect(email(said)).toBe(yes('consent_column', '2025-02-01'))
    expect(reachableEmail(withinGround(person(said), 'consent_column'))).toBe(EMAIL)
    expect(reachableEmail(withinGround(person(said), 'consent'))).toBe('anna@example.net')
    expect(email({ ...said, emailFindings: [finding('hard_bounced', { day: '2025-06-01' })] })).toBe(
      no('hard_bounced', '2025-06-01'),
    )
    expect(email({ ...said, emails: ['anna@example.net'] })).toBe(no('marketplace', '2025-04-01'))
    const sms = { ...said, claims: [claim(true, '2025-02-01', { channel: 'sms' })] }
    expect(advertising(person(sms)).sms).toBe(no('marketplace', '2025-04-01'))
    // Their own word in the ledger is about them, not about an address.
    expect(email({ ...said, emails: ['anna@example.net'], events: [entry('consent')] })).toBe(
      yes('consent', '2025-05-01'),
    )
  })
  test('a "no" in the column of a marketplace lowers all the same', () => {
    const records = [record(), record({ platform: 'custom-marketplace', sourceId: 9 })]
    const claims = [claim(true, '2025-02-01'), claim(false, '2025-03-01', { sourceId: 9 })]
    expect(email({ records, claims, statements: stated('written') })).toBe(no('marketplace', '2025-03-10'))
  })
  test.each(RELAYS)('%s gives a marketplace away in a file of an own shop', relay => {
    const records = [
      record({ platform: 'custom', orderEmails: [{ email: relay, lastOrderDay: '2025-03-10' }] }),
    ]
    expect(advertising(person({ records, emails: [relay], existingCustomerRule: RULE }))).toEqual({
      email: no('relay_address'),
      post: no('marketplace'),
      phone: no('marketplace'),
      sms: no('marketplace'),
    })
    expect(email({ records, emails: [EMAIL], existingCustomerRule: RULE })).toBe(no('marketplace'))
  })
})

describe('relays and made-up addresses are no contact, for anyone', () => {
  test.each([...RELAYS, 'noemail@example.com', '4711@localhost', 'anna@otto.magnalister.com'])(
    '%s',
    relay => {
      expect(email({ emails: [relay], events: [entry('consent')] })).toBe(no('relay_address'))
    },
  )
  test('a real address beside them is used', () => {
    expect(email({ emails: ['noemail@example.com', EMAIL], events: [entry('consent')] })).toBe(
      yes('consent', '2025-05-01'),
    )
  })
  test('no address or a broken one', () => {
    expect(email({ emails: [], events: [entry('consent')] })).toBe(no('no_address'))
    expect(email({ emails: ['anna@', ' '], events: [entry('consent')] })).toBe(no('no_address'))
    for (const channel of ['phone', 'sms'] as const) {
      const facts = person({ phones: ['-'], events: [entry('consent', { channel })] })
      expect(advertising(facts)[channel]).toBe(no('no_address'))
    }
  })
  test('a shared mailbox may be written to', () => {
    expect(email({ emails: ['info@example.com'], events: [entry('consent')] })).toBe(
      yes('consent', '2025-05-01'),
    )
  })
})
