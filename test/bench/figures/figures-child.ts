import { openDatabase } from '../../../src-main/db/open.ts'
import { fitPurchaseModel } from '../../../src-main/metrics/models/fit-purchase-model.ts'
import { groupPurchases } from '../../../src-main/metrics/models/purchase-groups.ts'
import { PURCHASE_MODELS } from '../../../src-main/metrics/models/purchase-models.ts'
import { summarisePurchases } from '../../../src-main/metrics/models/purchase-summary.ts'
import { KeptHistories } from '../../../src-main/usecases/figures/kept-histories.ts'
import { PERIOD } from '../bench-file.ts'
import { send } from '../child.ts'
import { openClient } from '../client.ts'
import { percentile } from '../statistics.ts'
import { FIGURE_CALLS, type FigureDays } from './figure-calls.ts'
import type { FigureTimes, ModelTime } from './figure-times.ts'

/** Measures the figures of a data folder; its arguments are the folder and a file with further orders. */
const [dataDirectory = '', furtherOrders = ''] = process.argv.slice(2)

/** Of a screen that is opened again. */
const READS = 30

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function fits(): { models: ModelTime[]; referenceMs: number; customers: number; orders: number } {
  const { db, close } = openDatabase(dataDirectory)
  const start = performance.now()
  db.prepare(
    `SELECT customer_id, COUNT(*), SUM(counted_value_minor), MIN(day), MAX(day) FROM orders
     JOIN contact_records ON contact_records.id = contact_record_id
     WHERE counted_value_minor IS NOT NULL GROUP BY customer_id`,
  ).all()
  const referenceMs = performance.now() - start
  const histories = new KeptHistories(db).current()
  const summary = summarisePurchases(histories, { asOf: PERIOD.lastDay })
  const models = Object.values(PURCHASE_MODELS).map(model => {
    const begin = performance.now()
    fitPurchaseModel(model, groupPurchases(summary))
    return { model: model.name, milliseconds: performance.now() - begin }
  })
  const orders = histories.days.length
  close()
  return { models, referenceMs, customers: summary.customerIds.length, orders }
}

async function figures(): Promise<Omit<FigureTimes, 'models' | 'referenceMs' | 'customers' | 'orders'>> {
  const { client, close } = await openClient(dataDirectory)
  const { customers } = await client.customers.search({ limit: 1, sort: 'orders', direction: 'desc' })
  const days: FigureDays = {
    asOf: PERIOD.lastDay,
    yearBefore: '2025-10-31',
    customerId: customers[0]?.id ?? 0,
  }
  const firstMs: Record<string, number> = {}
  const scratchMs = await timed(async () => {
    // At once, as the parts of screens do: what threads compute does not keep the others waiting.
    await Promise.all(
      FIGURE_CALLS.map(async ({ procedure, make }) => {
        firstMs[procedure] = await timed(() => make(client, days))
      }),
    )
  })
  const againMs: Record<string, number> = {}
  for (const { procedure, make } of FIGURE_CALLS) {
    const times: number[] = []
    for (let turn = 0; turn < READS; turn++) times.push(await timed(() => make(client, days)))
    againMs[procedure] = percentile(times, 95)
  }
  for await (const _event of await client.imports.run({ files: [furtherOrders] }));
  const refreshMs = await timed(() => client.figures.range())
  const afterImportMs = await timed(async () => {
    await Promise.all(FIGURE_CALLS.map(({ make }) => make(client, days)))
  })
  await close()
  return { firstMs, scratchMs, againMs, refreshMs, afterImportMs }
}

const measured = await figures()
await send({ ...fits(), ...measured, peakMemoryBytes: process.resourceUsage().maxRSS * 1024 })
process.disconnect()
