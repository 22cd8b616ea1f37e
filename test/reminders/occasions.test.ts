import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayFromNumber, dayNumber } from '../../shared/calendar.ts'
import { afterOrders } from '../../src-main/reminders/order-occasions.ts'
import type { Occasion } from '../../src-main/reminders/people.ts'
import {
  anticyclicOccasions,
  milestoneOccasions,
  overdueOccasions,
  reorderOccasions,
  secondPurchaseOccasions,
} from '../../src-main/reminders/rhythm-occasions.ts'
import { anniversaryOccasions, birthdayOccasions } from '../../src-main/reminders/yearly-occasions.ts'
import { peopleOf, type TestPerson } from './people-of.ts'

function shown({ key, day, dueDay, lastDay }: Occasion) {
  return [key, dayFromNumber(day), dayFromNumber(dueDay), dayFromNumber(lastDay)]
}

const around = (day: string, before = 5, after = 40) => ({
  from: dayNumber(day) - before,
  to: dayNumber(day) + after,
})
const LEEWAY = { leadDays: 3, keepDays: 5 }

test('a birthday needs no year, also across the turn of one', () => {
  const people = peopleOf({ birthday: 1124 }, { birthday: 103 }, { birthday: 601 }, {})
  const found = birthdayOccasions(people, around('2026-11-21', 5, 60), LEEWAY)
  expect(found.map(one => [one.place, ...shown(one)])).toEqual([
    [0, '2026', '2026-11-24', '2026-11-21', '2026-11-29'],
    [1, '2027', '2027-01-03', '2026-12-31', '2027-01-08'],
  ])
})

test('who was born on 29 February is greeted on 1 March in other years', () => {
  const people = peopleOf({ birthday: 229 })
  expect(birthdayOccasions(people, around('2026-02-20', 0, 20), LEEWAY).map(shown)).toEqual([
    ['2026', '2026-03-01', '2026-02-26', '2026-03-06'],
  ])
  expect(birthdayOccasions(people, around('2028-02-20', 0, 20), LEEWAY).map(shown)).toEqual([
    ['2028', '2028-02-29', '2028-02-26', '2028-03-05'],
  ])
})

test('everybody has one birthday in any year’s time', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 365 }),
      fc.integer({ min: 18_000, max: 24_000 }),
      (offset, from) => {
        // Any day of a leap year, as a code.
        const [, month = 0, day = 0] = addDays('2024-01-01', offset).split('-').map(Number)
        const people = peopleOf({ birthday: month * 100 + day })
        const to =
          dayNumber(`${Number(dayFromNumber(from).slice(0, 4)) + 1}${dayFromNumber(from).slice(4)}`) - 1
        const found = birthdayOccasions(people, { from, to }, LEEWAY)
        // Between a 29 February and the 1 March of the next year there may be none of the former's.
        expect(found.length).toBeGreaterThanOrEqual(month === 2 && day === 29 ? 0 : 1)
        expect(found.length).toBeLessThanOrEqual(month === 2 && day === 29 ? 2 : 1)
      },
    ),
  )
})

test('only the years that are kept are anniversaries, and the first day itself is none', () => {
  const people = peopleOf(
    { first: '2025-11-25' },
    { first: '2024-11-25' },
    { first: '2023-11-25' },
    { first: '2021-11-25' },
    { first: '2026-11-25' },
    { first: '2024-02-29' },
  )
  const rule = { ...LEEWAY, years: [1, 2, 5, 10] }
  const found = anniversaryOccasions(people, around('2026-11-21'), rule)
  expect(found.map(({ place, key }) => [place, key])).toEqual([
    [0, '1'],
    [1, '2'],
    [3, '5'],
  ])
  expect(anniversaryOccasions(people, around('2026-02-20'), rule).map(shown)).toEqual([
    ['2', '2026-03-01', '2026-02-26', '2026-03-06'],
  ])
})

const SHOP = { secondOrderDays: { from: 20, to: 60 }, regularFrom: 3 }
const AT_ONCE = { leadDays: 0, keepDays: 0 }

