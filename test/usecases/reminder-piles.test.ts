import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addDays } from '../../shared/calendar.ts'
import type { DueInbox } from '../../shared/model/reminder.ts'
import { DAY_MS, order, reminderShop, TODAY } from '../support/reminder-shop.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { FIXED_NOW_MS, lastEvent, openTestBackend } from '../support/test-backend.ts'

const { shop, load, idOf, names } = reminderShop()

describe('a whole pile', () => {
  const due = { pile: 'week' as const }
  beforeEach(async () => {
    await load([
      order('Anna Gross', '2025-11-23', { street: 'Am Wall 1', zip: '28195', city: 'Bremen', country: 'DE' }),
      order('Bernd Klein', '2025-11-23', {
        street: 'Am Wall 2',
        zip: '28195',
        city: 'Bremen',
        country: 'DE',
      }),
      order('Clara Weiss', '2026-11-21', { financialStatus: 'partially_refunded', refunded: '5.00' }),
    ])
    await shop.client.customers.edit({ id: await idOf('Anna'), values: { birthday: '--11-24' } })
  })

  test('is one list: everybody once with all reasons, and nobody of whom it is about an order alone', async () => {
    const { together, piles } = await shop.client.reminders.due({})
    expect(piles.week.map(({ ruleKey }) => ruleKey)).toEqual(['birthday', 'anniversary', 'recovery'])
    expect(together.week).toMatchObject({ people: 2, byChannel: { email: 0, post: 2, phone: 0 } })
    expect(together.coming).toMatchObject({ people: 0 })
    const list = { audience: { due }, channel: 'post' as const, columns: ['occasion' as const] }
    const { content, reminderActionIds, exportId } = await shop.client.lists.export({
      ...list,
      recordAsContact: true,
    })
    const lines = content.trim().split('\r\n')
    expect(lines[0]).toMatch(/;Anlass$/)
    expect(lines.slice(1).map(line => line.split(';')[0])).toEqual(['Anna', 'Bernd'])
    expect(lines[1]).toMatch(/;Geburtstag, Jubiläum des ersten Einkaufs$/)
    expect(lines[2]).toMatch(/;Jubiläum des ersten Einkaufs$/)
    expect(reminderActionIds).toHaveLength(3)
    expect(await names('recovery', 'week')).toEqual(['Clara Weiss'])
    const { contacts } = await shop.client.contacts.search({ exportId })
    expect(contacts.map(({ customerName, reminderKey }) => [customerName, reminderKey]).sort()).toEqual([
      ['Anna Gross', 'birthday'],
      ['Bernd Klein', 'anniversary'],
    ])
    expect((await shop.client.customers.search({ due })).total).toBe(0)
    await shop.client.reminders.takeBack({ actionIds: reminderActionIds })
    expect((await shop.client.reminders.due({})).together.week.people).toBe(0)
  })

  test('some of a group on a list: only what is due of them is done with it', async () => {
    const group = { ruleKey: 'anniversary', ...due }
    const { reminderActionIds } = await shop.client.lists.export({
      audience: { ids: [await idOf('Bernd')], due: group },
      channel: 'post',
      finishReminders: true,
    })
    expect(reminderActionIds).toHaveLength(1)
    expect(await names('anniversary', 'week')).toEqual(['Anna Gross'])
  })

  test('leaves out who objected, as every list does', async () => {
    await shop.client.permission.object({ customerId: await idOf('Anna') })
    const check = await shop.client.lists.check({ audience: { due }, channel: 'post' })
    expect(check).toMatchObject({ total: 2, allowed: 1, excluded: [{ reason: 'objection', count: 1 }] })
    expect((await shop.client.reminders.due({})).together.week.byChannel.post).toBe(1)
  })
})

