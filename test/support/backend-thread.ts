import { parentPort, workerData } from 'node:worker_threads'
import type { ToBackend } from '../../src-main/host/electron/backend-messages.ts'
import { type PagePort, type ParentPort, serveBackend } from '../../src-main/host/electron/serve-backend.ts'

/** How a message travels where there is no Electron: ports inside of it. */
export interface Envelope {
  message: ToBackend
  ports: PagePort[]
}

/** What runs in Electron's utility process, run in a thread instead. */
const parent = parentPort
if (parent === null) throw new Error('This file is the program of a thread.')
const asUtilityProcess: ParentPort = {
  on: (event, listener) =>
    parent.on(event, ({ message, ports }: Envelope) => listener({ data: message, ports })),
  postMessage: message => parent.postMessage(message),
}
serveBackend(asUtilityProcess, workerData, () => process.exit(0))
