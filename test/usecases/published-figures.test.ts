import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, type TestContext, test } from 'vitest'
import type { ColumnMapping } from '../../shared/model/import-columns.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { skip } from '../support/skip.ts'
import { runToEnd } from '../support/test-backend.ts'

const backend = freshBackend()

/** Published data lie beside the project. */
const FOLDER = resolve(import.meta.dirname, '../../../shared/data')

function published(context: TestContext, name: string): string[] {
  const path = resolve(FOLDER, name)
  if (!existsSync(path)) skip(context, `there are no published data at ${path}`)
  return readFileSync(path, 'utf8').trim().split(/\r?\n/)
}

async function importTable(
  lines: readonly string[],
  columns: ColumnMapping['columns'],
): Promise<{ newCustomers: number; newOrders: number }> {
  const file = backend.file('table.csv', `${lines.join('\n')}\n`)
  const mapping = { kind: 'orders', channel: 'own', sourceName: 'Tabelle', currency: 'USD', columns } as const
  return (await runToEnd(backend.client, { files: [file], mapping })).totals
}

const relative = (actual: number | undefined, expected: number, tolerance: number) =>
  expect(Math.abs((actual ?? Number.NaN) / expected - 1)).toBeLessThan(tolerance)

describe('CDNOW, imported as customer number, date and amount', () => {
  const load = (context: TestContext) =>
    importTable(
      [
        'customer,date,amount',
        ...published(context, 'cdnow/CDNOW_sample.txt').map(line => {
          const [, id = '', day = '', , dollars = ''] = line.trim().split(/\s+/)
          return [id, `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`, dollars].join(',')
        }),
      ],
      { customer: 'customerNumber', date: 'day', amount: 'total' },
    )

  // Sources: Fader, Hardie and Lee (2005), the published walkthrough of BTYD, Hardie's note 025; recomputed with exact days.
  test('gives the published parameters, log-likelihoods and held-out errors', async context => {
    expect(await load(context)).toMatchObject({ newCustomers: 2357, newOrders: 6919 })
    const report = await backend.client.figures.model({ asOf: '1997-09-30', unit: 'week' })
    const [bg, mbg, pareto] = ['bg_nbd', 'mbg_nbd', 'pareto_nbd'].map(name =>
      report.models.find(({ model }) => model === name),
    )
    for (const [name, value] of [
      ['r', 0.242594523],
      ['alpha', 4.41360205],
      ['a', 0.792921956],
      ['b', 2.42590671],
    ] as const)
      relative(bg?.parameters[name]?.value, value, 1e-3)
    expect(bg?.logLikelihood).toBeCloseTo(-9582.429207, 3)
    expect(bg?.customers).toBe(2357)
    for (const [name, value] of [
      ['r', 0.553277036],
      ['alpha', 10.577683],
      ['s', 0.606240006],
      ['beta', 11.6687361],
    ] as const)
      relative(pareto?.parameters[name]?.value, value, 1e-3)
    expect(pareto?.logLikelihood).toBeCloseTo(-9594.976179, 3)
    relative(mbg?.parameters['r']?.value, 0.52483798, 1e-3)
    for (const [name, value] of [
      ['p', 6.2495709],
      ['q', 3.74422508],
      ['v', 15.4435268],
    ] as const)
      relative(report.spend?.parameters[name]?.value, value, 1e-3)
    expect(report.spend?.logLikelihood).toBeCloseTo(-4055.917695, 3)
    expect(report.spend?.customers).toBe(946)

    const later = await backend.client.figures.model({ asOf: '1998-06-30', unit: 'week', cut: '1997-09-30' })
    const errors = later.backtest?.errors ?? []
    const error = (name: string) => errors.find(one => one.name === name)?.meanAbsolute ?? Number.NaN
    relative(error('naive'), 1.0237, 1e-3)
    relative(error('bg_nbd'), 0.7855, 1e-3)
    expect(errors.find(({ isChosen }) => isChosen)?.meanAbsolute).toBeLessThanOrEqual(0.7545 + 5e-5)
  })

  test('in days the same as in weeks, and what came later changes nothing', async context => {
    await load(context)
    const { figures } = backend.client
    const weeks = await figures.model({ asOf: '1997-09-30', unit: 'week' })
    const days = await figures.model({ asOf: '1997-09-30', unit: 'day' })
    for (const [index, { parameters, customers }] of weeks.models.entries()) {
      const inDays = days.models[index]
      relative(inDays?.parameters['r']?.value, parameters['r']?.value ?? 0, 1e-3)
      relative(inDays?.parameters['alpha']?.value, 7 * (parameters['alpha']?.value ?? 0), 1e-3)
      expect(inDays?.customers).toBe(customers)
    }
    expect(days.choice).toEqual(weeks.choice)
  })
})

describe('groceries, imported as number of the basket and article', () => {
  test('gives the published supports, confidences and lifts', async context => {
    const [, ...lines] = published(context, 'baskets/groceries_baskets.csv')
    await importTable(['basket,item,date,price', ...lines.map(line => `${line},2020-01-01,1.00`)], {
      basket: 'orderId',
      item: 'itemName',
      date: 'day',
      price: 'itemTotal',
    })
    const { cases, total, pairs } = await backend.client.products.pairs({ support: 0.005, limit: 10_000 })
    expect([cases, total]).toEqual([9835, 605])
    const found = pairs.find(
      ({ a, b }) => [a.name, b.name].sort().join() === ['herbs', 'root vegetables'].join(),
    )
    expect(found?.joint).toBe(69)
    expect(found?.support).toBeCloseTo(0.007015760040671073, 12)
    expect(found?.lift).toBeCloseTo(3.9564773787313436, 10)
  })
})
