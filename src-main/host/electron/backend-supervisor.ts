import type { Failure } from '../../../shared/model/failure.ts'
import { FileTokens, type KnownFile } from '../file-tokens.ts'
import { fromBackendSchema, type ToBackend } from './backend-messages.ts'
import { decideRestart } from './restart-policy.ts'

/** What is needed of the backend's process; Electron's UtilityProcess has this shape. */
export interface BackendProcess<Port> {
  postMessage(message: ToBackend, transfer?: Port[]): void
  on(event: 'message', listener: (message: unknown) => void): unknown
  on(event: 'exit', listener: () => void): unknown
  kill(): unknown
}

/** Whom the supervisor tells, and what it is given. */
export interface SupervisorOptions<Port> {
  start: () => BackendProcess<Port>
  /** The data cannot be opened: nothing is started again. */
  onFailure: (failure: Failure) => void
  /** The process died and is started again by itself. */
  onLost: () => void
  /** The process dies again and again; {@link BackendSupervisor.start} tries once more. */
  onGivenUp: () => void
  nowMs?: () => number
}

/** How long the backend may take to close its database before its process is ended, in milliseconds. */
const STOP_PATIENCE_MS = 10_000

/** Keeps the backend's process running and knows the files that pages may name. */
export class BackendSupervisor<Port> {
  readonly #options: SupervisorOptions<Port>
  readonly #files = new FileTokens()
  readonly #waiting = new Map<number, () => void>()
  readonly #ports: Port[] = []
  #crashesMs: number[] = []
  #requests = 0
  #process: BackendProcess<Port> | null = null
  #isStopping = false

  constructor(options: SupervisorOptions<Port>) {
    this.#options = options
  }

  /** Starts the process, with a clean record of crashes. */
  start(): void {
    this.#crashesMs = []
    this.#launch()
  }

  /** Hands a page's port on; without a process it waits for the next one. */
  connect(port: Port): void {
    if (this.#process === null) this.#ports.push(port)
    else this.#process.postMessage({ type: 'connect' }, [port])
  }

  /** Makes files known to the backend; settles when calls may name them. */
  async register(files: readonly { path: string; name: string }[]): Promise<KnownFile[]> {
    const known = files.map(file => this.#files.handOut(file.path, file.name))
    await this.#announce(known)
    return known
  }

  /** Ends the process for good, giving it time to close the database. */
  async stop(): Promise<void> {
    const running = this.#process
    this.#isStopping = true
    if (running === null) return
    const ended = new Promise<void>(resolve => running.on('exit', () => resolve()))
    running.postMessage({ type: 'stop' })
    const timer = setTimeout(() => running.kill(), STOP_PATIENCE_MS)
    await ended
    clearTimeout(timer)
  }

  #launch(): void {
    if (this.#isStopping) return
    const started = this.#options.start()
    let hasFailed = false
    this.#process = started
    started.on('message', data => {
      const message = fromBackendSchema.parse(data)
      if (message.type === 'files-known') this.#settle(message.request)
      if (message.type === 'failed') {
        hasFailed = true
        this.#options.onFailure(message.failure)
      }
    })
    started.on('exit', () => {
      this.#process = null
      for (const request of [...this.#waiting.keys()]) this.#settle(request)
      if (!hasFailed && !this.#isStopping) this.#recover()
    })
    // A new process knows none of the tokens that pages still hold.
    void this.#announce(this.#files.all())
    for (const port of this.#ports.splice(0)) this.connect(port)
  }

  #recover(): void {
    const nowMs = (this.#options.nowMs ?? Date.now)()
    this.#crashesMs.push(nowMs)
    const decision = decideRestart(this.#crashesMs, nowMs)
    if (decision.restart) {
      setTimeout(() => this.#launch(), decision.afterMs)
      this.#options.onLost()
    } else {
      this.#options.onGivenUp()
    }
  }

  /** Without a process there is nobody to tell: the next one is told at its start. */
  #announce(files: KnownFile[]): Promise<void> {
    const running = this.#process
    if (running === null || files.length === 0) return Promise.resolve()
    this.#requests += 1
    const request = this.#requests
    return new Promise(resolve => {
      this.#waiting.set(request, resolve)
      running.postMessage({ type: 'files', request, files })
    })
  }

  #settle(request: number): void {
    this.#waiting.get(request)?.()
    this.#waiting.delete(request)
  }
}
