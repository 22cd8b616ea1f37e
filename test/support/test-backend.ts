import { basename, isAbsolute } from 'node:path'
import { createRouterClient, type RouterClient } from '@orpc/server'
import type { ImportDone, ImportInput, ImportRunEvent } from '../../shared/model/import.ts'
import type { FileAccess } from '../../src-main/backend/context.ts'
import { type Backend, createBackend } from '../../src-main/backend/create-backend.ts'
import { JobThreads } from '../../src-main/backend/job-threads.ts'

export type BackendClient = RouterClient<Backend['router']>

/** File references are absolute paths, as for scripts. */
export const pathFiles: FileAccess = {
  resolve: reference => (isAbsolute(reference) ? { path: reference, name: basename(reference) } : null),
}

export interface TestBackend {
  client: BackendClient
  dataDirectory: string
  close(): Promise<void>
}

/** Noon of 21 November 2026 in Berlin. */
export const FIXED_NOW_MS = Date.UTC(2026, 10, 21, 11)

/** Shared by all backends of a test file, each of which would start threads of its own else. */
const threads = new JobThreads()

/** The real backend on a real file, with a fixed clock, called in-process. */
export async function openTestBackend(dataDirectory: string, nowMs = FIXED_NOW_MS): Promise<TestBackend> {
  const backend = await createBackend({
    dataDirectory,
    sampleDirectory: new URL('../../resources/sample-shop/', import.meta.url).pathname,
    clock: { nowMs: () => nowMs },
    threads,
  })
  const client: BackendClient = createRouterClient(backend.router, { context: { files: pathFiles } })
  await client.app.saveSettings({ timeZone: 'Europe/Berlin' })
  return { client, dataDirectory, close: () => backend.close() }
}

/** Runs an import to its end. */
export async function runToEnd(client: BackendClient, input: ImportInput): Promise<ImportDone> {
  return lastEvent(await client.imports.run(input))
}

/** The result at the end of an import's stream. */
export async function lastEvent(stream: AsyncIterable<ImportRunEvent>): Promise<ImportDone> {
  let last: ImportRunEvent | undefined
  for await (const event of stream) last = event
  if (last?.kind !== 'done') throw new Error('the import ended without a result')
  return last
}
