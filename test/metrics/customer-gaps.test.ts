import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CustomerEdit } from '../../shared/model/customer.ts'
import { STORED_GAPS } from '../../shared/model/quality.ts'
import { customerGaps, type GapFacts } from '../../src-main/metrics/customer-gaps.ts'
import { isPlausiblePostalCode } from '../../src-main/metrics/postal-code-shape.ts'
import { qualityScores } from '../../src-main/metrics/quality-scores.ts'

const COMPLETE: CustomerEdit = {
  salutation: null,
  title: null,
  firstName: 'Anna',
  lastName: 'Beispiel',
  company: null,
  street: 'Lindenweg',
  houseNumber: '7',
  addressLine2: null,
  postalCode: '50667',
  city: 'Köln',
  country: 'DE',
  email: 'anna@example.com',
  phone: null,
  birthday: '1980-12-24',
}

const FACTS: GapFacts = {
  shown: COMPLETE,
  isMailReturned: false,
  isEmailUsable: true,
  hasEmailTypo: false,
  knowsInterests: true,
  consent: 'answered',
  knowsWishes: true,
  countedOrders: 2,
  firstOrderDay: '2026-01-05',
}

const gapsOf = (shown: Partial<CustomerEdit>, facts: Partial<GapFacts> = {}) =>
  customerGaps({ ...FACTS, ...facts, shown: { ...COMPLETE, ...shown } })

describe('the gaps of a customer', () => {
  test.each<[string, Partial<CustomerEdit>, Partial<GapFacts>, string[]]>([
    ['nothing is missing', {}, {}, []],
    ['a company needs no last name', { lastName: null, company: 'Teehaus' }, {}, []],
    ['neither name nor company', { lastName: null }, {}, ['no_name']],
    ['no e-mail', { email: null }, {}, ['no_email']],
    ['an e-mail that nobody reads', {}, { isEmailUsable: false }, ['no_email']],
    ['an e-mail with a slip', {}, { hasEmailTypo: true }, ['email_typo']],
    ['no street: its parts are not listed again', { street: null, houseNumber: null }, {}, ['no_address']],
    ['post that came back', {}, { isMailReturned: true }, ['address_returned']],
    ['no city', { city: null, postalCode: 'x' }, {}, ['no_address']],
    ['no house number', { houseNumber: null }, {}, ['no_house_number']],
    ['the number stands in the street', { houseNumber: null, street: 'Q 7, 24' }, {}, []],
    ['a parcel station', { houseNumber: null, street: 'Packstation 145' }, {}, []],
    ['a post box', { houseNumber: null, street: 'Postfach' }, {}, []],
    ['a postal code of another country', { postalCode: '1010' }, {}, ['implausible_postal_code']],
    ['no country', { country: null }, {}, ['no_country']],
    ['a birthday without its year', { birthday: '--12-24' }, {}, []],
    ['no birthday', { birthday: null }, {}, ['no_birthday']],
    ['orders without a day', {}, { firstOrderDay: null }, ['no_order_day']],
    ['no orders at all are no gap', {}, { firstOrderDay: null, countedOrders: 0 }, []],
    ['a consent to be confirmed', {}, { consent: 'unconfirmed' }, ['consent_unconfirmed']],
    ['nobody asked', {}, { consent: 'unknown', knowsWishes: false }, ['consent_unknown', 'no_wish']],
    ['a marketplace buyer is not asked', {}, { consent: 'not_needed' }, []],
    ['nothing known of purchases', {}, { knowsInterests: false }, ['no_products']],
  ])('%s', (_what, shown, facts, expected) => {
    expect(gapsOf(shown, facts)).toEqual(expected)
  })
})

describe('postal codes', () => {
  test.each([
    ['DE', '01067', true],
    ['DE', '1067', false],
    ['DE', '00123', false],
    ['DE', '123456', false],
    ['AT', '1010', true],
    ['AT', '0123', false],
    ['CH', '8001', true],
    ['NL', '1012 ab', true],
    ['NL', '1012', false],
    ['GB', 'SW1A 1AA', true],
    ['GB', '50667', false],
    ['PL', '00-950', true],
    ['SE', '113 51', true],
    ['US', '94103-1234', true],
    ['JP', 'anything goes', true],
  ])('%s %s: %s', (country, code, plausible) => {
    expect(isPlausiblePostalCode(code, country)).toBe(plausible)
  })

  test('without a country nothing speaks against a code', () => {
    expect(isPlausiblePostalCode('abc', null)).toBe(true)
  })
})

describe('scores', () => {
  const details = {
    lastName: fc.constantFrom('Beispiel', null),
    street: fc.constantFrom('Lindenweg', null),
    houseNumber: fc.constantFrom('7', null),
    postalCode: fc.constantFrom('50667', '1', null),
    city: fc.constantFrom('Köln', null),
    country: fc.constantFrom('DE', null),
    email: fc.constantFrom('anna@example.com', null),
    birthday: fc.constantFrom('1980-12-24', null),
  }
  const facts = fc.record({
    shown: fc.record(details).map(shown => ({ ...COMPLETE, ...shown })),
    isMailReturned: fc.boolean(),
    isEmailUsable: fc.boolean(),
    hasEmailTypo: fc.boolean(),
    knowsInterests: fc.boolean(),
    consent: fc.constantFrom(
      'answered' as const,
      'unconfirmed' as const,
      'unknown' as const,
      'not_needed' as const,
    ),
    knowsWishes: fc.boolean(),
    countedOrders: fc.nat(3),
    firstOrderDay: fc.constantFrom('2026-01-05', null),
  })
  const noOrderGaps = { no_day: 0, no_amount: 0, no_currency: 0, no_items: 0, no_buyer: 0, no_status: 0 }
  const scoresOf = (people: readonly GapFacts[]) =>
    qualityScores({
      customers: people.length,
      orders: 0,
      combinations: people.map(person => ({ gaps: customerGaps(person), count: 1 })),
      staleAddresses: 0,
      orderGaps: noOrderGaps,
    })

  test('lie between nothing and everything, whatever is missing', () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 8 }), people => {
        for (const { present, expected } of scoresOf(people)) {
          expect(present).toBeGreaterThanOrEqual(0)
          expect(present).toBeLessThanOrEqual(expected)
        }
      }),
    )
  })

  test('rise or stay with every detail that is added', () => {
    const field = fc.constantFrom(...(Object.keys(details) as (keyof typeof details)[])) // the keys of this very record
    fc.assert(
      fc.property(facts, field, (before, added) => {
        const after = { ...before, shown: { ...before.shown, [added]: COMPLETE[added] } }
        const sum = (people: GapFacts[]) =>
          scoresOf(people).reduce((total, { present }) => total + present, 0)
        expect(sum([after])).toBeGreaterThanOrEqual(sum([before]))
      }),
    )
  })

  test('count orders by themselves', () => {
    const orders = qualityScores({
      customers: 3,
      orders: 10,
      combinations: [],
      staleAddresses: 0,
      orderGaps: { ...noOrderGaps, no_items: 4, no_day: 1 },
    }).find(({ point }) => point === 'orders')
    expect(orders).toMatchObject({ present: 55, expected: 60 })
  })

  test('name every stored gap in exactly one point', () => {
    const gaps = scoresOf([]).flatMap(score =>
      score.gaps.flatMap(gap => (gap.of === 'customers' ? [gap.gap] : [])),
    )
    expect(gaps.toSorted()).toEqual([...STORED_GAPS, 'address_stale'].toSorted())
  })
})
