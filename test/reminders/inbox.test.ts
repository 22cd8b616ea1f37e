import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_CONTACT_LIMITS, type ReminderRule } from '../../shared/model/reminder.ts'
import { DEFAULT_RULES } from '../../src-main/reminders/default-rules.ts'
import { findOccasions } from '../../src-main/reminders/find-occasions.ts'
import {
  type DueItem,
  dueItems,
  type InboxHistory,
  type OwnerAction,
} from '../../src-main/reminders/inbox.ts'
import type { Occasion, ReminderOrders } from '../../src-main/reminders/people.ts'
import { peopleOf, type TestPerson } from './people-of.ts'

const TODAY = 20_000
const QUIET: InboxHistory = { contactDays: () => [], action: () => null, isNever: () => false }

function ruleOf(name: string): ReminderRule {
  const rule = DEFAULT_RULES[name]
  if (rule === undefined) throw new Error(`there is no rule ${name}`)
  return rule
}

function one(kind: string, days: Partial<Occasion> = {}, isMeant: Uint8Array | null = null) {
  const occasion = { place: 0, key: 'k', day: TODAY, dueDay: TODAY, lastDay: TODAY + 5, ...days }
  return { ruleKey: kind, rule: ruleOf(kind), isMeant, occasions: [occasion] }
}

const due = (kind: string, days: Partial<Occasion> = {}, history: Partial<InboxHistory> = {}) =>
  dueItems([one(kind, days)], { ...QUIET, ...history }, DEFAULT_CONTACT_LIMITS, TODAY)

describe('piles', () => {
  test.each([
    [-1, 'week'],
    [0, 'week'],
    [6, 'week'],
    [7, 'coming'],
    [29, 'coming'],
  ])('what is due in %d days is in the pile "%s"', (days, pile) => {
    expect(due('birthday', { dueDay: TODAY + days, lastDay: TODAY + 40 })).toMatchObject([{ pile }])
  })

  test.each([
    ['birthday', -3, 0, 'week'],
    ['birthday', -3, -1, 'overdue'],
    ['reorder', -7, 0, 'week'],
    ['overdue', -6, -6, 'week'],
    ['overdue', -7, -7, 'overdue'],
    ['follow_up_14', -1, -1, 'overdue'],
  ])('of "%s", due in %d days, its own day in %d, it is in "%s"', (kind, dueIn, dayIn, pile) => {
    const days = { dueDay: TODAY + dueIn, day: TODAY + dayIn, lastDay: TODAY + 9 }
    expect(due(kind, days)).toMatchObject([{ pile }])
  })

  test('what is due later, or went by, is in none', () => {
    expect(due('birthday', { dueDay: TODAY + 30, lastDay: TODAY + 40 })).toEqual([])
    expect(due('birthday', { dueDay: TODAY - 9, lastDay: TODAY - 1 })).toEqual([])
    expect(due('birthday', { dueDay: TODAY - 9, lastDay: TODAY })).toHaveLength(1)
  })

  test('a rule for a segment is for nobody else', () => {
    const items = (meant: number) =>
      dueItems([one('birthday', {}, Uint8Array.of(meant))], QUIET, DEFAULT_CONTACT_LIMITS, TODAY)
    expect(items(1)).toHaveLength(1)
    expect(items(0)).toEqual([])
  })
})

describe('what the owner did', () => {
  const acted = (action: OwnerAction, days: Partial<Occasion> = {}) =>
    due('birthday', days, { action: () => action })

  test('done and skipped are over', () => {
    expect(acted({ act: 'done', until: 0 })).toEqual([])
    expect(acted({ act: 'skipped', until: 0 })).toEqual([])
  })

  test('snoozed comes again on its day, also where it would have gone by before', () => {
    expect(acted({ act: 'snoozed', until: TODAY + 3 })).toMatchObject([{ pile: 'week', dueDay: TODAY + 3 }])
    expect(acted({ act: 'snoozed', until: TODAY + 9 })).toMatchObject([
      { pile: 'coming', lastDay: TODAY + 16 },
    ])
    expect(acted({ act: 'snoozed', until: TODAY }, { dueDay: TODAY - 20, lastDay: TODAY - 10 })).toHaveLength(
      1,
    )
    // The app need not be opened on that very day.
    const gone = { dueDay: TODAY - 20, lastDay: TODAY - 10 }
    expect(acted({ act: 'snoozed', until: TODAY - 7 }, gone)).toHaveLength(1)
    expect(acted({ act: 'snoozed', until: TODAY - 8 }, gone)).toEqual([])
    expect(acted({ act: 'snoozed', until: TODAY - 1 })).toMatchObject([{ dueDay: TODAY }])
  })

  test('never is for good', () => {
    expect(due('birthday', {}, { isNever: () => true })).toEqual([])
  })
})

