import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayNumber } from '../../shared/calendar.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { FIXED_NOW_MS, openTestBackend, runToEnd } from '../support/test-backend.ts'

const DAY_MS = 86_400_000

const PEOPLE = ['Anna Gross', 'Bernd Klein', 'Clara Weiss', 'Dora Lang']
const ORDERS = shopifyOrdersCsv(
  PEOPLE.flatMap((name, person) =>
    Array.from({ length: person + 1 }, (_, index) => ({
      number: `#${person}${index}`,
      name,
      email: `${name.toLowerCase().replace(' ', '.')}@example.org`,
      street: `Lindenweg ${person + 1}`,
      day: addDays('2026-08-01', index * 10 + person),
    })),
  ),
)

const shop = freshBackend(filling => filling.load(filling.file('orders.csv', ORDERS)))

const LIST = { channel: 'post', recordAsContact: true } as const

test('who was advertised to lately is left out, and said to be', async () => {
  const { client } = shop
  await client.lists.export({ ...LIST, audience: { minOrders: 3 } })
  const check = await client.lists.check({ channel: 'post' })
  expect(check).toMatchObject({ total: 4, allowed: 2, excluded: [{ reason: 'contact_pause', count: 2 }] })
  const excluded = await client.lists.excluded({ channel: 'post', reason: 'contact_pause' })
  expect(excluded.customers.map(({ name }) => name).sort()).toEqual(['Clara Weiss', 'Dora Lang'])
  expect((await client.lists.preview({ channel: 'post' })).recipients).toBe(2)
  expect((await client.lists.export({ channel: 'post' })).recipients).toBe(2)
  // What is no advertising is not held up by it.
  expect(await client.lists.check({ channel: 'post', purpose: 'transactional' })).toMatchObject({
    allowed: 4,
  })
})

test('the owner may go beyond the pause, and says why', async () => {
  const { client } = shop
  await client.lists.export(LIST)
  expect((await client.lists.check({ channel: 'post' })).allowed).toBe(0)
  const recall = { ...LIST, pauseOverride: 'Rückruf der Kanne' }
  expect((await client.lists.check(recall)).allowed).toBe(4)
  expect((await client.lists.export(recall)).recipients).toBe(4)
})

test('a list of what is due marks the reminders of whoever is contacted with it as done', async () => {
  const { client } = shop
  const { customers } = await client.customers.search({})
  for (const { id } of customers) await client.customers.edit({ id, values: { birthday: '--11-25' } })
  const objecting = customers.find(({ name }) => name === 'Dora Lang')?.id ?? 0
  await client.permission.object({ customerId: objecting })
  const due = { ruleKey: 'birthday', pile: 'week' as const }
  const people = async () => (await client.reminders.items(due)).items.map(({ name }) => name).sort()
  expect(await people()).toEqual(PEOPLE)
  await client.lists.export({ channel: 'post', audience: { due } })
  expect(await people()).toEqual(PEOPLE)
  expect((await client.lists.export({ ...LIST, audience: { due } })).recipients).toBe(3)
  expect(await people()).toEqual(['Dora Lang'])
})

/** What an owner does on a day: how many days later, and whom they write to. */
const anyDay = fc.record({
  later: fc.integer({ min: 0, max: 9 }),
  minOrders: fc.integer({ min: 1, max: 4 }),
  by: fc.constantFrom('list', 'due'),
})

test('whatever lists are taken on whatever days, nobody is advertised to more often than the limits say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyDay, { minLength: 6, maxLength: 12 }), async days => {
      await using directory = await temporaryDirectory()
      let today = 0
      const contacts = new Map<number, number[]>()
      for (const [index, { later, minOrders, by }] of days.entries()) {
        today += later
        const { client, close } = await openTestBackend(directory.path, FIXED_NOW_MS + today * DAY_MS)
        if (index === 0) {
          await runToEnd(client, { files: [shop.file('again.csv', ORDERS)] })
          await client.reminders.changeLimits({ most: 2, withinDays: 20, pauseDays: 4 })
        }
        const [group] = (await client.reminders.due({})).piles.overdue
        const audience =
          by === 'due' && group !== undefined
            ? { due: { ruleKey: group.ruleKey, pile: 'overdue' as const } }
            : { minOrders }
        await client.lists.export({ ...LIST, audience })
        const { customers } = await client.customers.search({ limit: index + 1 < days.length ? 0 : 1000 })
        for (const { id } of customers)
          contacts.set(
            id,
            (await client.customers.get({ id })).contacts
              .map(({ day }) => dayNumber(day))
              .sort((a, b) => a - b),
          )
        await close()
      }
      for (const known of contacts.values())
        for (const [index, day] of known.entries()) {
          const before = known.slice(0, index)
          expect(before.every(other => day - other >= 4)).toBe(true)
          expect(before.filter(other => other > day - 20).length).toBeLessThan(2)
        }
      expect([...contacts.values()].flat().length).toBeGreaterThan(0)
    }),
    { numRuns: 12 },
  )
}, 120_000)
