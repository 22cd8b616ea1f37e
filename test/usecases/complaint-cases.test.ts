import { expect, test } from 'vitest'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'
import { lastEvent } from '../support/test-backend.ts'

const PEOPLE = ['Anna Gross', 'Bernd Klein', 'Clara Weiss']
const ORDERS = shopifyOrdersCsv(
  PEOPLE.map((name, index) => ({
    number: `#${index}`,
    name,
    email: `${name.toLowerCase().replace(' ', '.')}@example.org`,
    street: `Lindenweg ${index + 1}`,
    day: '2026-08-01',
  })),
)
const shop = freshBackend(filling => filling.load(filling.file('orders.csv', ORDERS)))

async function idOf(name: string): Promise<number> {
  const { customers } = await shop.client.customers.search({ query: name })
  if (customers[0] === undefined) throw new Error(`${name} is no customer`)
  return customers[0].id
}

const advertised = async () => {
  const { allowed, excluded } = await shop.client.lists.check({ channel: 'post' })
  return { allowed, resting: excluded.find(({ reason }) => reason === 'open_case')?.count ?? 0 }
}

test('an open complaint keeps its customer out of every advertising list until it is closed', async () => {
  const { client } = shop
  const anna = await idOf('Anna')
  const [order] = (await client.customers.get({ id: anna })).orderHistory
  const { caseId } = await client.cases.open({
    customerId: anna,
    subject: 'Kanne zerbrochen',
    day: '2026-11-01',
    orderId: order?.id,
  })
  expect(await advertised()).toEqual({ allowed: 2, resting: 1 })
  const file = await client.lists.export({ channel: 'post' })
  expect([file.recipients, file.content.includes('Gross')]).toEqual([2, false])
  expect((await client.customers.get({ id: anna })).postVerdict).toMatchObject({ reason: 'open_case' })
  // What is about an order may still be said.
  expect((await client.lists.check({ channel: 'post', purpose: 'transactional' })).allowed).toBe(3)
  const { verdicts } = await client.permission.explain({ customerId: anna })
  const post = verdicts.find(({ verdict }) => verdict.channel === 'post' && verdict.purpose === 'advertising')
  expect(post?.facts[0]).toEqual({ kind: 'open_case', effect: 'forbids', day: '2026-11-01' })

  const { noteId } = await client.cases.addNote({ caseId, text: 'Neue verschickt' })
  expect(await client.cases.list({})).toMatchObject([
    { id: caseId, customerName: 'Anna Gross', order: { number: '#0' }, notes: [{ id: noteId }] },
  ])
  await client.cases.close({ caseId, outcome: 'Ersetzt' })
  expect(await client.cases.list({})).toEqual([])
  expect(await client.cases.list({ customerId: anna })).toMatchObject([{ outcome: 'Ersetzt' }])
  expect(await advertised()).toEqual({ allowed: 3, resting: 0 })
  await client.cases.reopen({ caseId })
  expect(await advertised()).toEqual({ allowed: 2, resting: 1 })
  await client.cases.setRemoved({ caseId, removed: true })
  expect(await advertised()).toEqual({ allowed: 3, resting: 0 })
  await client.cases.setRemoved({ caseId, removed: false })
  expect(await advertised()).toEqual({ allowed: 2, resting: 1 })
})

test('in past months a complaint rests advertising from the day it was opened to the day it was closed', async () => {
  const { client } = shop
  const customerId = await idOf('Anna')
  const { caseId } = await client.cases.open({ customerId, subject: 'Kanne', day: '2026-09-10' })
  await client.cases.close({ caseId, outcome: 'Ersetzt', day: '2026-11-05' })
  const { months } = await client.permission.quota({ months: 4 })
  const allowed = months.map(({ month, channels }) => [
    month,
    channels.post.grounds.reduce((sum, { count }) => sum + count, 0),
  ])
  expect(allowed).toEqual([
    ['2026-08', 3],
    ['2026-09', 2],
    ['2026-10', 2],
    ['2026-11', 3],
  ])
})

