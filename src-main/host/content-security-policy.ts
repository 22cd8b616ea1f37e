import { randomBytes } from 'node:crypto'

/** A fresh nonce for the style elements that the interface library makes at run time. */
export function createNonce(): string {
  return randomBytes(18).toString('base64')
}

/**
 * What the page may load: its own build, nothing else. No inline script, no inline style attribute, no
 * frame, no form target, no other host.
 *
 * @param connect the addresses that the page may talk to, as CSP sources
 */
export function contentSecurityPolicy(nonce: string, connect: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect.length === 0 ? "'none'" : connect.join(' ')}`,
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}

/** Headers that every answer of both hosts carries. */
export const SAFETY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
}

/** Tells the page its nonce, in a `meta` element at the beginning of the head. */
export function withNonce(html: string, nonce: string): string {
  return html.replace(/<head[^>]*>/i, head => `${head}\n    <meta name="csp-nonce" content="${nonce}">`)
}
