import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient, ORPCError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Contract } from '../../shared/contract/index.ts'
import { type Backend, createBackend } from '../../src-main/backend/create-backend.ts'
import { appRoot, sampleDirectory } from '../../src-main/host/app-root.ts'
import { BrowserHost } from '../../src-main/host/browser/server.ts'
import { callProcedure } from '../../src-main/host/call/call.ts'
import { callError } from '../../src-main/host/call/call-error.ts'
import { PathFiles } from '../../src-main/host/call/path-files.ts'
import { Spool } from '../../src-main/host/spool.ts'
import { openSession, type SessionClient } from '../support/session-client.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

type Client = ContractRouterClient<Contract>

/** What a caller gets: the result (of a stream, its last event), or the error. */
type Outcome = { result: unknown } | { error: unknown }

/** The columns of a Shopify order export, as the sample shop has them. */
const HEADER = readFileSync(join(sampleDirectory(), 'orders_export.csv'), 'utf8').split(/\r?\n/)[0] ?? ''

/** One line for each order, numbered from `first`. */
function shopifyOrders(first: number, names: readonly string[]): string {
  const lines = names.map((name, index) => {
    const values: Record<string, string> = {
      Name: `#${first + index}`,
      Email: `buyer${first + index}@example.com`,
      'Financial Status': 'paid',
      'Paid at': '2026-02-03 10:00:00 +0100',
      'Created at': '2026-02-03 10:00:00 +0100',
      Currency: 'EUR',
      Subtotal: '19.90',
      Shipping: '0.00',
      Taxes: '3.18',
      Total: '19.90',
      'Lineitem quantity': '1',
      'Lineitem name': 'Grüner Tee',
      'Lineitem price': '19.90',
      'Billing Name': name,
    }
    return HEADER.split(',').map(column => values[column] ?? '')
  })
  return `${[HEADER, ...lines].join('\n')}\n`
}

const ORDERS = shopifyOrders(1001, ['Erika Mustermann', 'Max Muster', 'Jürgen Groß'])

/** A process of its own takes long to start, so that only some calls are made by command, too: one of each outcome. */
const BY_COMMAND = new Set(['customers.search', 'customers.get', 'figures.overview', 'permission.statements'])

/** Calls of every kind: values, defaults, umlauts, streams, failures, wrong input. */
const CALLS: [procedure: string, input: unknown][] = [
  ['app.status', undefined],
  ['orders.search', { limit: 2, offset: 0 }],
  ['orders.search', {}],
  ['customers.search', { query: 'jürgen' }],
  ['customers.get', { id: 1 }],
  ['customers.get', { id: 999_999 }],
  ['customers.get', { id: 'one' }],
  ['figures.overview', { from: '2026-01-01', to: '2026-12-31', asOf: '2026-06-30' }],
  ['imports.list', undefined],
  ['imports.mappings', undefined],
  ['imports.undo', { batchId: 999_999 }],
  ['imports.rejectedRows', { fileId: 1 }],
  ['permission.statements', undefined],
  ['permission.existingCustomerRule', undefined],
  ['lists.log', undefined],
]

let directory: Awaited<ReturnType<typeof temporaryDirectory>>
let dataDirectory: string
let ordersFile: string
let backend: Backend
let host: BrowserHost
let session: SessionClient
let port: MessagePort
let overPort: Client

beforeAll(async () => {
  directory = await temporaryDirectory()
  dataDirectory = join(directory.path, 'data')
  ordersFile = join(directory.path, 'orders.csv')
  await writeFile(ordersFile, ORDERS)
  backend = await createBackend({ dataDirectory, sampleDirectory: sampleDirectory() })
  const spool = new Spool(dataDirectory)
  await spool.open()
  host = await BrowserHost.listen({ backend, spool, rendererDirectory: directory.path, port: 0 })
  session = await openSession(host.address())
  const channel = new MessageChannel()
  new RPCHandler(backend.router).upgrade(channel.port1, { context: context() })
  channel.port1.start()
  port = channel.port2
  overPort = createORPCClient(new RPCLink({ port }))
  port.start()
  const imported = await over(inProcess(), 'imports.run', { files: [ordersFile] })
  expect(imported).toMatchObject({ result: { kind: 'done', totals: { newOrders: 3 } } })
}, 60_000)

afterAll(async () => {
  port.close()
  await session[Symbol.asyncDispose]()
  await host.close()
  await backend.close()
  await directory[Symbol.asyncDispose]()
})