describe('the shop itself', () => {
  test('has a month to answer who asks what is stored about them', async () => {
    await load([order('Anna Gross', '2026-10-01')])
    const customerId = await idOf('Anna')
    const asked = { customerId, kind: 'access' as const, receivedDay: '2026-11-01', note: '' }
    const { id } = await shop.client.reminders.addRequest(asked)
    const due = async (asOf: string) =>
      (await shop.client.reminders.due({ asOf })).shop.filter(({ kind }) => kind === 'data_request')
    expect(await due(TODAY)).toMatchObject([
      { dueDay: '2026-11-24', sinceDay: '2026-11-01', pile: 'week', customerName: 'Anna Gross' },
    ])
    // A week before the deadline it comes up, and on the deadline itself there is still time.
    const pileOn = async (asOf: string) => (await due(asOf)).map(({ pile }) => pile)
    expect(await pileOn('2026-11-16')).toEqual(['coming'])
    expect(await pileOn('2026-11-25')).toEqual(['week'])
    expect(await pileOn('2026-12-01')).toEqual(['week'])
    expect(await pileOn('2026-12-02')).toEqual(['overdue'])
    await shop.client.reminders.answerRequest({ id, answeredDay: TODAY })
    expect(await due(TODAY)).toEqual([])
    await shop.client.reminders.answerRequest({ id, answeredDay: null })
    expect(await due(TODAY)).toHaveLength(1)
    await expect(shop.client.reminders.addRequest({ ...asked, receivedDay: '2026-12-01' })).rejects.toThrow()
  })

  test('has its addresses checked twice a year, and fetches the results of newsletters', async () => {
    await load([order('Anna Gross', '2026-10-01', { acceptsMarketing: 'yes' })])
    const [source] = await shop.client.permission.statements()
    await shop.client.permission.state({
      sourceId: source?.source.id ?? 0,
      origin: 'double_opt_in',
      wording: 'Ja',
    })
    const kinds = async (asOf: string) =>
      (await shop.client.reminders.due({ asOf })).shop.map(({ kind, dueDay }) => [kind, dueDay])
    expect(await kinds(TODAY)).toEqual([])
    expect(await kinds('2026-12-20')).toEqual([['address_check', '2026-12-21']])
    await shop.client.lists.export({ purpose: 'address_check', channel: 'post' })
    await shop.client.lists.export({ recordAsContact: true })
    expect(await kinds('2026-11-22')).toEqual([['newsletter_results', '2026-11-28']])
    expect(await kinds('2027-05-21')).toEqual([['address_check', '2027-05-21']])
    expect(await shop.client.reminderRules.addressRound()).toMatchObject({
      lastDay: TODAY,
      nextDay: '2027-05-21',
    })
    const elsewhere = [{ ruleKey: 'address_check' as const, customerId: null, occasion: TODAY }]
    const { actionIds } = await shop.client.reminders.act({ occasions: elsewhere, act: 'done' })
    expect(await kinds('2027-05-21')).toEqual([['address_check', '2027-05-21']])
    await shop.client.reminders.takeBack({ actionIds })
    const { shop: items } = await shop.client.reminders.due({ asOf: '2026-11-22' })
    const [results] = items
    if (results === undefined) throw new Error('it is due')
    const occasions = [{ ruleKey: results.kind, customerId: null, occasion: results.occasion }]
    await shop.client.reminders.act({ occasions, act: 'done' })
    expect(await kinds('2026-11-22')).toEqual([])
  })

  test('has its addresses checked as often as the owner wants, counted in days of its own', async () => {
    await load([order('Anna Gross', '2026-10-01')])
    await shop.client.lists.export({ channel: 'post', recordAsContact: true })
    const { lastDay } = await shop.client.reminderRules.addressRound()
    expect(lastDay).toBeNull()
    await shop.client.lists.export({ purpose: 'address_check', channel: 'post' })
    const before = await shop.client.reminderRules.changeAddressRound({ isOn: true, months: 12 })
    expect(before).toEqual({ isOn: true, months: 6 })
    expect(await shop.client.reminderRules.addressRound()).toMatchObject({
      lastDay: TODAY,
      nextDay: '2027-11-21',
    })
    // It is the next day there already.
    await shop.client.app.saveSettings({ timeZone: 'Pacific/Kiritimati' })
    expect(await shop.client.reminderRules.addressRound()).toMatchObject({ lastDay: '2026-11-22' })
    await shop.client.reminderRules.changeAddressRound({ isOn: false, months: 12 })
    expect(await shop.client.reminderRules.addressRound()).toMatchObject({ nextDay: null })
    expect((await shop.client.reminders.due({ asOf: '2028-05-21' })).shop).toEqual([])
  })
})

describe('of the sample shop', () => {
  let directory: Awaited<ReturnType<typeof temporaryDirectory>>
  beforeEach(async () => {
    directory = await temporaryDirectory()
  })
  afterEach(() => directory[Symbol.asyncDispose]())

  /** The inbox of somebody who opens the program on these days, and looks at everything each time. */
  async function inboxAfter(offsets: readonly number[]): Promise<DueInbox> {
    let last: DueInbox | undefined
    for (const offset of offsets) {
      const backend = await openTestBackend(directory.path, FIXED_NOW_MS + offset * DAY_MS)
      last = await backend.client.reminders.due({})
      for (const pile of ['overdue', 'week', 'coming'] as const)
        for (const { ruleKey } of last.piles[pile]) await backend.client.reminders.items({ ruleKey, pile })
      await backend.close()
    }
    if (last === undefined) throw new Error('nobody looked')
    return last
  }

  test('whoever comes back after weeks finds what they would find had they come all the time', async () => {
    const backend = await openTestBackend(directory.path)
    await lastEvent(await backend.client.sample.load())
    await backend.close()
    const first = await inboxAfter([0])
    expect(first.piles.week.length + first.piles.overdue.length).toBeGreaterThan(2)
    const often = await inboxAfter([1, 2, 3, 6, 7, 13, 19, 20])
    expect(often.asOf).toBe(addDays(TODAY, 20))
    expect(await inboxAfter([20])).toEqual(often)
    // And what one would have found is what a look ahead says.
    const now = await openTestBackend(directory.path)
    expect((await now.client.reminders.due({ asOf: addDays(TODAY, 20) })).piles).toEqual(often.piles)
    await now.close()
  }, 120_000)

  test('a group that is done is empty, counts nothing, and comes back as a whole', async () => {
    const backend = await openTestBackend(directory.path)
    const { client } = backend
    await lastEvent(await client.sample.load())
    const before = await client.reminders.due({})
    const { now } = await client.reminders.count()
    expect(now).toBeGreaterThan(0)
    const [group] = before.piles.overdue
    if (group === undefined) throw new Error('something is overdue')
    const question = { ruleKey: group.ruleKey, pile: 'overdue' as const }
    const { total } = await client.customers.search({ due: question })
    expect(total).toBe(group.total - group.held)
    const { actionIds } = await client.reminders.actOnGroup({ ...question, act: 'skipped' })
    expect(actionIds).toHaveLength(total)
    const after = await client.reminders.due({})
    expect(after.piles.overdue.map(({ ruleKey }) => ruleKey)).not.toContain(group.ruleKey)
    expect((await client.reminders.count()).now).toBe(now - total)
    await client.reminders.takeBack({ actionIds })
    expect(await client.reminders.due({})).toEqual(before)
    await backend.close()
  }, 60_000)
})
