import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchPayments, possibleOrders, type Sale } from '../../src-main/matching/payments.ts'

const ANNA = ['email:anna@example.org', 'name:anna beispiel']

function sale(id: number, values: Partial<Sale> = {}): Sale {
  return { id, number: null, day: '2026-03-02', currency: 'EUR', totalMinor: 5490, persons: ANNA, ...values }
}

const order = sale(1, { number: '#1024' })
const matched = (payment: Partial<Sale>, of: Partial<Sale> = {}) =>
  matchPayments([sale(9, payment)], [{ ...order, ...of }]).get(9) === 1

describe('a payment belongs to an order', () => {
  test.each<[string, Partial<Sale>, Partial<Sale>]>([
    ['of the same number and amount', { number: '1024', persons: [] }, {}],
    ['of the same number behind letters', { number: 'WC-1024', persons: [] }, {}],
    ['of the same number and buyer, if only a part was paid', { number: '1024', totalMinor: 2000 }, {}],
    ['of the same number weeks before', { number: '1024', day: '2026-04-20', persons: [] }, {}],
    ['of the same number without a day', { number: '1024', persons: [] }, { day: null }],
    ['of the same amount, day and e-mail', { persons: ['email:anna@example.org'] }, {}],
    [
      'of the same amount and name three days before',
      { day: '2026-03-05', persons: ['name:anna beispiel'] },
      {},
    ],
    ['with another number of its own, by amount and buyer', { number: 'PP-7' }, {}],
  ])('%s', (_case, payment, of) => {
    expect(matched(payment, of)).toBe(true)
    expect(possibleOrders([sale(9, payment)])({ ...order, ...of })).toBe(true)
  })
})

describe('a payment does not belong to an order', () => {
  test.each<[string, Partial<Sale>, Partial<Sale>]>([
    [
      'of the same number alone: it may be another shop’s',
      { number: '1024', totalMinor: 700, persons: [] },
      {},
    ],
    ['of the same number a year earlier', { number: '1024', day: '2027-03-02', persons: [] }, {}],
    ['in another currency', { number: '1024', currency: 'USD' }, {}],
    ['of the same amount and buyer four days before', { day: '2026-03-06' }, {}],
    ['of the same amount, but somebody else’s', { persons: ['name:ben muster'] }, {}],
    ['of the same buyer, but another amount', { totalMinor: 5491 }, {}],
    ['without a day', {}, { day: null }],
    ['where nobody is known', { persons: [] }, { persons: [] }],
    ['without an amount', { totalMinor: null }, { totalMinor: null }],
  ])('%s', (_case, payment, of) => expect(matched(payment, of)).toBe(false))
})

describe('several payments and orders', () => {
  test('each order is given to one payment of its amount, the nearest days first', () => {
    const payments = [sale(11, { day: '2026-03-03' }), sale(12, { day: '2026-03-05' }), sale(13)]
    const orders = [sale(1, { day: '2026-03-02' }), sale(2, { day: '2026-03-04' })]
    expect([...matchPayments(payments, orders)].sort()).toEqual([
      [11, 2],
      [13, 1],
    ])
  })

  test('an order may be paid in parts under its number', () => {
    const parts = [
      sale(11, { number: '1024', totalMinor: 3000 }),
      sale(12, { number: '1024', totalMinor: 2490 }),
    ]
    expect([...matchPayments(parts, [order]).values()]).toEqual([1, 1])
  })

  test('a number leads to the order of the same amount before one of another shop', () => {
    const other = sale(2, { number: '1024', totalMinor: 900 })
    expect(matchPayments([sale(9, { number: '1024' })], [other, order]).get(9)).toBe(1)
  })

  test('what belongs together does not depend on what came first', () => {
    const any = fc.record({
      number: fc.constantFrom(null, '7', '8'),
      day: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-04', null),
      currency: fc.constantFrom('EUR', 'USD'),
      totalMinor: fc.constantFrom(1000, 2000, null),
      persons: fc.constantFrom(ANNA, ['name:ben muster'], []),
    })
    const list = (first: number) =>
      fc
        .array(any, { maxLength: 8 })
        .map(values => values.map((value, index) => ({ ...value, id: first + index })))
    fc.assert(
      fc.property(list(1), list(100), fc.infiniteStream(fc.nat()), (payments, orders, random) => {
        const shuffled = <T>(values: readonly T[]) =>
          values
            .map(value => ({ value, rank: random.next().value }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ value }) => value)
        const sorted = (matches: Map<number, number>) => [...matches].sort((a, b) => a[0] - b[0])
        const matches = matchPayments(payments, orders)
        expect(sorted(matchPayments(shuffled(payments), shuffled(orders)))).toEqual(sorted(matches))
        // Leaving out what cannot match changes nothing.
        const isPossible = possibleOrders(payments)
        expect(sorted(matchPayments(payments, orders.filter(isPossible)))).toEqual(sorted(matches))
      }),
      { numRuns: 500 },
    )
  })
})
