import { once } from 'node:events'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import SqliteDatabase from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Contract } from '../../shared/contract/index.ts'
import type { Failure } from '../../shared/model/failure.ts'
import { databasePath } from '../../src-main/db/open.ts'
import { sampleDirectory } from '../../src-main/host/app-root.ts'
import { type BackendProcess, BackendSupervisor } from '../../src-main/host/electron/backend-supervisor.ts'
import { type LinkState, ReconnectingLink } from '../../src-renderer/app/reconnecting-link.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

/** A thread that runs the sources takes its time to start. */
const PATIENCE = { timeout: 20_000 }

let directory: Awaited<ReturnType<typeof temporaryDirectory>>
let dataDirectory: string
let thread: Worker
let events: string[]
let failures: Failure[]
let supervisor: BackendSupervisor<MessagePort>

/** The backend in a thread, with the shape of Electron's utility process. */
function startThread(): BackendProcess<MessagePort> {
  const workerData = { dataDirectory, sampleDirectory: sampleDirectory() }
  const worker = new Worker(new URL('../support/backend-thread.ts', import.meta.url), { workerData })
  thread = worker
  events.push('started')
  return {
    postMessage: (message, ports = []) => worker.postMessage({ message, ports }, ports),
    on: (event: 'message' | 'exit', listener: (value: unknown) => void) => worker.on(event, listener),
    kill: () => worker.terminate(),
  }
}

beforeEach(async () => {
  directory = await temporaryDirectory()
  dataDirectory = join(directory.path, 'data')
  events = []
  failures = []
  supervisor = new BackendSupervisor({
    start: startThread,
    onFailure: failure => failures.push(failure),
    onLost: () => events.push('lost'),
    onGivenUp: () => events.push('given up'),
  })
})

afterEach(async () => {
  await supervisor.stop()
  await directory[Symbol.asyncDispose]()
})

/** A page: asks for a port whenever it has none. */
function openPage(states: LinkState[] = []): ContractRouterClient<Contract> {
  const link = new ReconnectingLink({
    connect: async () => {
      const { port1, port2 } = new MessageChannel()
      supervisor.connect(port1)
      port2.start()
      return { link: new RPCLink({ port: port2 }), closed: once(port2, 'close').then(() => undefined) }
    },
    onState: state => states.push(state),
  })
  return createORPCClient(link)
}

async function crash(): Promise<void> {
  const dying = thread
  const ended = once(dying, 'exit')
  await dying.terminate()
  await ended
}

describe('the backend beside the window', () => {
  it('answers pages over their ports, also those that asked before it was there', async () => {
    const page = openPage()
    supervisor.start()
    expect((await page.app.status()).dataDirectory).toBe(dataDirectory)
    expect((await openPage().app.status()).customers).toBe(0)
  })

  it('knows files by token as soon as they were registered, and no path', async () => {
    supervisor.start()
    const page = openPage()
    const path = join(directory.path, 'secret orders.csv')
    await writeFile(path, '')
    const [file] = await supervisor.register([{ path, name: 'secret orders.csv' }])
    const preview = async (reference: string) => {
      const names: string[] = []
      for await (const event of await page.imports.preview({ files: [reference] })) {
        if (event.kind === 'done') names.push(...event.files.map(report => report.file))
      }
      return names
    }
    expect(await preview(file?.token ?? '')).toEqual(['secret orders.csv'])
    await expect(preview(path)).rejects.toMatchObject({ data: { code: 'file_missing' } })
  })

  it('is started again when it dies; pages connect again and their files are still known', async () => {
    supervisor.start()
    const states: LinkState[] = []
    const page = openPage(states)
    const path = join(directory.path, 'orders.csv')
    await writeFile(path, '')
    const [file] = await supervisor.register([{ path, name: 'orders.csv' }])
    await page.app.status()
    await crash()
    await expect.poll(() => states.includes('lost') && states.at(-1) === 'open', PATIENCE).toBe(true)
    await expect.poll(() => events, PATIENCE).toEqual(['started', 'lost', 'started'])
    expect((await page.app.status()).customers).toBe(0)
    for await (const event of await page.imports.preview({ files: [file?.token ?? ''] })) {
      if (event.kind === 'done') expect(event.files[0]?.file).toBe('orders.csv')
    }
  })

  it('rejects what was under way when it died', async () => {
    supervisor.start()
    const page = openPage()
    const changes = await page.app.changes()
    await changes.next()
    const waiting = changes.next().then(
      ({ done }) => `done: ${done}`,
      () => 'rejected',
    )
    await crash()
    expect(await waiting).toBe('rejected')
  })

  it('is given up when it keeps dying, and tried once more when asked', async () => {
    supervisor.start()
    for (let starts = 1; starts <= 4; starts += 1) {
      await expect.poll(() => events.filter(event => event === 'started').length, PATIENCE).toBe(starts)
      await crash()
    }
    expect(events.filter(event => event !== 'started')).toEqual(['lost', 'lost', 'lost', 'given up'])
    const page = openPage()
    supervisor.start()
    expect((await page.app.status()).customers).toBe(0)
  })

  it('says why the data cannot be opened, and is not started again', async () => {
    await mkdir(dataDirectory)
    const newer = new SqliteDatabase(databasePath(dataDirectory))
    newer.pragma('user_version = 9999')
    newer.close()
    supervisor.start()
    await expect.poll(() => failures.map(failure => failure.code), PATIENCE).toEqual(['database_newer'])
    await expect.poll(() => thread.threadId, PATIENCE).toBe(-1)
    expect(events).toEqual(['started'])
  })

  it('closes the database when it is told to stop', async () => {
    supervisor.start()
    await openPage().app.status()
    expect((await readdir(dataDirectory)).some(name => name.startsWith('open-'))).toBe(true)
    await supervisor.stop()
    expect((await readdir(dataDirectory)).filter(name => name.startsWith('open-'))).toEqual([])
    expect(events).toEqual(['started'])
  })
})