test('who bought once is due when the second orders of others come', () => {
  const people = peopleOf({ first: '2026-10-01' }, { first: '2026-10-01', purchases: 2 }, {})
  const found = secondPurchaseOccasions(people, SHOP, { leadDays: 0, keepDays: 90 })
  expect(found.map(shown)).toEqual([
    [String(dayNumber('2026-10-01')), '2026-10-21', '2026-10-21', '2026-11-30'],
  ])
  const soon = secondPurchaseOccasions(people, SHOP, { leadDays: 0, keepDays: 30 })
  expect(soon.map(one => shown(one)[3])).toEqual(['2026-11-20'])
  expect(secondPurchaseOccasions(people, { ...SHOP, secondOrderDays: null }, AT_ONCE)).toEqual([])
})

const RHYTHMIC: TestPerson = {
  first: '2026-01-01',
  last: '2026-10-01',
  purchases: 4,
  rhythm: 60,
  expected: '2026-11-30',
  dueUntil: '2026-12-20',
}

test('who has a rhythm is due shortly before the day, and late when most others would have come', () => {
  const people = peopleOf(RHYTHMIC, { ...RHYTHMIC, purchases: 1 }, { ...RHYTHMIC, rhythm: 0 })
  expect(reorderOccasions(people, { leadDays: 7, keepDays: 0 }).map(one => shown(one).slice(1))).toEqual([
    ['2026-11-30', '2026-11-23', '2026-11-30'],
  ])
  expect(overdueOccasions(people, { leadDays: 0, keepDays: 30 }).map(one => shown(one).slice(1))).toEqual([
    ['2026-12-21', '2026-12-21', '2027-01-20'],
  ])
  expect(anticyclicOccasions(people, { leadDays: 0, keepDays: 14 }).map(one => shown(one).slice(1))).toEqual([
    ['2026-10-31', '2026-10-31', '2026-11-14'],
  ])
})

test('nobody is reminded to order again in the first half of a short gap', () => {
  const people = peopleOf({ ...RHYTHMIC, last: '2026-10-01', expected: '2026-10-07', rhythm: 6 })
  expect(reorderOccasions(people, { leadDays: 7, keepDays: 0 }).map(one => shown(one).slice(1))).toEqual([
    ['2026-10-07', '2026-10-04', '2026-10-07'],
  ])
})

test('the order that makes a regular customer, and round numbers, are milestones until the next order', () => {
  const last = '2026-11-01'
  const people = peopleOf(...[2, 3, 4, 10, 11].map(purchases => ({ first: '2025-01-01', last, purchases })))
  const found = milestoneOccasions(people, SHOP, { orders: [10], leadDays: 0, keepDays: 30 })
  expect(found.map(one => [one.place, ...shown(one)])).toEqual([
    [1, '3', last, last, '2026-12-01'],
    [3, '10', last, last, '2026-12-01'],
  ])
})

test('orders of a person that were made or sent on one day are followed up once, and told by the day of the order', () => {
  const ordered = dayNumber('2026-10-30')
  const sent = dayNumber('2026-11-01')
  const orders = {
    places: Int32Array.of(0, 0, 0, 0, 4),
    orderDays: Int32Array.of(ordered, ordered, ordered + 1, ordered + 2, ordered),
    // The second parcel of the first order was sent a day later than the first, together with the next order.
    days: Int32Array.of(sent, sent + 1, sent + 1, sent + 2, sent),
  }
  const found = afterOrders(orders, { afterDays: 14, leadDays: 0, keepDays: 7 })
  expect(found.map(one => [one.place, ...shown(one)])).toEqual([
    [0, String(ordered), '2026-11-16', '2026-11-16', '2026-11-23'],
    [0, String(ordered + 2), '2026-11-17', '2026-11-17', '2026-11-24'],
    [4, String(ordered), '2026-11-15', '2026-11-15', '2026-11-22'],
  ])
})