const context = () => ({ files: new PathFiles(directory.path) })
const inProcess = (): Client => createRouterClient(backend.router, { context: context() })

/** Calls by the dotted name, whatever the client. */
async function over(client: Client, procedure: string, input: unknown): Promise<Outcome> {
  try {
    const [group = '', name = ''] = procedure.split('.')
    const output = await Reflect.get(Reflect.get(client, group), name)(input)
    if (output === null || typeof output !== 'object' || !(Symbol.asyncIterator in output))
      return { result: output }
    let last: unknown
    for await (const event of output) last = event
    return { result: last }
  } catch (error) {
    return { error: callError(error) }
  }
}

/** Calls as `npm run call` does, in a process of its own. */
function byCommand(procedure: string, input: unknown): Promise<Outcome> {
  const json = input === undefined ? [] : [JSON.stringify(input)]
  const args = [
    join(appRoot(), 'src-main', 'host', 'run.mjs'),
    'call',
    procedure,
    ...json,
    '--data',
    dataDirectory,
  ]
  const child = spawn(process.execPath, args, { env: { ...process.env, INIT_CWD: directory.path } })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', chunk => {
    stdout += chunk
  })
  child.stderr.on('data', chunk => {
    stderr += chunk
  })
  return new Promise(resolve =>
    child.once('close', code => resolve(code === 0 ? { result: JSON.parse(stdout) } : JSON.parse(stderr))),
  )
}

describe('the same call gets the same answer', () => {
  it.each(CALLS)('%s %j', async (procedure, input) => {
    const expected = plain(await over(inProcess(), procedure, input))
    expect(plain(await over(overPort, procedure, input))).toEqual(expected)
    expect(plain(await over(session.client, procedure, input))).toEqual(expected)
    if (BY_COMMAND.has(procedure)) expect(await byCommand(procedure, input)).toEqual(expected)
  })

  it('imports.preview, with the file by path or by token', async () => {
    const input = (file: string) => ({ files: [file] })
    const expected = plain(await over(inProcess(), 'imports.preview', input('orders.csv')))
    expect(expected).toMatchObject({
      result: { kind: 'done', files: [{ file: 'orders.csv', rows: 3, unchanged: 3 }] },
    })
    expect(plain(await over(overPort, 'imports.preview', input(ordersFile)))).toEqual(expected)
    expect(await byCommand('imports.preview', input('orders.csv'))).toEqual(expected)
    const token = await session.upload('orders.csv', ORDERS)
    expect(plain(await over(session.client, 'imports.preview', input(token)))).toEqual(expected)
  })

  it('and answers of every kind were compared', async () => {
    const outcomes = await Promise.all(CALLS.map(([procedure, input]) => over(inProcess(), procedure, input)))
    const codes = outcomes.map(outcome =>
      'error' in outcome ? Reflect.get(Object(outcome.error), 'code') : 'ok',
    )
    expect(new Set(codes)).toEqual(new Set(['ok', 'not_found', 'invalid_input']))
  })
})

describe('a call that is cancelled', () => {
  it.each(['port', 'socket'] as const)('ends its stream in the backend, over the %s', async transport => {
    const client = transport === 'port' ? overPort : session.client
    const controller = new AbortController()
    const changes = await client.app.changes(undefined, { signal: controller.signal })
    const waiting = (async () => {
      for await (const _event of changes);
    })()
    setTimeout(() => controller.abort(), 100)
    await expect(
      waiting.catch(error => (error instanceof ORPCError ? error.code : error.name)),
    ).resolves.toSatisfy(
      (outcome: unknown) =>
        outcome === undefined || outcome === 'AbortError' || outcome === 'CLIENT_CLOSED_REQUEST',
    )
  })

  it('leaves nothing of an import, and says so', async () => {
    const before = await over(inProcess(), 'app.status', undefined)
    const names = Array.from({ length: 60_000 }, (_, index) => `Person ${index}`)
    await writeFile(join(directory.path, 'many.csv'), shopifyOrders(5001, names))
    const input = { files: ['many.csv'] }
    const call = callProcedure(backend, ['imports', 'run'], input, context(), AbortSignal.timeout(300))
    expect(callError(await call.catch((error: unknown) => error))).toEqual({ code: 'cancelled' })
    expect(await over(inProcess(), 'app.status', undefined)).toEqual(before)
  })
})

/** As JSON carries it: transports may or may not keep properties that are undefined. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
