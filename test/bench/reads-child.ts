import { Random, STREAM } from '../support/generate-shop/random.ts'
import { send } from './child.ts'
import { type BenchClient, openClient } from './client.ts'
import { READ_CALLS, type ReadCall } from './read-calls.ts'
import type { Known } from './read-inputs.ts'
import type { ReadFigures } from './reads.ts'
import { percentile } from './statistics.ts'

/** Measures all read procedures on a data folder; its arguments are the folder and the number of calls. */
const [dataDirectory = '', calls = ''] = process.argv.slice(2)
const { client, close } = await openClient(dataDirectory)
await makeListsPossible(client)
const known = await whatIsKnown(client)
for (const read of READ_CALLS) await send(await measured(read, Number(calls)))
await close()
process.disconnect()

/** Without the owner's word on consents every list would be empty and quickly made. */
async function makeListsPossible(client: BenchClient): Promise<void> {
  for (const { source } of await client.permission.statements())
    await client.permission.state({ sourceId: source.id, origin: 'double_opt_in', wording: 'Newsletter' })
}

async function whatIsKnown(client: BenchClient): Promise<Known> {
  const random = new Random(2, STREAM.order)
  const { total } = await client.customers.search({ limit: 1 })
  const customers: { id: number; email: string | null }[] = []
  while (customers.length < 200) {
    const offset = random.integer(0, Math.max(0, total - 20))
    const page = await client.customers.search({ limit: 20, offset, sort: 'name' })
    customers.push(...page.customers.map(({ id, email }) => ({ id, email })))
  }
  const orders = await client.orders.search({ limit: 1000, direction: random.pick(['asc', 'desc'] as const) })
  const [batch] = await client.imports.list()
  return {
    customers,
    total,
    orders: orders.total,
    orderNumbers: orders.orders.map(({ number }) => number),
    fileId: batch?.files[0]?.fileId ?? 0,
  }
}

async function measured(read: ReadCall, count: number): Promise<ReadFigures> {
  const random = new Random(3, STREAM.order)
  const times: number[] = []
  let slowest: unknown
  for (let turn = 0; turn < count; turn += 1) {
    const { input, make } = read.draw(turn, random, known)
    const start = performance.now()
    await make(client)
    const milliseconds = performance.now() - start
    if (milliseconds > Math.max(0, ...times)) slowest = input
    times.push(milliseconds)
  }
  return {
    procedure: read.procedure,
    calls: times.length,
    p50Milliseconds: percentile(times, 50),
    p95Milliseconds: percentile(times, 95),
    maxMilliseconds: percentile(times, 100),
    slowestInput: slowest ?? null,
  }
}
