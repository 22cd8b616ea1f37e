import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AddressEvidence,
  type AddressKey,
  isSameAddress,
  lastConfirmation,
} from '../../src-main/matching/address-confirmation.ts'

const key = (street: string, houseNumber = '', postalCode = '50667'): AddressKey => ({
  street,
  houseNumber,
  postalCode,
})

describe('whether two addresses are the same', () => {
  test.each([
    ['the same', key('lindenweg', '7'), key('lindenweg', '7'), true],
    ['the number in the street cell', key('lindenweg', '7'), key('lindenweg7'), true],
    ['a source without the number that was added', key('lindenweg', '7'), key('lindenweg'), true],
    ['another number', key('lindenweg', '7'), key('lindenweg', '9'), false],
    ['a number where none is shown', key('lindenweg'), key('lindenweg', '9'), false],
    ['another town', key('lindenweg', '7'), key('lindenweg', '7', '10969'), false],
  ])('%s', (_what, shown, other, same) => {
    expect(isSameAddress(shown, other)).toBe(same)
  })
})

const about = {
  address: fc.record({
    street: fc.constantFrom('lindenweg', 'ahornallee'),
    houseNumber: fc.constantFrom('', '7'),
    postalCode: fc.constantFrom('50667', '10969'),
  }),
  day: fc.constantFrom('2024-01-01', '2025-06-30', '2026-02-01'),
}
const order = fc.record({ ...about, by: fc.constant('order' as const) })
const word = fc.record({ ...about, by: fc.constant('owner' as const), holds: fc.boolean() })
const evidence: fc.Arbitrary<AddressEvidence[]> = fc
  .array(fc.oneof(order, word), { maxLength: 8 })
  .map(found => found.map((one, entry) => (one.by === 'owner' ? { ...one, entry } : one)))

const HOME = key('lindenweg', '7')
const sent = (day: string): AddressEvidence => ({ address: HOME, day, by: 'order' })
const said = (day: string, holds: boolean, entry = 1): AddressEvidence => ({
  address: HOME,
  day,
  by: 'owner',
  holds,
  entry,
})

describe('the last confirmation', () => {
  test('is the latest day of the same address, whatever the order of the evidence', () => {
    fc.assert(
      fc.property(evidence, found => {
        const days = found
          .filter(one => isSameAddress(HOME, one.address) && (one.by === 'order' || one.holds))
          .map(one => one.day)
        const last = lastConfirmation(HOME, found)
        expect(last.day).toBe(days.toSorted().at(-1) ?? null)
        expect(lastConfirmation(HOME, found.toReversed())).toEqual(last)
      }),
    )
  })

  test('is the owner’s on the same day', () => {
    expect(lastConfirmation(HOME, [said('2026-01-01', true), sent('2026-01-01')])).toEqual({
      day: '2026-01-01',
      by: 'owner',
      returnedDay: null,
    })
  })
})

describe('post that came back', () => {
  test.each<[string, AddressEvidence[], string | null]>([
    ['counts from its day on', [sent('2025-12-01'), said('2026-01-01', false)], '2026-01-01'],
    [
      'counts against an order of the same day',
      [sent('2026-01-01'), said('2026-01-01', false)],
      '2026-01-01',
    ],
    ['ends with a later order', [said('2026-01-01', false), sent('2026-01-02')], null],
    [
      'ends with a later word of the owner',
      [said('2026-01-01', false, 1), said('2026-01-01', true, 2)],
      null,
    ],
    [
      'outlives an earlier word of the owner',
      [said('2026-01-01', true, 1), said('2026-01-01', false, 2)],
      '2026-01-01',
    ],
    ['says nothing of another address', [{ ...said('2026-01-01', false), address: key('ahornallee') }], null],
  ])('%s', (_what, found, day) => {
    expect(lastConfirmation(HOME, found).returnedDay).toBe(day)
  })
})
