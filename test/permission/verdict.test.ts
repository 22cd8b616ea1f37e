import { describe, expect, test } from 'vitest'
import type { ConsentOrigin, Denial, Ground, Purpose, Verdict } from '../../shared/model/permission.ts'
import { PLATFORMS, type Platform } from '../../shared/model/platform.ts'
import type { PermissionFacts } from '../../src-main/permission/facts.ts'
import { verdict, verdicts } from '../../src-main/permission/verdict.ts'
import { CHANNELS, claim, EMAIL, entry, hit, marketplaceRecord, person, RELAYS, record } from './people.ts'

const PROVEN: readonly ConsentOrigin[] = ['double_opt_in', 'unticked_box', 'written']
const UNPROVEN: readonly ConsentOrigin[] = ['preticked_box', 'unknown']
const MARKETPLACES = (Object.keys(PLATFORMS) as Platform[]).filter(
  platform => PLATFORMS[platform].marketplace,
)

const RULE: PermissionFacts['existingCustomerRule'] = {
  enabled: true,
  similarGoods: true,
  noticeAtCollectionSince: '2025-01-01',
  noticeInEveryMail: true,
}

/** "yes consent 2025-05-01" or "no objection -": short enough for tables. */
function words(found: Verdict): string {
  return `${found.allowed ? `yes ${found.ground}` : `no ${found.reason}`} ${found.since ?? '-'}`
}
const yes = (ground: Ground, since: string | null) => `yes ${ground} ${since ?? '-'}`
const no = (reason: Denial, since: string | null = null) => `no ${reason} ${since ?? '-'}`
const advertising = (facts: PermissionFacts) => ({
  email: words(verdict(facts, 'email', 'advertising')),
  post: words(verdict(facts, 'post', 'advertising')),
  phone: words(verdict(facts, 'phone', 'advertising')),
})
const email = (changes: Partial<PermissionFacts>) => advertising(person(changes)).email
const stated = (origin: ConsentOrigin, sourceId = 1) => new Map([[sourceId, { origin }]])

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
    })
  })

  test('a consent opens its own channel only', () => {
    for (const channel of CHANNELS) {
      const found = advertising(person({ records: [], events: [entry('consent', { channel })] }))
      for (const other of CHANNELS) expect(found[other].startsWith('yes consent ')).toBe(other === channel)
    }
  })
})

describe('rule 4: a consent must be provable', () => {
  test.each(PROVEN)('%s counts', origin => {
    expect(email({ events: [entry('consent', { origin })] })).toBe(yes('consent', '2025-05-01'))
  })
  test.each([...UNPROVEN, null])('%s does not', origin => {
    expect(email({ events: [entry('consent', { origin })] })).toBe(no('no_consent'))
  })
  test('since the first consent that stands', () => {
    const events = [entry('consent', { day: '2025-05-01' }), entry('consent', { day: '2025-04-01' })]
    expect(email({ events })).toBe(yes('consent', '2025-04-01'))
  })
  test('a withdrawal ends it until a new one', () => {
    const events = [entry('consent'), entry('withdrawal', { day: '2025-06-01' })]
    expect(email({ events })).toBe(no('consent_withdrawn', '2025-06-01'))
    const again = [...events, entry('consent', { day: '2025-07-01' })]
    expect(email({ events: again })).toBe(yes('consent', '2025-07-01'))
  })
  test('a withdrawal closes every other ground of its channel', () => {
    const withdrawal = entry('withdrawal', { day: '2025-04-01' })
    const accepted = { claims: [claim(true, '2025-08-01')], statements: stated('double_opt_in') }
    expect(email({ events: [withdrawal], existingCustomerRule: RULE })).toBe(
      no('consent_withdrawn', '2025-04-01'),
    )
    expect(email({ events: [withdrawal], ...accepted })).toBe(no('consent_withdrawn', '2025-04-01'))
    // A statement of the owner would not help, so none is asked for.
    expect(email({ events: [withdrawal], claims: accepted.claims })).toBe(
      no('consent_withdrawn', '2025-04-01'),
    )
    expect(advertising(person({ events: [entry('withdrawal', { channel: 'post' })] })).post).toBe(
      no('consent_withdrawn', '2025-05-01'),
    )
  })
})

