import { join, sep } from 'node:path'
import { type MessagePortMain, utilityProcess } from 'electron'
import { sampleDirectory } from '../app-root.ts'
import type { BackendProcess } from './backend-supervisor.ts'

/**
 * The path beside the archive of a packaged app. The backend lies there unpacked, so that its threads and
 * its native module are plain files.
 */
export function unpacked(path: string): string {
  return path.replace(`app.asar${sep}`, `app.asar.unpacked${sep}`)
}

/** Starts the backend in a process of its own. */
export function startBackend(dataDirectory: string): BackendProcess<MessagePortMain> {
  const entry = unpacked(join(import.meta.dirname, 'backend-entry.js'))
  return utilityProcess.fork(entry, [dataDirectory, unpacked(sampleDirectory())], {
    serviceName: 'Stammkunde Backend',
  })
}
