import { writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach } from 'vitest'
import type { ImportDone } from '../../shared/model/import.ts'
import { temporaryDirectory } from './temporary-directory.ts'
import { openTestBackend, runToEnd, type TestBackend } from './test-backend.ts'

/** The backend of the test that runs just now. */
export interface FreshBackend extends Pick<TestBackend, 'client' | 'dataDirectory'> {
  /** A folder for this test alone. */
  folder: string
  /** Saves a file where only this test sees it; returns its path. */
  file(name: string, content: string | Uint8Array): string
  /** Imports files together, to the end. */
  load(...files: string[]): Promise<ImportDone>
}

/**
 * Gives every test of a file, or of a group in it, the real backend on a customer base of its own.
 *
 * @param fill fills the customer base, once for all these tests, each of which has a copy; else it is empty.
 */
export function freshBackend(fill?: (filling: FreshBackend) => Promise<unknown>): FreshBackend {
  let directory: Awaited<ReturnType<typeof temporaryDirectory>>
  let backend: TestBackend
  let filled: Awaited<ReturnType<typeof temporaryDirectory>> | undefined
  beforeEach(async () => {
    directory = await temporaryDirectory()
    if (filled !== undefined)
      await cp(join(filled.path, 'data'), join(directory.path, 'data'), { recursive: true })
    backend = await openTestBackend(join(directory.path, 'data'))
    if (fill === undefined || filled !== undefined) return
    await fill(current)
    // Closed, the database is one file.
    await backend.close()
    filled = await temporaryDirectory()
    await cp(join(directory.path, 'data'), join(filled.path, 'data'), { recursive: true })
    backend = await openTestBackend(join(directory.path, 'data'))
  })
  afterEach(async () => {
    await backend.close()
    await directory[Symbol.asyncDispose]()
  })
  afterAll(() => filled?.[Symbol.asyncDispose]())
  const current: FreshBackend = {
    get client() {
      return backend.client
    },
    get dataDirectory() {
      return backend.dataDirectory
    },
    get folder() {
      return directory.path
    },
    file(name, content) {
      const path = join(directory.path, name)
      writeFileSync(path, content)
      return path
    },
    load: (...files) => runToEnd(backend.client, { files }),
  }
  return current
}
