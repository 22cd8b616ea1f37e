import { expect, test } from 'vitest'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'

const PEOPLE = ['Anna Gross', 'Bernd Klein', 'Clara Weiss']
const ORDERS = shopifyOrdersCsv(
  PEOPLE.flatMap((name, index) =>
    ['2026-08-01', '2026-10-05'].slice(0, index === 0 ? 2 : 1).map(day => ({
      number: `#${index}${day}`,
      name,
      email: `${name.toLowerCase().replace(' ', '.')}@example.org`,
      street: `Lindenweg ${index + 1}`,
      day,
    })),
  ),
)
const shop = freshBackend(filling => filling.load(filling.file('orders.csv', ORDERS)))

async function idOf(name: string): Promise<number> {
  const { customers } = await shop.client.customers.search({ query: name })
  return customers[0]?.id ?? 0
}

test('the log is searched in every way, newest first, and follows merges', async () => {
  const { client } = shop
  const [anna, bernd] = [await idOf('Anna'), await idOf('Bernd')]
  const post = { channel: 'post', label: 'Herbstbrief' } as const
  await client.contacts.log({ ...post, customerIds: [anna, bernd], day: '2026-09-30', note: 'mit Probe' })
  await client.contacts.log({
    customerIds: [bernd],
    channel: 'phone',
    purpose: 'transactional',
    label: 'Rückfrage',
    reminderKey: 'birthday',
  })
  await client.lists.export({ channel: 'post', audience: { minOrders: 2 }, recordAsContact: true })
  const found = async (filter: Parameters<typeof client.contacts.search>[0]) =>
    (await client.contacts.search(filter)).contacts.map(
      ({ customerName, label }) => `${customerName}: ${label}`,
    )
  expect((await client.contacts.search({})).total).toBe(4)
  expect((await client.contacts.search({ limit: 1, offset: 3 })).contacts).toMatchObject([
    { day: '2026-09-30' },
  ])
  expect(await found({ purpose: 'transactional' })).toEqual(['Bernd Klein: Rückfrage'])
  expect(await found({ reminder: 'birthday' })).toEqual(['Bernd Klein: Rückfrage'])
  expect(await found({ label: 'Herbstbrief' })).toHaveLength(2)
  expect(await found({ from: '2026-10-01', channel: 'post' })).toHaveLength(1)
  const choices = await client.contacts.choices()
  expect(choices).toMatchObject({ reminders: ['birthday'], lists: [{}] })
  expect(choices.labels).toEqual(expect.arrayContaining(['Herbstbrief', 'Rückfrage']))
  expect(await found({ exportId: choices.lists[0]?.exportId })).toHaveLength(1)
  expect(await found({ customerId: bernd })).toHaveLength(2)
  await client.duplicates.merge({ orders: [{ customerIds: [anna, bernd] }] })
  expect(await found({ customerId: bernd })).toHaveLength(4)
})

test('a contact with many is noted of all of them, or of nobody', async () => {
  const { client } = shop
  const [anna, bernd] = [await idOf('Anna'), await idOf('Bernd')]
  await client.customers.edit({ id: anna, values: { birthday: '--11-24' } })
  const question = { ruleKey: 'birthday', pile: 'week' as const }
  const { items: reminders } = await client.reminders.items(question)
  expect(reminders).toHaveLength(1)
  const card = { channel: 'post' as const, label: 'Karte', reminders }
  // Nobody has the last number.
  await expect(client.contacts.log({ ...card, customerIds: [anna, bernd, 999] })).rejects.toMatchObject({
    data: { code: 'not_found', what: 'customer' },
  })
  expect((await client.contacts.search({})).total).toBe(0)
  expect((await client.reminders.items(question)).total).toBe(1)
})

test('a contact is noted with what is done with it, or not at all, and both are taken back at once', async () => {
  const { client } = shop
  const anna = await idOf('Anna')
  await client.customers.edit({ id: anna, values: { birthday: '--11-24' } })
  const question = { ruleKey: 'birthday', pile: 'week' as const }
  const due = async () => (await client.reminders.items(question)).items
  const [item] = await due()
  if (item === undefined) throw new Error('it is due')
  const contact = { customerIds: [anna], channel: 'post' as const, label: 'Karte' }
  const strange = { ...item, customerId: await idOf('Bernd') }
  const noted = await client.contacts.log({
    ...contact,
    reminders: [item, strange],
    pauseOverride: 'Der Geburtstag wartet nicht',
  })
  // Whoever was not contacted has nothing done with it.
  expect([noted.contactIds, noted.reminderActionIds].map(({ length }) => length)).toEqual([1, 1])
  expect(await due()).toEqual([])
  expect((await client.contacts.search({})).contacts).toMatchObject([
    { reminder: 'birthday', reminderKey: 'birthday', overrideNote: 'Der Geburtstag wartet nicht' },
  ])
  expect((await client.customers.get({ id: anna })).contacts).toMatchObject([
    { overrideNote: 'Der Geburtstag wartet nicht' },
  ])
  await client.contacts.takeBack(noted)
  expect(await due()).toEqual([item])
  expect((await client.contacts.search({})).total).toBe(0)
  const inFuture = { ...contact, day: '2026-11-22', reminders: [item] }
  await expect(client.contacts.log(inFuture)).rejects.toThrow()
  expect(await due()).toEqual([item])
})

