import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { RPCHandler } from '@orpc/server/ws'
import { WebSocketServer } from 'ws'
import { FILES_PATH, RPC_PATH } from '../../../shared/host-bridge.ts'
import type { RequestContext } from '../../backend/context.ts'
import type { Backend } from '../../backend/create-backend.ts'
import { FileTokens } from '../file-tokens.ts'
import type { Spool } from '../spool.ts'
import { answerJson, answerText, answerWithoutSession, drain } from './answers.ts'
import { displayName, receiveFile } from './receive-file.ts'
import { hasOwnHost, hasOwnOrigin, requestTarget } from './request-guard.ts'
import { servePage } from './serve-page.ts'
import { createSecret, equalSecrets, Sessions, sessionCookie, sessionOf } from './session.ts'

/** The only address that the browser host listens on: reachable from this machine alone. */
export const LOOPBACK = '127.0.0.1'

/** Where another start on the same data folder asks for a fresh address. */
export const TOKEN_PATH = '/token'

/** Calls are small; files come by another way. */
const LARGEST_CALL_BYTES = 16 * 1024 * 1024

export interface BrowserHostOptions {
  backend: Backend
  rendererDirectory: string
  spool: Spool
  /** 0 takes any free port. */
  port: number
}

/** A running browser host. */
export class BrowserHost {
  /** Lets another process of the same user ask for an address. */
  readonly secret = createSecret()
  port = 0
  readonly #options: BrowserHostOptions
  readonly #sessions = new Sessions()
  readonly #tokens = new FileTokens()
  readonly #server: Server
  readonly #sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_CALL_BYTES,
    perMessageDeflate: false,
  })
  readonly #calls: RPCHandler<RequestContext>

  private constructor(options: BrowserHostOptions) {
    this.#options = options
    this.#calls = new RPCHandler(options.backend.router)
    this.#server = createServer((request, response) => this.#respond(request, response))
    this.#server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head))
  }

  /** Listens; rejects where the port is taken. */
  static async listen(options: BrowserHostOptions): Promise<BrowserHost> {
    const host = new BrowserHost(options)
    await new Promise<void>((resolve, reject) => {
      host.#server.once('error', reject)
      host.#server.listen(options.port, LOOPBACK, resolve)
    })
    // A server that listens on TCP has this kind of address.
    host.port = (host.#server.address() as AddressInfo).port
    return host
  }

  /** A fresh address, good for opening the page once. */
  address(): string {
    return `http://${LOOPBACK}:${this.port}/?token=${this.#sessions.issueToken()}`
  }

  /** Ends all connections; running calls are cancelled. The backend stays open. */
  async close(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.close(1001)
    const closed = new Promise(resolve => this.#server.close(resolve))
    this.#server.closeAllConnections()
    for (const socket of this.#sockets.clients) socket.terminate()
    await closed
  }

  #respond(request: IncomingMessage, response: ServerResponse): void {
    this.#route(request, response).catch(async error => {
      // A browser that goes away in the middle is no error of ours.
      if (response.destroyed) return
      console.error(error)
      if (response.headersSent) response.destroy()
      else await refuse(request, response, 500, 'Internal error')
    })
  }

  async #route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!hasOwnHost(request, this.port)) return refuse(request, response, 403, 'Wrong host')
    const { path, query } = requestTarget(request)
    if (request.method === 'POST') return this.#post(request, response, path, query)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(request, response, 405, 'Method not allowed')
    }
    const token = query.get('token')
    const isOpen = this.#hasSession(request)
    if (path === '/' && token !== null && request.method === 'GET') {
      return this.#enter(response, token, isOpen)
    }
    if (!isOpen) return answerWithoutSession(response)
    return servePage(this.#options.rendererDirectory, path, request, response)
  }

  /** Exchanges the token for a session and takes it out of the address bar and the history. */
  #enter(response: ServerResponse, token: string, isOpen: boolean): void {
    const session = this.#sessions.redeem(token)
    if (session === null && !isOpen) {
      answerWithoutSession(response)
      return
    }
    if (session !== null) response.setHeader('Set-Cookie', sessionCookie(this.port, session))
    response.setHeader('Location', '/')
    answerText(response, 303, 'See /')
  }

  async #post(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    query: URLSearchParams,
  ): Promise<void> {
    if (path === TOKEN_PATH) return this.#issueAddress(request, response)
    if (!hasOwnOrigin(request, this.port)) return refuse(request, response, 403, 'Wrong origin')
    if (!this.#hasSession(request)) return refuse(request, response, 401, 'No session')
    if (path !== FILES_PATH) return refuse(request, response, 404, 'Not found')
    const files = { spool: this.#options.spool, tokens: this.#tokens }
    return receiveFile(request, response, displayName(query.get('name')), files)
  }

  /** For programs of the same user, never for pages: those always send an Origin. */
  async #issueAddress(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const given = request.headers.authorization?.replace(/^Bearer /, '') ?? ''
    if (request.headers.origin !== undefined || !equalSecrets(given, this.secret)) {
      return refuse(request, response, 403, 'Not allowed')
    }
    await drain(request)
    answerJson(response, 200, { address: this.address() })
  }

  #hasSession(request: IncomingMessage): boolean {
    return this.#sessions.isOpen(sessionOf(request.headers.cookie, this.port))
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    // Node leaves this socket to us: its errors would otherwise end the process.
    socket.on('error', () => socket.destroy())
    const isAllowed =
      requestTarget(request).path === RPC_PATH &&
      hasOwnOrigin(request, this.port) &&
      this.#hasSession(request)
    if (!isAllowed) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
      return
    }
    this.#sockets.handleUpgrade(request, socket, head, websocket => {
      void this.#calls.upgrade(websocket, { context: { files: this.#tokens } })
    })
  }
}

async function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
): Promise<void> {
  await drain(request)
  answerText(response, status, text)
}
