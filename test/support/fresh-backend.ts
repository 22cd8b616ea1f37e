import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
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

/** Gives every test of a file the real backend on a customer base of its own, which is empty. */
export function freshBackend(): FreshBackend {
  let directory: Awaited<ReturnType<typeof temporaryDirectory>>
  let backend: TestBackend
  beforeEach(async () => {
    directory = await temporaryDirectory()
    backend = await openTestBackend(join(directory.path, 'data'))
  })
  afterEach(async () => {
    await backend.close()
    await directory[Symbol.asyncDispose]()
  })
  return {
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
}
