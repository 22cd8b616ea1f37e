import { describe, expect, test } from 'vitest'
import type { ConsentOrigin } from '../../shared/model/permission.ts'
import { claim, entry, person, record } from './people.ts'
import { advertising, email, no, RULE, stated, yes } from './words.ts'

const PROVEN: readonly ConsentOrigin[] = ['double_opt_in', 'unticked_box', 'written']

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
  test('of one day, a consent counts that was entered after the customer file that said no', () => {
    const day = '2025-05-01'
    const shownAt = (time: string) => [claim(false, day, { notedAtMs: Date.parse(`${day}T${time}Z`) })]
    // Recorded at noon.
    const events = [entry('consent', { day })]
    expect(email({ events, claims: shownAt('11:59:00') })).toBe(yes('consent', day))
    expect(email({ events, claims: shownAt('12:00:00') })).toBe(no('consent_withdrawn', day))
    expect(email({ events, claims: shownAt('15:00:00') })).toBe(no('consent_withdrawn', day))
    // Entered late: what was said on an earlier day does not outweigh the file.
    const late = [entry('consent', { day: '2025-04-01', recordedAtMs: Date.parse(`${day}T23:00:00Z`) })]
    expect(email({ events: late, claims: shownAt('11:59:00') })).toBe(no('consent_withdrawn', day))
  })
  test('each column opens its own channel only, and none the phone', () => {
    const statements = stated('unticked_box')
    const mail = person({ claims: [claim(true, '2025-02-01')], statements })
    const text = person({ claims: [claim(true, '2025-02-01', { channel: 'sms' })], statements })
    expect(advertising(mail)).toMatchObject({ phone: no('no_consent'), sms: no('no_consent') })
    expect(advertising(text)).toMatchObject({
      email: no('no_consent'),
      phone: no('no_consent'),
      sms: yes('consent_column', '2025-02-01'),
    })
  })
  test('a yes to text messages counts like one to e-mails: with a statement only, and never of a marketplace', () => {
    const yesToTexts = claim(true, '2025-02-01', { channel: 'sms' })
    expect(advertising(person({ claims: [yesToTexts] })).sms).toBe(no('consent_unconfirmed', '2025-02-01'))
    expect(advertising(person({ claims: [yesToTexts], statements: stated('preticked_box') })).sms).toBe(
      no('no_consent'),
    )
    const noLater = claim(false, '2025-03-01', { channel: 'sms' })
    expect(advertising(person({ claims: [yesToTexts, noLater], statements: stated('written') })).sms).toBe(
      no('consent_withdrawn', '2025-03-01'),
    )
    const objected = person({
      claims: [yesToTexts],
      statements: stated('written'),
      events: [entry('objection', { channel: 'sms' })],
    })
    expect(advertising(objected).sms).toBe(no('objection', '2025-05-01'))
  })
})
