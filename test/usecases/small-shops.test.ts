import { describe, expect, test } from 'vitest'
import { addDays, addMonths } from '../../shared/calendar.ts'
import { FIGURE_CALLS } from '../bench/figures/figure-calls.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'

const backend = freshBackend()

/** The day of the tests' clock. */
const TODAY = '2026-11-21'

/** So many customers; every third came again, every ninth often. */
function shopOf(customers: number): TestOrder[] {
  return Array.from({ length: customers }, (_, index) => {
    const first = addDays('2025-01-07', (index * 37) % 600)
    const days = [first]
    if (index % 3 === 0) days.push(addDays(first, 40 + (index % 50)))
    if (index % 9 === 0) for (let more = 1; more < 5; more++) days.push(addMonths(first, 2 * more + 2))
    return days
      .filter(day => day <= TODAY)
      .map((day, order): TestOrder => {
        const price = `${10 + ((index * 7) % 60)}.00`
        const items = [{ name: ['Kerze', 'Seife', 'Tuch'][(index + order) % 3] ?? '', price }]
        const number = `#${index}-${order}`
        return { number, email: `k${index}@example.com`, day, items, subtotal: price, total: price }
      })
  }).flat()
}

/** Everything that stands in an answer, with the way to it. */
function* leaves(value: unknown, path = ''): Generator<[path: string, value: unknown]> {
  if (value === null || typeof value !== 'object') yield [path, value]
  else for (const [key, part] of Object.entries(value)) yield* leaves(part, `${path}.${key}`)
}

/** Every object with `enough` in an answer. */
function* judged(value: unknown): Generator<Record<string, unknown>> {
  if (value === null || typeof value !== 'object') return
  if ('enough' in value) yield { ...value }
  for (const part of Object.values(value)) yield* judged(part)
}

async function everything(): Promise<[procedure: string, answer: unknown][]> {
  const { customers } = await backend.client.customers.search({ limit: 1 })
  const days = { asOf: TODAY, yearBefore: '2025-11-21', customerId: customers[0]?.id ?? 0 }
  const answers: [string, unknown][] = []
  for (const { procedure, make } of FIGURE_CALLS) answers.push([procedure, await make(backend.client, days)])
  return answers
}

describe('a shop of a few customers has figures that say what is known, and nothing else', () => {
  test.each([0, 1, 2, 5, 30, 499])('%d customers', async customers => {
    if (customers > 0) await backend.load(backend.file('orders.csv', shopifyOrdersCsv(shopOf(customers))))
    for (const [procedure, answer] of await everything()) {
      for (const [path, value] of leaves(answer))
        if (typeof value === 'number')
          expect([procedure, path, Number.isFinite(value)]).toEqual([procedure, path, true])
      for (const { whole, cases, enough } of judged(answer)) {
        const count = whole ?? cases
        if (typeof count === 'number' && count < 5)
          expect([procedure, count, enough]).toEqual([procedure, count, false])
      }
    }
    const { figures } = backend.client
    const groups = await figures.groups({ asOf: TODAY })
    const known = groups.stages.reduce((sum, stage) => sum + stage.customers, 0)
    expect(known).toBe(customers)
    const model = await figures.model({ asOf: TODAY })
    expect(model).toMatchObject({ gate: { isOpen: false }, models: [], spend: null })
    const forecast = await figures.forecast({ asOf: TODAY })
    for (const { method, valueMinor, lowMinor, highMinor } of forecast.revenue.forecasts) {
      expect(method).toBe(customers < 5 ? 'none' : 'shrunken')
      expect(valueMinor === null).toBe(customers < 5)
      // Where nine in ten such times bring nothing, the range is nothing.
      if (valueMinor !== null) expect(lowMinor ?? 0).toBeLessThanOrEqual(highMinor ?? -1)
    }
  })
})

test('who buys every year before Christmas is not lost in May', async () => {
  const often = shopOf(60)
  const yearly = [2022, 2023, 2024, 2025].map(
    (year): TestOrder => ({
      number: `#y${year}`,
      email: 'weihnachten@example.com',
      day: `${year}-12-0${year - 2020}`,
      items: [{ name: 'Kerze', price: '30.00' }],
      subtotal: '30.00',
      total: '30.00',
    }),
  )
  await backend.load(backend.file('orders.csv', shopifyOrdersCsv([...often, ...yearly])))
  const { customers } = await backend.client.customers.search({ query: 'weihnachten' })
  const id = customers[0]?.id ?? 0
  const inMay = await backend.client.figures.customer({ id, asOf: '2026-05-15' })
  expect(inMay.rhythm).toMatchObject({ isYearly: true, state: 'active' })
  expect(inMay.stage).toBe('regular')
})

test('an order without value is a purchase to the models, and no counted order', async () => {
  const free: TestOrder = {
    number: '#free',
    email: 'neu@example.com',
    day: '2026-10-01',
    items: [{ name: 'Probe', price: '0.00' }],
    subtotal: '0.00',
    total: '0.00',
  }
  await backend.load(backend.file('orders.csv', shopifyOrdersCsv([...shopOf(9), free])))
  const { figures } = backend.client
  const { gate } = await figures.model({ asOf: TODAY })
  expect(gate.conditions.find(({ condition }) => condition === 'customers')?.actual).toBe(10)
  expect((await figures.groups({ asOf: TODAY })).rfm.customers).toBe(9)
  await backend.load(backend.file('again.csv', shopifyOrdersCsv([{ ...free, cancelledAt: '2026-10-02' }])))
  const after = await figures.model({ asOf: TODAY })
  expect(after.gate.conditions.find(({ condition }) => condition === 'customers')?.actual).toBe(9)
})
