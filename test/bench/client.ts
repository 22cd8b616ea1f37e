import { createRouterClient } from '@orpc/server'
import { createBackend } from '../../src-main/backend/create-backend.ts'
import { sampleDirectory } from '../../src-main/host/app-root.ts'
import { PathFiles } from '../../src-main/host/call/path-files.ts'

/** A backend on a data folder, in this process, and a client of its procedures. */
export async function openClient(dataDirectory: string, { searchesDuplicates = false } = {}) {
  const backend = await createBackend({
    dataDirectory,
    sampleDirectory: sampleDirectory(),
    searchesDuplicates,
  })
  const client = createRouterClient(backend.router, { context: { files: new PathFiles(dataDirectory) } })
  return { client, close: () => backend.close() }
}

export type BenchClient = Awaited<ReturnType<typeof openClient>>['client']
