import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { contentSecurityPolicy, createNonce, SAFETY_HEADERS, withNonce } from '../content-security-policy.ts'
import { findPageFile, INDEX_FILE, mayBeScreen, mediaType } from '../page-files.ts'
import { answer, answerText } from './answers.ts'
import { isNavigation } from './request-guard.ts'

/** Where the build puts files whose names carry a hash of their content. */
const HASHED_FILES = '/assets/'

/**
 * Serves the built page and nothing else. Addresses of screens, which exist only in the page, get the page.
 *
 * @param path still percent-encoded, without the query
 */
export async function servePage(
  directory: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = path === '/' || path === `/${INDEX_FILE}` ? null : await findPageFile(directory, path)
  if (file !== null) return sendFile(file, path, request, response)
  if (path === '/' || (isNavigation(request) && mayBeScreen(path))) {
    return sendIndex(directory, request, response)
  }
  return answerText(response, 404, 'Not found')
}

async function sendIndex(
  directory: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const nonce = createNonce()
  const html = await readFile(join(directory, INDEX_FILE), 'utf8')
  answer(response, 200, withNonce(html, nonce), {
    'Content-Type': mediaType(INDEX_FILE),
    // Not every browser takes 'self' for the WebSocket of the same host.
    'Content-Security-Policy': contentSecurityPolicy(nonce, ["'self'", `ws://${request.headers.host}`]),
  })
}

async function sendFile(
  file: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { size } = await stat(file)
  response.writeHead(200, {
    ...SAFETY_HEADERS,
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Content-Type': mediaType(file),
    'Content-Length': size,
    'Cache-Control': path.startsWith(HASHED_FILES) ? 'private, max-age=31536000, immutable' : 'no-cache',
  })
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  await pipeline(createReadStream(file), response)
}
