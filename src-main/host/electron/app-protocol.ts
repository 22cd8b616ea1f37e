import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentSecurityPolicy, createNonce, SAFETY_HEADERS, withNonce } from '../content-security-policy.ts'
import { findPageFile, INDEX_FILE, mayBeScreen, mediaType } from '../page-files.ts'
import { isAppAddress } from './app-address.ts'

/**
 * Answers requests of the `app:` scheme from the built page; addresses of screens get the page. The page
 * talks to the backend by MessagePort, so it may connect to nothing.
 */
export function appProtocolHandler(directory: string): (request: Request) => Promise<Response> {
  return async request => {
    if (!isAppAddress(request.url) || request.method !== 'GET') return refusal(403)
    const path = new URL(request.url).pathname
    if (path === '/' || path === `/${INDEX_FILE}`) return index(directory)
    const file = await findPageFile(directory, path)
    if (file !== null) {
      return respond(await readFile(file), mediaType(file), "default-src 'none'")
    }
    return mayBeScreen(path) ? index(directory) : refusal(404)
  }
}

async function index(directory: string): Promise<Response> {
  const nonce = createNonce()
  const html = await readFile(join(directory, INDEX_FILE), 'utf8')
  return respond(withNonce(html, nonce), mediaType(INDEX_FILE), contentSecurityPolicy(nonce, []))
}

function respond(body: string | Uint8Array<ArrayBuffer>, type: string, policy: string): Response {
  return new Response(body, {
    headers: { ...SAFETY_HEADERS, 'Content-Type': type, 'Content-Security-Policy': policy },
  })
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: SAFETY_HEADERS })
}
