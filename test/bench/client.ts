import { join } from 'node:path'
import { createRouterClient, type RouterClient } from '@orpc/server'
import type * as built from '../../src-main/backend/create-backend.ts'
import { appRoot, sampleDirectory } from '../../src-main/host/app-root.ts'
import { PathFiles } from '../../src-main/host/call/path-files.ts'
import { ensureBuiltOnce } from '../support/built-app.ts'

/** A client of a backend in this process. */
export type BenchClient = RouterClient<built.Backend['router']>

/** A backend on a data folder, as it was built, in this process, and a client of its procedures. */
export async function openClient(
  dataDirectory: string,
  { searchesDuplicates = false } = {},
): Promise<{ client: BenchClient; close(): Promise<void> }> {
  await ensureBuiltOnce()
  const { createBackend }: typeof built = await import(join(appRoot(), 'out', 'main', 'create-backend.js'))
  const backend = await createBackend({
    dataDirectory,
    sampleDirectory: sampleDirectory(),
    searchesDuplicates,
  })
  const client: BenchClient = createRouterClient(backend.router, {
    context: { files: new PathFiles(dataDirectory) },
  })
  return { client, close: () => backend.close() }
}
