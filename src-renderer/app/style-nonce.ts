/**
 * The nonce under which this page may add style elements; the host writes it into the page. Empty where the page
 * is served without a content security policy.
 */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
}

declare global {
  // The name under which libraries that add style elements by themselves look for a nonce.
  var __webpack_nonce__: string | undefined
}

globalThis.__webpack_nonce__ = styleNonce()
