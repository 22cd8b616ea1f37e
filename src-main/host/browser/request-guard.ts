import type { IncomingMessage } from 'node:http'

/** The names under which a browser on this machine reaches the host; any other is a rebinding attempt. */
export function ownHosts(port: number): string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`]
}

/** Whether the request was addressed to this host by name and port. */
export function hasOwnHost(request: IncomingMessage, port: number): boolean {
  return ownHosts(port).includes(request.headers.host ?? '')
}

/** Whether a page of this very host sent the request. A missing Origin is none. */
export function hasOwnOrigin(request: IncomingMessage, port: number): boolean {
  return hasOwnHost(request, port) && request.headers.origin === `http://${request.headers.host}`
}

/** Splits a request's address into its still encoded path and its parameters. */
export function requestTarget(request: IncomingMessage): { path: string; query: URLSearchParams } {
  const [path = '', query = ''] = (request.url ?? '').split(/\?(.*)/s)
  return { path, query: new URLSearchParams(query) }
}

/** Whether a person opens a page, in contrast to a page fetching its parts. */
export function isNavigation(request: IncomingMessage): boolean {
  const mode = request.headers['sec-fetch-mode']
  return mode === undefined ? (request.headers.accept ?? '').includes('text/html') : mode === 'navigate'
}
