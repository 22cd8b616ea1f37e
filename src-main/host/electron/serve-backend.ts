import type { SupportedMessagePort } from '@orpc/client/message-port'
import { RPCHandler } from '@orpc/server/message-port'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { RequestContext } from '../../backend/context.ts'
import { type Backend, type BackendOptions, createBackend } from '../../backend/create-backend.ts'
import { FileTokens } from '../file-tokens.ts'
import { type FromBackend, toBackendSchema } from './backend-messages.ts'

/** A port that a page holds the other end of. */
export type PagePort = SupportedMessagePort & { start(): void }

/** What the backend's process needs of its parent; Electron's `process.parentPort` has this shape. */
export interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown; ports: PagePort[] }) => void): unknown
  postMessage(message: FromBackend): void
}

/**
 * Opens the backend and serves pages over the ports that the parent hands on, until told to stop.
 *
 * @param end ends the process
 */
export function serveBackend(parent: ParentPort, options: BackendOptions, end: () => void): void {
  const files = new FileTokens()
  const opening = open(parent, options)
  parent.on('message', ({ data, ports }) => {
    const message = toBackendSchema.parse(data)
    switch (message.type) {
      case 'connect':
        void opening.then(calls => connect(calls?.handler, ports[0], { files }))
        return
      case 'files':
        files.learn(message.files)
        parent.postMessage({ type: 'files-known', request: message.request })
        return
      case 'stop':
        void opening.then(calls => calls?.backend.close()).finally(end)
    }
  })
  void opening.then(calls => calls === null && end())
}

interface Calls {
  backend: Backend
  handler: RPCHandler<RequestContext>
}

/** null where the data cannot be opened, which the parent has been told then; bugs throw. */
async function open(parent: ParentPort, options: BackendOptions): Promise<Calls | null> {
  try {
    const backend = await createBackend(options)
    parent.postMessage({ type: 'ready' })
    // The window is being loaded meanwhile, and not by this process.
    setImmediate(() => backend.warmUp())
    return { backend, handler: new RPCHandler(backend.router) }
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
    parent.postMessage({ type: 'failed', failure: error.failure })
    return null
  }
}

function connect(
  handler: RPCHandler<RequestContext> | undefined,
  port: PagePort | undefined,
  context: RequestContext,
): void {
  if (handler === undefined || port === undefined) return
  handler.upgrade(port, { context })
  port.start()
}
