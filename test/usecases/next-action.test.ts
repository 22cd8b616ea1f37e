import { beforeEach, expect, test } from 'vitest'
import type { NextAction } from '../../shared/model/reminder.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'

const ANNA = { name: 'Anna Gross', email: 'anna.gross@example.org' }
const order = (number: string, day: string, more: Partial<TestOrder> = {}): TestOrder => ({
  ...ANNA,
  number,
  day,
  ...more,
})
const ORDERS = [order('#1', '2025-03-01'), order('#2', '2025-06-01')]

const shop = freshBackend(async ({ load, file, client }) => {
  await load(file('orders.csv', shopifyOrdersCsv(ORDERS)))
  // Only what is missing is to be proposed here.
  for (const { key, rule } of await client.reminders.rules())
    if (key !== 'birthday') await client.reminders.saveRule({ key, rule: { ...rule, isOn: false } })
})

let anna = 0
beforeEach(async () => {
  anna = await idOf('anna.gross')
})

async function idOf(query: string): Promise<number> {
  const { customers } = await shop.client.customers.search({ query })
  return customers[0]?.id ?? 0
}

const next = async (customerId = anna): Promise<NextAction> =>
  (await shop.client.reminders.ofCustomer({ customerId })).next

async function skip(): Promise<number[]> {
  const action = await next()
  if (!('occasion' in action)) throw new Error(`${action.kind} cannot be skipped`)
  return (await shop.client.reminders.act({ occasions: [action.occasion], act: 'skipped' })).actionIds
}

test('who comes again is asked for consent, then for the address, until both are skipped', async () => {
  expect(await next()).toMatchObject({ kind: 'ask_consent', orders: 2, occasion: { occasion: '2025-06-01' } })
  const asked = await skip()
  expect(await next()).toMatchObject({ kind: 'confirm_address', confirmedDay: '2025-06-01' })
  await skip()
  expect(await next()).toEqual({ kind: 'none' })
  await shop.client.reminders.takeBack({ actionIds: asked })
  expect(await next()).toMatchObject({ kind: 'ask_consent' })
})

test('what is skipped stays so through a merge and an import that is taken back, until there is a new order', async () => {
  const { client } = shop
  await skip()
  // Another customer of hers, without a newer order: it stays skipped, also when she is found under the other number.
  const other = await shop.load(
    shop.file(
      'other.csv',
      shopifyOrdersCsv([order('#9', '2025-01-01', { email: 'a.gross@example.net', street: 'Am Markt 1' })]),
    ),
  )
  const otherId = await idOf('a.gross@example.net')
  const { merged } = await client.duplicates.merge({ orders: [{ customerIds: [otherId, anna] }] })
  expect((await next(otherId)).kind).toBe('confirm_address')
  await client.customers.split({ customerIds: merged })
  expect((await next()).kind).toBe('confirm_address')
  await client.imports.undo({ batchId: other.batchId ?? 0 })

  const newer = shop.file('newer.csv', shopifyOrdersCsv([order('#3', '2026-11-01')]))
  const { batchId } = await shop.load(newer)
  expect(await next()).toMatchObject({ kind: 'ask_consent', orders: 3 })
  await client.imports.undo({ batchId: batchId ?? 0 })
  expect((await next()).kind).toBe('confirm_address')
})

test('whoever objected, or whom only their own statement is missing of, is not asked', async () => {
  const { client } = shop
  await client.permission.object({ customerId: anna, channels: ['email'] })
  expect((await next()).kind).toBe('confirm_address')
  await shop.load(
    shop.file(
      'claims.csv',
      shopifyOrdersCsv(
        ['2026-10-01', '2026-11-01'].map((day, index) => ({
          number: `#5${index}`,
          name: 'Bernd Klein',
          email: 'bernd@example.org',
          street: 'Ahornallee 3',
          acceptsMarketing: 'yes',
          day,
        })),
      ),
    ),
  )
  // The owner has yet to state how that column came about.
  expect(await next(await idOf('bernd'))).toEqual({ kind: 'none' })
})

test('a complaint comes first, and a request by law before that', async () => {
  const { client } = shop
  await client.customers.edit({ id: anna, values: { birthday: '--11-24' } })
  expect(await next()).toMatchObject({ kind: 'reminder', item: { kind: 'birthday' } })
  const { caseId } = await client.cases.open({ customerId: anna, subject: 'Kanne zerbrochen' })
  expect(await next()).toMatchObject({ kind: 'settle_case', complaint: { id: caseId } })
  const asked = { customerId: anna, kind: 'access' as const, receivedDay: '2026-11-20', note: '' }
  const { id } = await client.reminders.addRequest(asked)
  expect(await next()).toEqual({ kind: 'answer_request', requestedDay: '2026-11-20' })
  await client.reminders.answerRequest({ id, answeredDay: '2026-11-21' })
  await client.cases.close({ caseId, outcome: 'Ersatz geschickt' })
  expect(await next()).toMatchObject({ kind: 'reminder' })
})
