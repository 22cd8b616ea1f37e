import { beforeEach, describe, expect, test } from 'vitest'
import { DAY_MS, order, reminderShop, rhythmicShop, TODAY } from '../support/reminder-shop.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'
import { FIXED_NOW_MS, openTestBackend, runToEnd } from '../support/test-backend.ts'

const { shop, load, loadBirthday, idOf, names, item } = reminderShop()

describe('the rule for birthdays', () => {
  beforeEach(loadBirthday)

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

  test('has a result where somebody was contacted: who ordered within the days after', async () => {
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
})

test('a rhythm can be used in the middle of the gap instead, never for both', async () => {
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

test('an order is followed up for the goods that belong to a product group now', async () => {
  const items = [{ name: 'Teekanne', sku: 'K-1', price: '30.00' }]
  await load([
    order('Anna Gross', '2026-11-01', { fulfilledDay: '2026-11-08', items }),
    order('Bernd Klein', '2026-11-01', { fulfilledDay: '2026-11-08' }),
  ])
  const kettle = (await shop.client.products.list()).find(({ name }) => name === 'Teekanne')
  const setGroup = (category: string) =>
    shop.client.products.setCategory({ productIds: [kettle?.id ?? 0], category })
  await setGroup('Kannen')
  expect((await shop.client.segments.choices()).categories).toEqual(['Kannen'])
  const rule = (await shop.client.reminders.rules()).find(({ key }) => key === 'follow_up_14')?.rule
  if (rule?.kind !== 'follow_up') throw new Error('it is ready-made')
  const goods = { kind: 'categories' as const, categories: ['Kannen'] }
  await shop.client.reminders.saveRule({ key: 'follow_up_14', rule: { ...rule, goods, isOn: true } })
  expect(await names('follow_up_14', 'week')).toEqual(['Anna Gross'])
  await setGroup('Geschirr')
  expect(await names('follow_up_14', 'week')).toEqual([])
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
