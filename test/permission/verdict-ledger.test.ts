import { describe, expect, test } from 'vitest'
import type { ConsentOrigin } from '../../shared/model/permission.ts'
import type { PermissionFacts } from '../../src-main/permission/facts.ts'
import { claim, entry, hit, person } from './people.ts'
import { advertising, email, no, RULE, stated, yes } from './words.ts'

const PROVEN: readonly ConsentOrigin[] = ['double_opt_in', 'unticked_box', 'written']
const UNPROVEN: readonly ConsentOrigin[] = ['preticked_box', 'unknown']

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
      sms: no('no_consent'),
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