describe('contacts', () => {
  const contacted = (kind: string, days: number[], occasion: Partial<Occasion> = {}) =>
    due(kind, { lastDay: TODAY + 60, ...occasion }, { contactDays: () => days.map(day => TODAY + day) })

  test('whoever was advertised to since it was due is not asked to buy again', () => {
    expect(contacted('overdue', [-3], { dueDay: TODAY - 3 })).toEqual([])
    expect(contacted('overdue', [-40], { dueDay: TODAY - 3 })).toMatchObject([{ heldUntil: null }])
  })

  test('a greeting is no less one after another letter, but it waits for the pause', () => {
    expect(contacted('birthday', [-3], { dueDay: TODAY - 5 })).toMatchObject([
      { pile: 'week', dueDay: TODAY + 4, heldUntil: TODAY + 4 },
    ])
    expect(contacted('birthday', [-10])).toMatchObject([{ dueDay: TODAY, heldUntil: null }])
    expect(contacted('birthday', [-20, -10])).toMatchObject([{ dueDay: TODAY + 10, heldUntil: TODAY + 10 }])
    // It is due after the pause anyway.
    expect(contacted('birthday', [-3], { dueDay: TODAY + 5 })).toMatchObject([{ heldUntil: null }])
  })

  test('what is about an order is no advertising and waits for nothing', () => {
    expect(contacted('recovery', [0])).toMatchObject([{ dueDay: TODAY, heldUntil: null }])
    expect(contacted('follow_up_3', [0])).toMatchObject([{ heldUntil: null }])
    expect(contacted('follow_up_14', [0])).toMatchObject([{ heldUntil: TODAY + 7 }])
  })
})

describe('of two rules that remind of the same, one does', () => {
  const ready = one('birthday')
  const own = (more: Partial<ReminderRule> = {}, isMeant: Uint8Array | null = null, key = 'own:1') => ({
    ...ready,
    ruleKey: key,
    // The kind stays what it is.
    rule: { ...ready.rule, ...more } as ReminderRule,
    isMeant,
  })
  const segment = { kind: 'preset' as const, preset: 'regulars' as const }
  const keys = (rules: Parameters<typeof dueItems>[0], history: Partial<InboxHistory> = {}) =>
    dueItems(rules, { ...QUIET, ...history }, DEFAULT_CONTACT_LIMITS, TODAY).map(({ ruleKey }) => ruleKey)

  test('the owner’s own for whom it means, the ready-made one for all others', () => {
    expect(keys([ready, own({}, Uint8Array.of(1))])).toEqual(['own:1'])
    expect(keys([ready, own({}, Uint8Array.of(0))])).toEqual(['birthday'])
    expect(keys([ready, own(), own({ segment }, Uint8Array.of(1), 'own:2')])).toEqual(['own:2'])
    expect(keys([ready, own(), own({}, null, 'own:2')])).toEqual(['own:1'])
  })

  test('also where it was done already, by either of them, or is over by its own days', () => {
    const done = (by: string) => ({
      action: (ruleKey: string): OwnerAction | null => (ruleKey === by ? { act: 'done', until: 0 } : null),
    })
    expect(keys([ready, own()], done('own:1'))).toEqual([])
    expect(keys([ready, own()], done('birthday'))).toEqual([])
    expect(keys([ready, own()], { isNever: ruleKey => ruleKey === 'own:1' })).toEqual([])
    expect(keys([ready, { ...own(), occasions: [] }])).toEqual([])
  })

  test('both, where they are about something else', () => {
    const years = (list: number[], ruleKey: string) => ({
      ...one('anniversary', { key: '2' }),
      ruleKey,
      rule: { ...ruleOf('anniversary'), years: list } as ReminderRule,
    })
    expect(keys([years([1, 2], 'anniversary'), { ...years([3], 'own:1'), occasions: [] }])).toEqual([
      'anniversary',
    ])
    expect(keys([one('follow_up_3'), one('follow_up_14', { day: TODAY + 11 })])).toEqual([
      'follow_up_3',
      'follow_up_14',
    ])
    const goods = { kind: 'categories' as const, categories: ['Kannen'] }
    const ofGoods = {
      ...one('follow_up_14'),
      ruleKey: 'own:1',
      rule: { ...ruleOf('follow_up_14'), goods } as ReminderRule,
    }
    expect(keys([one('follow_up_14'), ofGoods])).toEqual(['own:1'])
    expect(keys([one('follow_up_14'), { ...ofGoods, occasions: [] }])).toEqual(['follow_up_14'])
  })
})

