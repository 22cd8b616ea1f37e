import type { IncomingMessage, ServerResponse } from 'node:http'
import { contentSecurityPolicy, createNonce, SAFETY_HEADERS } from '../content-security-policy.ts'

/** Sends a whole answer with the headers that every answer carries. */
export function answer(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, {
    ...SAFETY_HEADERS,
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

export function answerText(response: ServerResponse, status: number, text: string): void {
  answer(response, status, `${text}\n`, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  })
}

export function answerJson(response: ServerResponse, status: number, value: unknown): void {
  answer(response, status, JSON.stringify(value), {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  })
}

/** Reads a body that nobody wants to its end: a browser reports an early answer as a broken connection. */
export async function drain(request: IncomingMessage): Promise<void> {
  if (request.readableEnded || request.destroyed) return
  await new Promise<void>(resolve => {
    request.once('end', resolve)
    request.once('close', resolve)
    request.resume()
  })
}

/** The page for someone without a session: says how to come in, in both languages. */
export function answerWithoutSession(response: ServerResponse): void {
  const nonce = createNonce()
  answer(response, 401, refusalPage(nonce), {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': contentSecurityPolicy(nonce, []),
  })
}

function refusalPage(nonce: string): string {
  return `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Stammkunde</title>
    <style nonce="${nonce}">
      :root { color-scheme: light dark; font: 1.1rem/1.5 system-ui, sans-serif }
      body { max-width: 36rem; margin: 15vh auto; padding: 0 1.5rem }
      p:last-child { margin-top: 2rem; opacity: 0.8 }
    </style>
  </head>
  <body>
    <h1>Stammkunde</h1>
    <p>Diese Adresse gilt nur einmal, damit niemand sonst Ihre Kundendaten sieht. Bitte starten Sie
      Stammkunde noch einmal: es öffnet sich dann mit einer neuen Adresse.</p>
    <p lang="en">This address works only once, so that nobody else sees your customers. Please start
      Stammkunde again: it opens with a new address.</p>
  </body>
</html>
`
}
