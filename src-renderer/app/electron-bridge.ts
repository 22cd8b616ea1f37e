import { RPCLink } from '@orpc/client/message-port'
import {
  type Handover,
  type HostBridge,
  PORT_LOST_MESSAGE,
  PORT_MESSAGE,
  type PreloadBridge,
} from '../../shared/host-bridge.ts'
import { ExpectedFailure } from '../../shared/model/failure.ts'
import type { Connection } from './reconnecting-link.ts'

/** How long the main process may take to bring a port, in milliseconds; then the page asks again. */
const PORT_PATIENCE_MS = 10_000

/** Wraps the preload's object, whose results are values, into a bridge that throws. */
export function electronBridge(preload: PreloadBridge<File>): HostBridge<File> {
  return {
    kind: 'electron',
    registerFiles: async files => unwrap(await preload.registerFiles(files)),
    pickFiles: async wanted => unwrap(await preload.pickFiles(wanted)),
    saveFile: async file => unwrap(await preload.saveFile(file)),
    onCommand: listener => preload.onCommand(listener),
    setLanguage: language => preload.setLanguage(language),
  }
}

/** Asks for a MessagePort to the backend and waits for the preload to post it. */
export function connectPort(preload: PreloadBridge<File>): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      window.removeEventListener('message', receive)
      clearTimeout(timer)
      act()
    }
    const receive = (event: MessageEvent<unknown>) => {
      const port = event.ports[0]
      // Only this window itself, that is the preload, can be the source.
      if (event.source !== window || event.data !== PORT_MESSAGE || port === undefined) return
      settle(() => resolve(portConnection(port)))
    }
    const timer = setTimeout(
      () => settle(() => reject(new Error('The backend did not answer.'))),
      PORT_PATIENCE_MS,
    )
    // The listener stands before the question goes out, so that the answer cannot be missed.
    window.addEventListener('message', receive)
    preload.requestPort()
  })
}

function portConnection(port: MessagePort): Connection {
  const hearLoss = (event: MessageEvent<unknown>) => {
    if (event.source !== window || event.data !== PORT_LOST_MESSAGE) return
    // The main process knows of the other end's death for certain; the port need not have noticed.
    port.close()
    port.dispatchEvent(new Event('close'))
  }
  window.addEventListener('message', hearLoss)
  port.addEventListener('close', () => window.removeEventListener('message', hearLoss), { once: true })
  const closed = new Promise<void>(resolve => port.addEventListener('close', () => resolve(), { once: true }))
  const link = new RPCLink({ port })
  port.start()
  return { link, closed }
}

function unwrap<Value>(handover: Handover<Value>): Value {
  if (!handover.ok) throw new ExpectedFailure(handover.failure)
  return handover.value
}
