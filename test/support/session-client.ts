import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { WebSocket } from 'ws'
import type { Contract } from '../../shared/contract/index.ts'
import { FILES_PATH, RPC_PATH } from '../../shared/host-bridge.ts'

/** What a page has after it was opened with a one-time token, without the page. */
export interface SessionClient extends AsyncDisposable {
  client: ContractRouterClient<Contract>
  /** As in `name=value`. */
  cookie: string
  /** Sends a file as the page does; returns its token. */
  upload(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<string>
  websocket: WebSocket
}

/** Exchanges the printed address for a session cookie. */
export async function enter(address: string): Promise<string> {
  const response = await fetch(address, { redirect: 'manual' })
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  if (response.status !== 303 || cookie === undefined) throw new Error(`No session: ${response.status}`)
  return cookie
}

/** Opens a WebSocket to the host and makes calls over it. */
export async function openSession(address: string): Promise<SessionClient> {
  const { origin, host } = new URL(address)
  const cookie = await enter(address)
  const websocket = new WebSocket(`ws://${host}${RPC_PATH}`, { headers: { cookie, origin } })
  websocket.binaryType = 'arraybuffer'
  await new Promise<void>((resolve, reject) => {
    websocket.once('open', resolve)
    websocket.once('error', reject)
  })
  // The client of Node's library is a browser's WebSocket in all that the link uses, but not in its types.
  const link = new RPCLink({ websocket: websocket as unknown as globalThis.WebSocket })
  return {
    client: createORPCClient(link),
    cookie,
    websocket,
    upload: async (name, content) => {
      const response = await fetch(`${origin}${FILES_PATH}?name=${encodeURIComponent(name)}`, {
        method: 'POST',
        headers: { cookie, origin },
        body: content,
      })
      const answer: unknown = await response.json()
      if (typeof answer === 'object' && answer !== null && 'token' in answer) return String(answer.token)
      throw new Error(`The file was refused: ${response.status} ${JSON.stringify(answer)}`)
    },
    [Symbol.asyncDispose]: async () => {
      websocket.terminate()
    },
  }
}