describe('consent columns', () => {
  test.each(PROVEN)('count with the statement %s', origin => {
    expect(email({ claims: [claim(true, '2025-02-01')], statements: stated(origin) })).toBe(
      yes('consent_column', '2025-02-01'),
    )
  })
  test('wait for the statement; "unknown" is none yet', () => {
    const claims = [claim(true, '2025-02-01')]
    expect(email({ claims })).toBe(no('consent_unconfirmed', '2025-02-01'))
    expect(email({ claims, statements: stated('unknown') })).toBe(no('consent_unconfirmed', '2025-02-01'))
    expect(email({ claims, statements: stated('double_opt_in', 2) })).toBe(
      no('consent_unconfirmed', '2025-02-01'),
    )
  })
  test('are worth nothing with pre-ticked boxes', () => {
    expect(email({ claims: [claim(true, '2025-02-01')], statements: stated('preticked_box') })).toBe(
      no('no_consent'),
    )
  })
  test('blank is not yes', () => {
    expect(email({ claims: [], statements: stated('double_opt_in') })).toBe(no('no_consent'))
  })

  const dated: readonly [string, (readonly [boolean, string | null])[], string][] = [
    [
      'yes then no',
      [
        [true, '2025-02-01'],
        [false, '2025-03-01'],
      ],
      no('consent_withdrawn', '2025-03-01'),
    ],
    [
      'no then yes',
      [
        [false, '2025-02-01'],
        [true, '2025-03-01'],
      ],
      yes('consent_column', '2025-03-01'),
    ],
    [
      'yes, yes',
      [
        [true, '2025-03-01'],
        [true, '2025-02-01'],
      ],
      yes('consent_column', '2025-02-01'),
    ],
    [
      'both on one day',
      [
        [true, '2025-02-01'],
        [false, '2025-02-01'],
      ],
      no('consent_withdrawn', '2025-02-01'),
    ],
    ['only no', [[false, '2025-02-01']], no('no_consent')],
    ['undated yes', [[true, null]], yes('consent_column', null)],
    [
      'undated yes, dated no',
      [
        [true, null],
        [false, '2025-02-01'],
      ],
      no('consent_withdrawn', '2025-02-01'),
    ],
    [
      'undated no, dated yes',
      [
        [false, null],
        [true, '2025-02-01'],
      ],
      no('consent_withdrawn', null),
    ],
    [
      'yes, no, no',
      [
        [true, '2025-01-01'],
        [false, '2025-03-01'],
        [false, '2025-02-01'],
      ],
      no('consent_withdrawn', '2025-02-01'),
    ],
    [
      'yes, no, yes, no',
      [
        [true, '2025-01-01'],
        [false, '2025-02-01'],
        [true, '2025-03-01'],
        [false, '2025-04-01'],
      ],
      no('consent_withdrawn', '2025-04-01'),
    ],
  ]
  test.each(dated)('%s', (_, claims, expected) => {
    for (const order of [claims, claims.toReversed()]) {
      const found = email({
        claims: order.map(([accepted, day]) => claim(accepted, day)),
        statements: stated('unticked_box'),
      })
      expect(found).toBe(expected)
    }
  })

  test('the latest claim of all own shops decides', () => {
    const records = [record(), record({ platform: 'shopware5', sourceId: 2 })]
    const statements = new Map([...stated('written', 1), ...stated('written', 2)])
    const claims = [claim(true, '2025-02-01'), claim(false, '2025-03-01', { sourceId: 2 })]
    expect(email({ records, claims, statements })).toBe(no('consent_withdrawn', '2025-03-01'))
  })
  test('a yes without statement does not hide an older one with it', () => {
    const records = [record(), record({ platform: 'shopware5', sourceId: 2 })]
    const claims = [claim(true, '2025-02-01'), claim(true, '2025-03-01', { sourceId: 2 })]
    expect(email({ records, claims, statements: stated('written') })).toBe(
      yes('consent_column', '2025-02-01'),
    )
  })
  test('after yes and no, a new yes only wants the statement', () => {
    const claims = [claim(true, '2025-02-01'), claim(false, '2025-03-01'), claim(true, '2025-04-01')]
    expect(email({ claims, existingCustomerRule: RULE })).toBe(no('consent_unconfirmed', '2025-04-01'))
    expect(email({ claims, statements: stated('written') })).toBe(yes('consent_column', '2025-04-01'))
  })
  test('a no that is not older ends a consent of the ledger', () => {
    const events = [entry('consent', { day: '2025-05-01' })]
    expect(email({ events, claims: [claim(false, '2025-04-30')] })).toBe(yes('consent', '2025-05-01'))
    expect(email({ events, claims: [claim(false, '2025-05-01')] })).toBe(
      no('consent_withdrawn', '2025-05-01'),
    )
    expect(email({ events, claims: [claim(false, null)] })).toBe(no('consent_withdrawn'))
  })
  test('the column for text messages opens the phone, the one for mail does not', () => {
    const statements = stated('unticked_box')
    const mail = person({ claims: [claim(true, '2025-02-01')], statements })
    const text = person({ claims: [claim(true, '2025-02-01', { channel: 'phone' })], statements })
    expect(advertising(mail).phone).toBe(no('no_consent'))
    expect(advertising(text).phone).toBe(yes('consent_column', '2025-02-01'))
    expect(advertising(text).email).toBe(no('no_consent'))
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

describe('rule 9: an objection is final until a new consent', () => {
  const objection = entry('objection', { day: '2025-05-01' })
  test('nothing else opens the channel', () => {
    const everything = {
      events: [entry('consent', { day: '2025-04-01', recordedAtMs: 0 }), objection],
      claims: [claim(true, '2025-08-01')],
      statements: stated('double_opt_in'),
      existingCustomerRule: RULE,
    }
    expect(email(everything)).toBe(no('objection', '2025-05-01'))
  })
  test.each<[string, Partial<ReturnType<typeof entry>>, string]>([
    ['later', { day: '2025-05-02' }, yes('consent', '2025-05-02')],
    [
      'the same day, entered after it',
      { recordedAtMs: objection.recordedAtMs + 1 },
      yes('consent', '2025-05-01'),
    ],
    [
      'dated earlier, entered after it',
      { day: '2025-04-30', recordedAtMs: Date.parse('2025-06-01') },
      no('objection', '2025-05-01'),
    ],
    ['dated later, entered before it', { day: '2025-06-01', recordedAtMs: 0 }, no('objection', '2025-05-01')],
    [
      'later, from a pre-ticked box',
      { day: '2025-05-02', origin: 'preticked_box' },
      no('objection', '2025-05-01'),
    ],
  ])('consent %s', (_, changes, expected) => {
    expect(email({ events: [objection, entry('consent', changes)] })).toBe(expected)
  })
  test('at the same moment the later entry decides', () => {
    const before = entry('consent')
    const between = entry('objection')
    const after = entry('consent')
    expect(email({ events: [before, between] })).toBe(no('objection', '2025-05-01'))
    expect(email({ events: [between, after] })).toBe(yes('consent', '2025-05-01'))
  })
  test('it comes back when the new consent is withdrawn', () => {
    const events = [
      objection,
      entry('consent', { day: '2025-06-01' }),
      entry('withdrawal', { day: '2025-07-01' }),
    ]
    expect(email({ events })).toBe(no('objection', '2025-05-01'))
  })
  test('a correction takes a mistaken entry back, and a corrected correction does not', () => {
    const mistake = entry('objection', { channel: 'post' })
    const correction = entry('correction', { channel: 'post', correctsEventId: mistake.id })
    const again = entry('correction', { channel: 'post', correctsEventId: correction.id })
    const post = (events: PermissionFacts['events']) => advertising(person({ events })).post
    expect(post([mistake])).toBe(no('objection', '2025-05-01'))
    expect(post([mistake, correction])).toBe(yes('own_customer_post', '2025-03-10'))
    expect(post([mistake, correction, again])).toBe(no('objection', '2025-05-01'))
  })
  test('correcting a consent takes it back', () => {
    const consent = entry('consent')
    const events = [consent, entry('correction', { correctsEventId: consent.id })]
    expect(email({ events })).toBe(no('no_consent'))
  })
})

describe('rule 10: the suppression list', () => {
  test('closes its channel, whatever is imported', () => {
    const suppressions = [hit('post'), hit('email')]
    const claims = [claim(true, '2025-08-01')]
    expect(advertising(person({ suppressions, claims, statements: stated('written') }))).toEqual({
      email: no('suppressed', '2025-02-01'),
      post: no('suppressed', '2025-02-01'),
      phone: no('no_consent'),
    })
  })
  test('a new consent lifts it, an older one does not', () => {
    const suppressions = [hit('email')]
    expect(email({ suppressions, events: [entry('consent')] })).toBe(yes('consent', '2025-05-01'))
    expect(email({ suppressions, events: [entry('consent', { day: '2025-01-31' })] })).toBe(
      no('suppressed', '2025-02-01'),
    )
  })
  test("the person's own objection goes first, and its correction clears both", () => {
    const objection = entry('objection', { channel: 'post' })
    const suppressions = [hit('post', { eventId: objection.id, day: objection.day })]
    const post = (events: PermissionFacts['events']) => advertising(person({ events, suppressions })).post
    expect(post([objection])).toBe(no('objection', '2025-05-01'))
    expect(post([objection, entry('correction', { correctsEventId: objection.id })])).toBe(
      yes('own_customer_post', '2025-03-10'),
    )
  })
})

describe('rules 14 to 16: marketplaces', () => {
  test.each(MARKETPLACES)('%s closes every channel', platform => {
    const facts = person({ records: [marketplaceRecord(platform, EMAIL)], existingCustomerRule: RULE })
    const closed = no('marketplace', '2025-03-10')
    expect(advertising(facts)).toEqual({ email: closed, post: closed, phone: closed })
  })
  test.each(MARKETPLACES)('%s closes every channel of an own-shop buyer too', platform => {
    const records = [record(), marketplaceRecord(platform, EMAIL)]
    const closed = no('marketplace', '2025-03-10')
    expect(advertising(person({ records, existingCustomerRule: RULE }))).toEqual({
      email: closed,
      post: closed,
      phone: closed,
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
    const facts = person({ phones: ['-'], events: [entry('consent', { channel: 'phone' })] })
    expect(advertising(facts).phone).toBe(no('no_address'))
  })
  test('a shared mailbox may be written to', () => {
    expect(email({ emails: ['info@example.com'], events: [entry('consent')] })).toBe(
      yes('consent', '2025-05-01'),
    )
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
  const everywhere = (text: string) => ({ email: text, post: text, phone: text })
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
  })
  test('where buyers stand behind relays only letters remain', () => {
    for (const platform of ['amazon', 'ebay'] as const) {
      expect(purpose({ records: [marketplaceRecord(platform, EMAIL)] }, 'transactional')).toEqual({
        email: no('marketplace', '2025-03-10'),
        post: yes('contract', '2025-03-10'),
        phone: no('marketplace', '2025-03-10'),
      })
    }
    expect(purpose({ records: [marketplaceRecord('etsy', EMAIL)] }, 'transactional')).toEqual(
      everywhere(yes('contract', '2025-03-10')),
    )
  })
  test('addresses of own-shop buyers may be checked, objections or not', () => {
    const post = { email: no('no_consent'), phone: no('no_consent') }
    const allowed = { ...post, post: yes('address_accuracy', '2025-03-10') }
    expect(purpose({}, 'address_check')).toEqual(allowed)
    expect(purpose(closed, 'address_check')).toEqual(allowed)
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
