import type { ClientContext, ClientLink, ClientOptions } from '@orpc/client'

/** One connection to the backend. */
export interface Connection {
  link: ClientLink<ClientContext>
  /** Settles when the connection is gone, for whatever reason. */
  closed: Promise<void>
}

export type LinkState = 'connecting' | 'open' | 'lost'

export interface ReconnectingLinkOptions {
  /** Opens a connection; rejects when none can be had just now. */
  connect: () => Promise<Connection>
  /** Called at every change: `lost` means that tries go on in the background. */
  onState?: ((state: LinkState) => void) | undefined
  /** Waiting time before the n-th try in a row (from 0), in milliseconds. */
  delayMs?: (attempt: number) => number
}

/** A connection that ends sooner than this counts as a failed try, in milliseconds. */
const BRIEF_MS = 2_000

/** 0 s, then 0.25 s doubling up to 4 s: a restarted backend is back at once, a stopped one is not hammered. */
export function reconnectDelayMs(attempt: number): number {
  return attempt === 0 ? 0 : Math.min(4_000, 250 * 2 ** (attempt - 1))
}

/**
 * A link that outlives its connection: calls made while there is none wait for the next one; calls and
 * streams under way when it breaks are rejected by oRPC, because nobody knows whether they took effect.
 */
export class ReconnectingLink implements ClientLink<ClientContext> {
  readonly #options: ReconnectingLinkOptions
  #connection: Promise<Connection>

  constructor(options: ReconnectingLinkOptions) {
    this.#options = options
    this.#connection = this.#open('connecting', 0)
  }

  async call(
    path: readonly string[],
    input: unknown,
    options: ClientOptions<ClientContext>,
  ): Promise<unknown> {
    const { link } = await abortable(this.#connection, options.signal)
    return link.call(path, input, options)
  }

  async #open(state: LinkState, firstAttempt: number): Promise<Connection> {
    this.#options.onState?.(state)
    for (let attempt = firstAttempt; ; attempt += 1) {
      await wait((this.#options.delayMs ?? reconnectDelayMs)(attempt))
      const connection = await this.#options.connect().catch(() => null)
      if (connection !== null) {
        this.#options.onState?.('open')
        this.#openAgainAfter(connection, attempt)
        return connection
      }
      // The first failed try is already worth telling; later ones change nothing.
      if (attempt === 0) this.#options.onState?.('lost')
    }
  }

  #openAgainAfter({ closed }: Connection, attempt: number): void {
    const openedMs = performance.now()
    void closed.then(() => {
      const wasBrief = performance.now() - openedMs < BRIEF_MS
      this.#connection = this.#open('lost', wasBrief ? attempt + 1 : 0)
    })
  }
}

function wait(milliseconds: number): Promise<void> {
  return milliseconds === 0 ? Promise.resolve() : new Promise(resolve => setTimeout(resolve, milliseconds))
}

/** Waits for `promise`, but no longer than `signal` lives. */
function abortable<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return promise
  if (signal.aborted) return Promise.reject(signal.reason)
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
