import { describe, expect, test } from 'vitest'
import type { ReminderPile } from '../../shared/model/reminder.ts'
import { pileOfShop, type ShopHistory, shopOccasions } from '../../src-main/reminders/shop-occasions.ts'

const NOTHING: ShopHistory = {
  addressRound: { lastDay: null, nextDay: null },
  newsletterLists: [],
  openRequests: [],
}

describe('a request by law', () => {
  test.each([
    ['2026-11-01', '2026-11-24', '2026-12-01'],
    // A month later there is no such day.
    ['2027-01-31', '2027-02-21', '2027-02-28'],
  ])('of %s comes up on %s and is to be answered by %s', (receivedDay, dueDay, deadline) => {
    const openRequests = [{ id: 3, receivedDay }]
    expect(shopOccasions({ ...NOTHING, openRequests })).toEqual([
      { kind: 'data_request', occasion: '3', dueDay, deadline, lastDay: null, sinceDay: receivedDay },
    ])
  })
})

describe('the pile of the shop', () => {
  test.each<[string, string, string | null, string, ReminderPile]>([
    ['is still to come', '2026-11-24', '2026-12-01', '2026-11-17', 'coming'],
    ['comes within the week', '2026-11-24', '2026-12-01', '2026-11-18', 'week'],
    ['has a deadline ahead', '2026-11-24', '2026-12-01', '2026-11-30', 'week'],
    ['has its deadline today', '2026-11-24', '2026-12-01', '2026-12-01', 'week'],
    ['had its deadline', '2026-11-24', '2026-12-01', '2026-12-02', 'overdue'],
    ['was put off beyond its deadline', '2026-12-05', '2026-12-01', '2026-12-03', 'week'],
    ['comes again after its deadline', '2026-12-05', '2026-12-01', '2026-12-05', 'overdue'],
    ['has no deadline, on its day', '2026-11-24', null, '2026-11-24', 'week'],
    ['has no deadline, a day later', '2026-11-24', null, '2026-11-25', 'overdue'],
  ])('of what %s (due on %s, in time until %s, seen on %s) is %s', (_what, dueDay, deadline, asOf, pile) => {
    expect(pileOfShop({ dueDay, deadline }, asOf)).toBe(pile)
  })
})