test('a contact is noted for everybody of a filter, and taken back as a whole', async () => {
  const { client } = shop
  const noted = await client.contacts.logForMany({
    filter: { maxOrders: 1 },
    channel: 'post',
    label: 'Karte',
  })
  expect(noted.contactIds).toHaveLength(2)
  expect((await client.contacts.search({})).contacts.map(({ customerName }) => customerName).sort()).toEqual([
    'Bernd Klein',
    'Clara Weiss',
  ])
  await client.contacts.takeBack(noted)
  expect((await client.contacts.search({})).total).toBe(0)
})

test('the card says how many contacts there were lately, and until when the pause lasts', async () => {
  const { client } = shop
  const customerId = await idOf('Anna')
  expect(await client.contacts.pause({ customerId })).toMatchObject({ recent: 0, until: null })
  for (const day of ['2026-11-01', '2026-11-18'])
    await client.contacts.log({ customerIds: [customerId], channel: 'post', label: 'Brief', day })
  // Two in 30 days: the next one when the first of them is 30 days ago.
  expect(await client.contacts.pause({ customerId })).toMatchObject({ recent: 2, until: '2026-12-01' })
  await client.contacts.log({
    customerIds: [customerId],
    channel: 'phone',
    purpose: 'transactional',
    label: 'Rückfrage',
  })
  expect(await client.contacts.pause({ customerId })).toMatchObject({ recent: 2 })
})

test('the report counts months, people, what went beyond the limits, and orders after contacts', async () => {
  const { client } = shop
  const [anna, bernd] = [await idOf('Anna'), await idOf('Bernd')]
  await client.contacts.log({
    customerIds: [anna, bernd],
    channel: 'post',
    label: 'Brief',
    day: '2026-10-01',
  })
  const list = { channel: 'post', audience: { minOrders: 2 }, recordAsContact: true } as const
  await client.lists.export(list)
  expect((await client.contacts.report()).overLimits).toMatchObject({ customers: 0, explained: 0, notes: [] })
  await client.lists.export({ ...list, pauseOverride: 'Rückruf der Kanne' })
  const report = await client.contacts.report()
  expect(report).toMatchObject({
    contacts: 4,
    months: [
      { month: '2026-10', byChannel: { post: 2, email: 0 } },
      { month: '2026-11', byChannel: { post: 2 } },
    ],
    reached: [
      { days: 30, customers: 1 },
      { days: 90, customers: 2 },
      { days: 365, customers: 2 },
    ],
    overLimits: {
      customers: 1,
      first: [{ customerId: anna, name: 'Anna Gross' }],
      explained: 1,
      notes: [{ note: 'Rückruf der Kanne', contacts: 1, lastDay: '2026-11-21' }],
    },
    followed: [{ channel: 'post', contacts: 2, ordered: 1 }],
  })
  expect((await client.contacts.search({ overLimits: true })).contacts).toMatchObject([
    { overrideNote: 'Rückruf der Kanne' },
  ])
})

test('the contacts of a list are taken back and noted later, as they were', async () => {
  const { client } = shop
  const list = { channel: 'post', audience: { minOrders: 2 } } as const
  const { exportId, contacts } = await client.lists.export({ ...list, recordAsContact: true })
  expect(contacts).toBe(1)
  const noted = async () =>
    (await client.contacts.search({ exportId })).contacts.map(({ id: _id, ...contact }) => contact)
  const before = await noted()
  expect(before).toHaveLength(1)
  expect(await client.lists.takeBackContacts({ exportId })).toEqual({ contacts: 1 })
  expect(await noted()).toEqual([])
  expect(await client.lists.log()).toMatchObject([{ recordedAsContact: false, canRecord: true }])
  expect((await client.lists.check(list)).allowed).toBe(1)
  expect(await client.lists.noteContacts({ exportId })).toEqual({ contacts: 1 })
  expect(await noted()).toEqual(before)
  expect(await client.lists.noteContacts({ exportId })).toEqual({ contacts: 0 })
  // The pause begins with them, as it does with those that are noted at once.
  expect((await client.lists.check(list)).excluded).toEqual([{ reason: 'contact_pause', count: 1 }])
})

test('a list that was not noted can be later; one for having addresses checked is no contact', async () => {
  const { client } = shop
  const made = await client.lists.export({ channel: 'post' })
  expect(made.contacts).toBe(0)
  expect(await client.lists.noteContacts({ exportId: made.exportId })).toEqual({ contacts: 3 })
  const check = await client.lists.export({ purpose: 'address_check', channel: 'post' })
  expect((await client.lists.log())[0]).toMatchObject({ exportId: check.exportId, canRecord: false })
  await expect(client.lists.noteContacts({ exportId: check.exportId })).rejects.toThrow()
  await expect(client.lists.noteContacts({ exportId: 999 })).rejects.toThrow()
})

test('the log is searched by the campaign that a list was for', async () => {
  const { client } = shop
  const { id } = await client.campaigns.save({
    name: 'Herbstgruß',
    template: null,
    segment: { kind: 'preset', preset: 'regulars' },
    message: { subject: '', text: '', letter: '', social: '', voucherCode: '', about: '' },
    windowDays: 30,
  })
  await client.lists.export({ channel: 'post', campaignId: id, recordAsContact: true })
  await client.contacts.log({ customerIds: [await idOf('Anna')], channel: 'phone', label: 'Anruf' })
  const { total, contacts } = await client.contacts.search({ campaignId: id })
  expect(total).toBe(3)
  expect(new Set(contacts.map(({ campaignName }) => campaignName))).toEqual(new Set(['Herbstgruß']))
  expect((await client.contacts.search({ channel: 'phone' })).contacts).toMatchObject([
    { campaignName: null },
  ])
  expect((await client.contacts.choices()).campaigns).toEqual([{ campaignId: id, name: 'Herbstgruß' }])
})
