import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Compares two secrets in a time that tells nothing about where they differ. */
export function equalSecrets(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(left), digest(right))
}

/** 256 random bits, fit for an address or a header. */
export function createSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** How many unused tokens stay valid; older ones are forgotten. */
const OPEN_TOKENS = 8

/** Who may use the browser host: whoever brought a one-time token has a session from then on. */
export class Sessions {
  readonly #tokens: string[] = []
  readonly #sessions = new Set<string>()

  /** A new token for an address to be opened once. */
  issueToken(): string {
    const token = createSecret()
    this.#tokens.push(token)
    if (this.#tokens.length > OPEN_TOKENS) this.#tokens.shift()
    return token
  }

  /** Uses up a token; returns the new session's secret, or null where the token is unknown or used. */
  redeem(token: string): string | null {
    const index = this.#tokens.findIndex(known => equalSecrets(known, token))
    if (index < 0) return null
    this.#tokens.splice(index, 1)
    const session = createSecret()
    this.#sessions.add(session)
    return session
  }

  isOpen(session: string | undefined): boolean {
    if (session === undefined) return false
    return [...this.#sessions].some(known => equalSecrets(known, session))
  }
}

/** The session cookie's name. Cookies ignore ports, so two hosts on one machine need two names. */
export function cookieName(port: number): string {
  return `stammkunde-${port}`
}

/** The cookie of a session: gone with the browser, out of reach of scripts and of other sites. */
export function sessionCookie(port: number, session: string): string {
  return `${cookieName(port)}=${session}; Path=/; HttpOnly; SameSite=Strict`
}

/** Finds the session in a Cookie header. */
export function sessionOf(cookieHeader: string | undefined, port: number): string | undefined {
  const prefix = `${cookieName(port)}=`
  return cookieHeader
    ?.split(';')
    .map(part => part.trim())
    .find(part => part.startsWith(prefix))
    ?.slice(prefix.length)
}
