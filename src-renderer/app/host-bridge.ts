import type { HostBridge, PreloadBridge } from '../../shared/host-bridge.ts'
import { browserBridge, connectSocket } from './browser-bridge.ts'
import { connectPort, electronBridge } from './electron-bridge.ts'
import { type LinkState, ReconnectingLink } from './reconnecting-link.ts'

declare global {
  interface Window {
    /** Put there by the Electron preload; absent in the browser host. */
    readonly stammkunde?: PreloadBridge<File>
  }
}

const preload = window.stammkunde

/** The host that this page runs in. */
export const hostBridge: HostBridge<File> = preload ? electronBridge(preload) : browserBridge()

/**
 * The link to the backend for `createORPCClient`, over a MessagePort or a WebSocket, connecting again by
 * itself. Call it once.
 *
 * @param onState told at every change of the connection
 */
export function connectLink(onState?: (state: LinkState) => void): ReconnectingLink {
  return new ReconnectingLink({ connect: preload ? () => connectPort(preload) : connectSocket, onState })
}