test('days that cannot be, and cases that are no more, are refused', async () => {
  const { client } = shop
  const customerId = await idOf('Anna')
  const subject = 'Zu spät'
  for (const day of ['2026-11-22', '2026-02-30'])
    await expect(client.cases.open({ customerId, subject, day })).rejects.toMatchObject({ code: 'FAILURE' })
  const { caseId } = await client.cases.open({ customerId, subject, day: '2026-11-10' })
  await expect(client.cases.close({ caseId, outcome: 'x', day: '2026-11-09' })).rejects.toThrow()
  await expect(client.cases.reopen({ caseId: caseId + 1 })).rejects.toThrow()
})

test('a complaint holds through merges on either side, and through an import that is made anew', async () => {
  const { client } = shop
  const [anna, bernd] = [await idOf('Anna'), await idOf('Bernd')]
  await client.cases.open({ customerId: bernd, subject: 'Falsche Farbe' })
  await client.duplicates.merge({ orders: [{ customerIds: [anna, bernd] }] })
  expect(await advertised()).toEqual({ allowed: 1, resting: 1 })
  const { id: root } = await client.customers.get({ id: bernd })
  expect(await client.cases.list({})).toMatchObject([{ customerId: root }])
  await client.customers.split({ customerIds: [root === anna ? bernd : anna] })
  expect(await client.cases.list({})).toMatchObject([{ customerId: bernd }])
  expect((await client.customers.get({ id: anna })).postVerdict.allowed).toBe(true)

  const [batch] = await client.imports.list()
  await client.imports.undo({ batchId: batch?.id ?? 0 })
  expect(await client.cases.list({})).toEqual([])
  await shop.load(shop.file('again.csv', ORDERS))
  expect(await client.cases.list({})).toMatchObject([{ customerName: 'Bernd Klein' }])
  expect(await advertised()).toEqual({ allowed: 2, resting: 1 })
})

test('referrals show on both sides, through merges and imports, and go when they are taken back', async () => {
  const { client } = shop
  const [anna, bernd, clara] = [await idOf('Anna'), await idOf('Bernd'), await idOf('Clara')]
  await client.referrals.add({ customerId: bernd, referrer: { customerId: anna } })
  const { referralId } = await client.referrals.add({ customerId: clara, referrer: { customerId: anna } })
  await client.referrals.add({ customerId: anna, referrer: { name: 'Tante Erna' } })
  expect((await client.referrals.list({ customerId: anna })).map(({ referred }) => referred.name)).toEqual([
    'Bernd Klein',
    'Clara Weiss',
    'Anna Gross',
  ])
  await expect(client.referrals.add({ customerId: anna, referrer: { customerId: anna } })).rejects.toThrow()
  await client.referrals.remove({ referralId })
  expect(await client.referrals.list({ customerId: clara })).toEqual([])
  await client.duplicates.merge({ orders: [{ customerIds: [clara, anna] }] })
  const root = await client.customers.get({ id: anna })
  expect(await client.referrals.list({ customerId: bernd })).toMatchObject([
    { referrer: { customerId: root.id, name: root.name } },
  ])
  await client.customers.split({ customerIds: [root.id === anna ? clara : anna] })
  const [batch] = await client.imports.list()
  await client.imports.undo({ batchId: batch?.id ?? 0 })
  await shop.load(shop.file('again.csv', ORDERS))
  expect(await client.referrals.list({ customerId: await idOf('Anna') })).toMatchObject([
    { referrer: { name: 'Anna Gross' }, referred: { name: 'Bernd Klein' } },
    { referrer: { customerId: null, name: 'Tante Erna' } },
  ])
})

test('what was said of people of the sample shop goes with it', async () => {
  const { client } = shop
  const own = await idOf('Anna')
  await client.cases.open({ customerId: own, subject: 'Eigene Reklamation' })
  await lastEvent(await client.sample.load())
  const { customers } = await client.customers.search({ limit: 1000 })
  const [one, other] = customers.filter(({ name }) => !PEOPLE.includes(name))
  await client.cases.open({ customerId: one?.id ?? 0, subject: 'Probe' })
  await client.referrals.add({ customerId: one?.id ?? 0, referrer: { customerId: other?.id ?? 0 } })
  expect(await client.cases.list({})).toHaveLength(2)
  await client.sample.remove()
  expect(await client.cases.list({})).toMatchObject([{ subject: 'Eigene Reklamation' }])
  await lastEvent(await client.sample.load())
  expect(await client.cases.list({})).toHaveLength(1)
}, 60_000)
