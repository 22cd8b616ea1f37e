import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addDays } from '../../shared/calendar.ts'
import type { DueInbox, ReminderPile } from '../../shared/model/reminder.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { FIXED_NOW_MS, lastEvent, openTestBackend, runToEnd } from '../support/test-backend.ts'

const TODAY = '2026-11-21'
const DAY_MS = 86_400_000

let number = 1000
const order = (name: string, day: string, more: Partial<TestOrder> = {}): TestOrder => ({
  number: `#${number++}`,
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@example.org`,
  day,
  ...more,
})

/** Customers with a rhythm of 30 days, so that the shop has one. */
function rhythmicShop(): TestOrder[] {
  return ['Berta', 'Clara', 'Dora', 'Emil', 'Fritz', 'Gerda', 'Heinz', 'Ida'].flatMap((name, index) =>
    [0, 30, 60, 90, 120].map(days => order(`${name} Muster`, addDays('2026-06-01', days + index))),
  )
}

const shop = freshBackend()

async function load(orders: readonly TestOrder[]) {
  await shop.load(shop.file(`orders-${number}.csv`, shopifyOrdersCsv(orders)))
}

async function idOf(name: string): Promise<number> {
  const { customers } = await shop.client.customers.search({ query: name })
  return customers[0]?.id ?? 0
}

/** Who is in which pile by a rule, by name. */
async function names(ruleKey: string, pile: ReminderPile, asOf = TODAY): Promise<string[]> {
  const { items } = await shop.client.reminders.items({ ruleKey, pile, asOf })
  return items.map(({ name }) => name)
}

async function item(ruleKey: string, asOf = TODAY) {
  for (const pile of ['overdue', 'week', 'coming'] as const) {
    const { items } = await shop.client.reminders.items({ ruleKey, pile, asOf })
    if (items[0] !== undefined) return items[0]
  }
  return null
}

describe('a birthday', () => {
  beforeEach(async () => {
    await load([order('Anna Gross', '2026-10-30')])
    await shop.client.customers.edit({ id: await idOf('Anna'), values: { birthday: '--11-24' } })
  })

  test('is due three days before, and gone three days after', async () => {
    expect(await names('birthday', 'coming', '2026-11-14')).toEqual(['Anna Gross'])
    expect(await names('birthday', 'week')).toEqual(['Anna Gross'])
    expect(await names('birthday', 'overdue', '2026-11-27')).toEqual(['Anna Gross'])
    expect(await item('birthday', '2026-11-28')).toBeNull()
    expect(await item('birthday', '2027-11-20')).toMatchObject({ occasion: '2027', day: '2027-11-24' })
  })

  test('on 29 February is told as such where the year has none', async () => {
    await shop.client.customers.edit({ id: await idOf('Anna'), values: { birthday: '--02-29' } })
    expect(await item('birthday', '2027-02-27')).toMatchObject({ day: '2027-03-01', isLeapDay: true })
    expect(await item('birthday', '2028-02-27')).toMatchObject({ day: '2028-02-29', isLeapDay: false })
  })

  test('says why, what they are worth and how they may be greeted', async () => {
    expect(await item('birthday')).toMatchObject({
      kind: 'birthday',
      day: '2026-11-24',
      dueDay: TODAY,
      orders: 1,
      valueMinor: 2000,
      lastOrderDay: '2026-10-30',
      lastContactDay: null,
      recentContacts: 0,
      // No consent to mails, but own customers may be written to by post.
      channels: ['post'],
    })
    await shop.client.permission.object({ customerId: await idOf('Anna') })
    expect(await item('birthday')).toMatchObject({
      channels: [],
      denials: [
        { channel: 'email', purpose: 'advertising', reason: 'objection' },
        { channel: 'post', purpose: 'advertising', reason: 'objection' },
      ],
    })
  })

  test.each(['done', 'skipped', 'never'] as const)(
    'that is %s is over until that is taken back',
    async act => {
      const due = await item('birthday')
      if (due === null) throw new Error('it is due')
      const { actionIds } = await shop.client.reminders.act({ occasions: [due], act })
      expect(await item('birthday')).toBeNull()
      const nextYear = await item('birthday', '2027-11-22')
      if (act === 'never') expect(nextYear).toBeNull()
      else expect(nextYear).toMatchObject({ occasion: '2027' })
      await shop.client.reminders.takeBack({ actionIds })
      expect(await item('birthday')).toEqual(due)
    },
  )

  test('that is not wanted of somebody is listed, and wanted again', async () => {
    const due = await item('birthday')
    if (due === null) throw new Error('it is due')
    expect(await shop.client.reminderRules.excluded()).toEqual([])
    const { actionIds } = await shop.client.reminders.act({ occasions: [due], act: 'never' })
    const [left] = await shop.client.reminderRules.excluded()
    expect(left).toEqual({
      ruleKey: 'birthday',
      customerId: due.customerId,
      customerName: 'Anna Gross',
      day: TODAY,
      actionIds,
    })
    await shop.client.reminders.takeBack({ actionIds })
    expect(await shop.client.reminderRules.excluded()).toEqual([])
    expect(await item('birthday')).toEqual(due)
  })

  test('of which somebody was contacted has a result: who ordered within the days after', async () => {
    await load([order('Anna Gross', '2026-11-12'), order('Bernd Klein', '2026-06-01')])
    const [anna, bernd] = [await idOf('Anna'), await idOf('Bernd')]
    const card = { channel: 'post' as const, label: 'Karte', reminderKey: 'birthday' }
    const log = (customerIds: number[], day: string) =>
      shop.client.contacts.log({ ...card, customerIds, day })
    expect(await shop.client.reminderRules.results()).toEqual([])
    // Longer ago than a year; before the order; with no order since; and again, which counts once.
    await log([bernd], '2025-10-01')
    await log([anna, bernd], '2026-11-02')
    await log([anna], '2026-11-15')
    const since = '2025-11-21'
    expect(await shop.client.reminderRules.results()).toEqual([
      { ruleKey: 'birthday', since, contacted: 2, ordered: 1, open: 1 },
    ])
    const { total } = await shop.client.contacts.search({ ruleKey: 'birthday', from: since })
    expect(total).toBe(3)
  })

  test('that is snoozed comes again on its day', async () => {
    const due = await item('birthday')
    if (due === null) throw new Error('it is due')
    await shop.client.reminders.act({ occasions: [due], act: 'snoozed', until: '2026-11-30' })
    expect(await item('birthday')).toMatchObject({ pile: 'coming', dueDay: '2026-11-30' })
    expect(await item('birthday', '2026-11-30')).toMatchObject({ pile: 'week', dueDay: '2026-11-30' })
    expect(await item('birthday', '2026-12-08')).toBeNull()
    const past = { occasions: [due], act: 'snoozed' as const, until: TODAY }
    await expect(shop.client.reminders.act(past)).rejects.toThrow()
  })

  test('waits for the end of the pause after an advertisement, and of limits that the owner sets', async () => {
    const customerIds = [await idOf('Anna')]
    const { contactIds } = await shop.client.contacts.log({
      customerIds,
      channel: 'post',
      label: 'Karte',
      day: '2026-11-19',
    })
    expect(await item('birthday')).toMatchObject({
      heldUntil: '2026-11-26',
      recentContacts: 1,
      lastContactDay: '2026-11-19',
    })
    expect(await shop.client.customers.search({ due: { ruleKey: 'birthday', pile: 'week' } })).toMatchObject({
      total: 0,
    })
    const usual = await shop.client.reminders.changeLimits({ most: 2, withinDays: 30, pauseDays: 1 })
    expect(usual).toEqual({ most: 2, withinDays: 30, pauseDays: 7 })
    expect(await item('birthday')).toMatchObject({ heldUntil: null })
    await shop.client.reminders.changeLimits({ most: 1, withinDays: 10, pauseDays: 1 })
    expect(await item('birthday')).toMatchObject({ heldUntil: '2026-11-29' })
    await shop.client.contacts.takeBack({ contactIds })
    expect(await item('birthday')).toMatchObject({ heldUntil: null, recentContacts: 0 })
    await shop.client.contacts.log({
      customerIds,
      channel: 'phone',
      purpose: 'transactional',
      label: 'Rückfrage',
    })
    expect(await item('birthday')).toMatchObject({ heldUntil: null })
  })

  test('is for the people of a segment where the rule says so', async () => {
    const [birthday] = (await shop.client.reminders.rules()).filter(({ key }) => key === 'birthday')
    if (birthday === undefined) throw new Error('it is ready-made')
    const few = { match: 'all' as const, parts: [{ field: 'orders' as const, from: 2 }] }
    const rule = { ...birthday.rule, segment: { kind: 'rule' as const, rule: few } }
    const { before } = await shop.client.reminders.saveRule({ key: 'birthday', rule })
    expect(before).toEqual(birthday)
    expect(await item('birthday')).toBeNull()
    await shop.client.reminders.resetRule({ key: 'birthday' })
    expect(await item('birthday')).not.toBeNull()
    await shop.client.reminders.saveRule({ key: 'birthday', rule: { ...birthday.rule, isOn: false } })
    expect((await shop.client.reminders.due({})).piles.week.map(({ ruleKey }) => ruleKey)).not.toContain(
      'birthday',
    )
  })

  test('of a test customer, or of one with whom it is over, is none', async () => {
    const id = await idOf('Anna')
    await shop.client.customers.setFlag({ id, kind: 'test' })
    expect(await item('birthday')).toBeNull()
    await shop.client.customers.setFlag({ id, kind: null })
    await shop.client.customers.endRelationship({ id, day: '2026-11-01' })
    expect(await item('birthday')).toBeNull()
  })
})

test('the anniversary moves back with a merge, and forth again with the split', async () => {
  await load([
    order('Anna Gross', '2025-11-25'),
    order('Anna Gross', '2024-11-25', { email: 'a.gross@example.net' }),
  ])
  const ids = (await shop.client.customers.search({ query: 'Anna' })).customers.map(({ id }) => id)
  const years = async () => {
    const { items } = await shop.client.reminders.items({ ruleKey: 'anniversary', pile: 'week' })
    return items.map(({ occasion }) => occasion).sort()
  }
  const apart = await years()
  expect(apart).toEqual(['1', '2'])
  const { merged } = await shop.client.duplicates.merge({ orders: [{ customerIds: ids }] })
  expect(await years()).toEqual(['2'])
  await shop.client.customers.split({ customerIds: merged })
  expect(await years()).toEqual(apart)
})

describe('a rhythm', () => {
  test('makes somebody due shortly before the day, then overdue, until an order comes', async () => {
    await load(rhythmicShop())
    // Each bought every 30 days, Berta on 29 September for the last time.
    const reorder = await item('reorder', '2026-10-25')
    expect(reorder).toMatchObject({
      name: 'Berta Muster',
      day: '2026-10-29',
      dueDay: '2026-10-22',
      pile: 'week',
    })
    const late = await item('overdue', '2026-11-12')
    expect(late).toMatchObject({ rhythmDays: 30, lastOrderDay: '2026-09-29' })
    await load([order('Berta Muster', '2026-11-11')])
    expect(await names('overdue', 'overdue', '2026-11-12')).not.toContain('Berta Muster')
  })

  test('is answered by any advertisement since then', async () => {
    await load(rhythmicShop())
    const late = await item('overdue', '2026-11-12')
    if (late === null) throw new Error('somebody is late')
    const contact = { customerIds: [late.customerId], label: 'Wir vermissen Sie', channel: 'post' as const }
    await shop.client.contacts.log({ ...contact, day: addDays(late.dueDay, -20) })
    expect(await names('overdue', late.pile, '2026-11-12')).toContain(late.name)
    await shop.client.contacts.log({ ...contact, day: late.dueDay })
    for (const pile of ['overdue', 'week', 'coming'] as const)
      expect(await names('overdue', pile, '2026-11-12')).not.toContain(late.name)
  })

  test('can be used in the middle of the gap instead, never for both', async () => {
    await load(rhythmicShop())
    const rules = await shop.client.reminders.rules()
    const anticyclic = rules.find(({ key }) => key === 'anticyclic')
    if (anticyclic === undefined) throw new Error('it is ready-made')
    const berta = {
      match: 'all' as const,
      parts: [{ field: 'lastOrder' as const, when: { kind: 'between' as const, to: '2026-09-29' } }],
    }
    const rule = { ...anticyclic.rule, isOn: true, segment: { kind: 'rule' as const, rule: berta } }
    await shop.client.reminders.saveRule({ key: 'anticyclic', rule })
    const found = async (ruleKey: string) =>
      (
        await Promise.all(
          (['overdue', 'week', 'coming'] as const).map(pile => names(ruleKey, pile, '2026-10-16')),
        )
      ).flat()
    expect(await found('anticyclic')).toEqual(['Berta Muster'])
    expect(await found('reorder')).toHaveLength(7)
    expect(await found('reorder')).not.toContain('Berta Muster')
  })
})

test('an order is followed up so many days after it was sent, for the goods that the rule is for', async () => {
  const items = [{ name: 'Teekanne', sku: 'K-1', price: '30.00' }]
  await load([
    order('Anna Gross', '2026-11-01', { fulfilledDay: '2026-11-08', items }),
    order('Bernd Klein', '2026-11-01', { fulfilledDay: '2026-11-08' }),
  ])
  const rule = (await shop.client.reminders.rules()).find(({ key }) => key === 'follow_up_14')?.rule
  if (rule?.kind !== 'follow_up') throw new Error('it is ready-made')
  const goods = { kind: 'products' as const, products: [{ key: 'sku:k-1', name: 'Teekanne' }] }
  await shop.client.reminders.saveRule({ name: 'Kanne eingeweiht?', rule: { ...rule, goods, isOn: true } })
  expect(await names('own:1', 'week')).toEqual(['Anna Gross'])
  expect(await item('own:1')).toMatchObject({ day: '2026-11-22' })
  await shop.client.reminders.removeRule({ key: 'own:1' })
  expect(await item('own:1')).toBeNull()
  await shop.client.reminders.restoreRule({ key: 'own:1' })
  expect(await names('own:1', 'week')).toEqual(['Anna Gross'])
})

test('what followed up an order stays done when a later file says when it was sent', async () => {
  const made = { number: '#777', name: 'Anna Gross', email: 'anna@example.org', day: '2026-11-07' }
  const file = (name: string, more: Partial<TestOrder>) =>
    shop.load(shop.file(name, shopifyOrdersCsv([{ ...made, ...more }])))
  const rule = (await shop.client.reminders.rules()).find(({ key }) => key === 'follow_up_14')?.rule
  if (rule === undefined) throw new Error('it is ready-made')
  await shop.client.reminders.saveRule({ key: 'follow_up_14', rule: { ...rule, isOn: true } })
  await file('before.csv', {})
  const due = await item('follow_up_14')
  expect(due).toMatchObject({ day: TODAY, sentDay: null })
  if (due === null) throw new Error('it is due')
  const { actionIds } = await shop.client.reminders.act({ occasions: [due], act: 'done' })
  await file('after.csv', { fulfilledDay: '2026-11-09' })
  expect(await item('follow_up_14')).toBeNull()
  await shop.client.reminders.takeBack({ actionIds })
  expect(await item('follow_up_14')).toMatchObject({ day: '2026-11-23', sentDay: '2026-11-09' })
})

test('an order with a problem is due at once, by mail also without consent to advertising', async () => {
  await load([
    order('Anna Gross', '2026-11-19', { financialStatus: 'partially_refunded', refunded: '5.00' }),
    order('Bernd Klein', '2026-11-19'),
    order('Clara Weiss', '2026-11-19', { cancelledAt: '2026-11-19 12:00:00 +0100' }),
  ])
  expect(await names('recovery', 'overdue')).toEqual(['Anna Gross'])
  expect(await item('recovery')).toMatchObject({ channels: ['email'], denials: [], day: '2026-11-19' })
  await shop.client.customers.setFlag({ id: await idOf('Anna'), kind: 'test' })
  expect(await item('recovery')).toBeNull()
})

test('who waits for a product is due when the owner says that it can be had again', async () => {
  await load([order('Anna Gross', '2026-10-01'), order('Bernd Klein', '2026-10-01')])
  const [product] = await shop.client.products.list()
  const productIds = [product?.id ?? 0]
  await shop.client.products.setTraits({ productIds, availability: 'unavailable' })
  const wish = { customerId: await idOf('Anna'), productId: productIds[0] ?? 0 }
  const { id } = await shop.client.reminders.addWish(wish)
  expect(await shop.client.reminders.wishes()).toMatchObject([
    { customerName: 'Anna Gross', availableDay: null },
  ])
  expect(await item('back_in_stock')).toBeNull()
  await shop.client.products.setTraits({ productIds, availability: 'available' })
  expect(await names('back_in_stock', 'week')).toEqual(['Anna Gross'])
  expect(await item('back_in_stock')).toMatchObject({ products: [product?.name] })
  const before = await shop.client.products.setTraits({ productIds, availability: 'unavailable' })
  expect(await item('back_in_stock')).toBeNull()
  // Taken back days later, it is as if it had never been said: the day is the one of then.
  const [wish1] = before.flatMap(({ waiting }) => waiting)
  const earlier = before.map(one => ({
    ...one,
    waiting: [{ wishId: wish1?.wishId ?? 0, availableDay: '2026-11-15' }],
  }))
  await shop.client.products.putBackTraits({ before: earlier })
  expect(await item('back_in_stock')).toMatchObject({ day: '2026-11-15' })
  await shop.client.products.putBackTraits({ before })
  expect(await item('back_in_stock')).toMatchObject({ day: TODAY })
  expect((await shop.client.products.list())[0]).toMatchObject({ availability: 'available' })
  await shop.client.products.setTraits({ productIds, availability: 'unavailable' })
  await shop.client.reminders.removeWish({ id })
  await expect(shop.client.reminders.removeWish({ id })).rejects.toThrow()
})

describe('who waits for a product', () => {
  const KETTLE = { name: 'Teekanne', sku: 'K-1', price: '30.00' }
  const anna = (day: string, more: Partial<TestOrder> = {}) =>
    order('Anna Gross', day, { items: [KETTLE], ...more })

  /** Anna wishes for the kettle that she bought once, and it can be had. */
  async function wish(): Promise<number> {
    await load([anna('2026-10-01'), order('Bernd Klein', '2026-10-01')])
    const product = (await shop.client.products.list()).find(({ name }) => name === KETTLE.name)
    await shop.client.reminders.addWish({ customerId: await idOf('Anna'), productId: product?.id ?? 0 })
    return product?.id ?? 0
  }
  const waiting = async () => (await shop.client.reminders.wishes()).map(({ customerName }) => customerName)

  test('waits no more when they bought it, until that purchase is taken back', async () => {
    await wish()
    expect(await waiting()).toEqual(['Anna Gross'])
    expect(await names('back_in_stock', 'week')).toEqual(['Anna Gross'])
    // The clock of the tests stands still: it is bought on the days after.
    const later = await openTestBackend(shop.dataDirectory, FIXED_NOW_MS + 2 * DAY_MS)
    const asked = { ruleKey: 'back_in_stock', pile: 'week' as const }
    const due = async () => (await later.client.reminders.items(asked)).total
    expect(await due()).toBe(1)
    const bought = shop.file('bought.csv', shopifyOrdersCsv([anna('2026-11-22')]))
    const { batchId } = await runToEnd(later.client, { files: [{ file: bought }] })
    expect(await later.client.reminders.wishes()).toEqual([])
    expect(await due()).toBe(0)
    await later.client.imports.undo({ batchId: batchId ?? 0 })
    expect(await due()).toBe(1)
    await later.close()
  })

  test.each([
    ['an order of the day of the wish', anna(TODAY)],
    ['a cancelled order', anna('2026-11-22', { cancelledAt: '2026-11-22 12:00:00 +0100' })],
    ['another product', order('Anna Gross', '2026-11-22')],
    ['somebody else', order('Bernd Klein', '2026-11-22', { items: [KETTLE] })],
  ])('still waits after %s', async (_what, bought) => {
    await wish()
    const later = await openTestBackend(shop.dataDirectory, FIXED_NOW_MS + 2 * DAY_MS)
    await runToEnd(later.client, { files: [{ file: shop.file('bought.csv', shopifyOrdersCsv([bought])) }] })
    expect((await later.client.reminders.wishes()).map(({ customerName }) => customerName)).toEqual([
      'Anna Gross',
    ])
    await later.close()
  })
})

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