/** People with rhythms of every length, at every point of them. */
const anyPerson: fc.Arbitrary<TestPerson & { gap: number; since: number }> = fc.record({
  birthday: fc.constantFrom(0, 101, 229, 615, 1003, 1231),
  gap: fc.integer({ min: 1, max: 120 }),
  since: fc.integer({ min: 0, max: 200 }),
  purchases: fc.integer({ min: 1, max: 12 }),
})
const NONE = new Int32Array(0)
const NO_ORDERS: ReminderOrders = { places: NONE, orderDays: NONE, days: NONE }

function peopleFrom(drawn: readonly (TestPerson & { gap: number; since: number })[]) {
  const people = peopleOf(...drawn.map(() => ({ first: '2020-01-01' })))
  for (const [place, { birthday = 0, gap, since, purchases = 1 }] of drawn.entries()) {
    const last = TODAY - since
    people.birthdays[place] = birthday
    people.firstDays[place] = last - gap * (purchases - 1)
    people.lastDays[place] = last
    people.purchaseDays[place] = purchases
    people.rhythmDays[place] = gap
    people.expectedDays[place] = last + gap
    people.dueUntilDays[place] = last + Math.ceil(gap * 1.5)
  }
  return people
}

function inboxOf(
  people: ReturnType<typeof peopleFrom>,
  rules: readonly string[],
  history: InboxHistory,
  asOf: number,
  isMeant: Uint8Array | null = null,
) {
  const sources = {
    people,
    shop: { secondOrderDays: { from: 20, to: 60 }, regularFrom: 3 },
    ordersFor: () => NO_ORDERS,
    problems: () => NO_ORDERS,
    wishes: () => NO_ORDERS,
  }
  const found = rules.map(ruleKey => ({
    ruleKey,
    rule: ruleOf(ruleKey),
    isMeant: ruleKey === 'anticyclic' ? isMeant : null,
    occasions: findOccasions(ruleOf(ruleKey), sources, asOf, null),
  }))
  return dueItems(found, history, DEFAULT_CONTACT_LIMITS, asOf)
}

const PERSONAL = [
  'birthday',
  'anniversary',
  'milestone',
  'second_purchase',
  'reorder',
  'anticyclic',
  'overdue',
]

test('nobody is about to reorder and in a pause between orders, whoever the pauses are used for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyPerson, fc.boolean()), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 0, max: 60 }),
      (drawn, later) => {
        const people = peopleFrom(drawn.map(([person]) => person))
        const isMeant = Uint8Array.from(drawn, ([, meant]) => (meant ? 1 : 0))
        const items = inboxOf(people, PERSONAL, QUIET, TODAY + later, isMeant)
        const placesOf = (key: string) => items.filter(item => item.ruleKey === key).map(({ place }) => place)
        for (const place of placesOf('anticyclic')) expect(isMeant[place]).toBe(1)
        for (const place of placesOf('reorder')) expect(isMeant[place]).toBe(0)
      },
    ),
  )
})

test('whoever does all that is due each day contacts nobody too often', () => {
  fc.assert(
    fc.property(fc.array(anyPerson, { minLength: 1, maxLength: 8 }), drawn => {
      const people = peopleFrom(drawn)
      const contacts = new Map<number, number[]>()
      const done = new Set<string>()
      const history: InboxHistory = {
        contactDays: place => contacts.get(place) ?? [],
        action: (ruleKey, place, key) =>
          done.has(`${ruleKey}|${place}|${key}`) ? { act: 'done', until: 0 } : null,
        isNever: () => false,
      }
      const isToBeDone = (item: DueItem, today: number) => item.dueDay <= today && item.heldUntil === null
      for (let today = TODAY; today < TODAY + 120; today++) {
        for (;;) {
          const next = inboxOf(people, PERSONAL, history, today).find(item => isToBeDone(item, today))
          if (next === undefined) break
          done.add(`${next.ruleKey}|${next.place}|${next.occasionKey}`)
          contacts.set(next.place, [...(contacts.get(next.place) ?? []), today])
        }
      }
      for (const days of contacts.values())
        for (const [index, day] of days.entries()) {
          const before = days.slice(0, index)
          expect(before.every(other => day - other >= 7)).toBe(true)
          expect(before.filter(other => other > day - 30).length).toBeLessThan(2)
        }
    }),
    { numRuns: 40 },
  )
})

test('with whom it is over is in no reminder', () => {
  const people = peopleFrom([{ birthday: 101, gap: 30, since: 25, purchases: 5 }])
  expect(inboxOf(people, PERSONAL, QUIET, TODAY).length).toBeGreaterThan(0)
  people.isOver[0] = 1
  expect(inboxOf(people, PERSONAL, QUIET, TODAY)).toEqual([])
})
