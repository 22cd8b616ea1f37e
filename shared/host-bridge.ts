import type { Failure } from './model/failure.ts'

/** A file that the page may name to the backend; its path stays with the host. */
export interface HandedFile {
  /** Opaque, valid as long as the host runs; goes into `imports.*` as the file reference. */
  token: string
  /** The file's own name, for display. */
  name: string
}

/** A file that the backend or the page made, to be saved where the owner says. */
export interface ProducedFile {
  fileName: string
  mediaType: string
  /** Text is written as UTF-8; pictures are bytes. */
  content: string | Uint8Array<ArrayBuffer>
}

/** What files are asked for: exports of shops, or files that prove a consent. Any other can be chosen as well. */
export type WantedFiles = 'exports' | 'evidence'

/** What the application menu (or a shortcut of the host) asks of the page. */
export type HostCommand =
  | 'open-import'
  | 'open-overview'
  | 'open-customers'
  | 'open-orders'
  | 'open-list'
  | 'open-settings'
  | 'find'

/**
 * What a page needs of the host it runs in, besides calls to the backend. Both hosts have the same shape;
 * `PageFile` is the browser's `File` (this tree knows no DOM).
 */
export interface HostBridge<PageFile> {
  readonly kind: 'electron' | 'browser'
  /** Hands over files that were dropped on the page. Order is kept. Rejects with an `ExpectedFailure`. */
  registerFiles(files: readonly PageFile[]): Promise<HandedFile[]>
  /** Asks the owner for files; empty when the dialog was dismissed. Rejects with an `ExpectedFailure`. */
  pickFiles(wanted: WantedFiles): Promise<HandedFile[]>
  /**
   * Saves a file where the owner says; false when the dialog was dismissed. A browser saves to its download
   * folder without telling, so there it is always true. Rejects with an `ExpectedFailure`.
   */
  saveFile(file: ProducedFile): Promise<boolean>
  /** Listens to the application menu; returns the function that stops listening. Never calls in a browser. */
  onCommand(listener: (command: HostCommand) => void): () => void
  /** Tells the host which language its menu and dialogs shall speak. */
  setLanguage(language: 'de' | 'en'): void
}

/** A result that crosses the border between preload and page, where an error would lose its class. */
export type Handover<Value> = { ok: true; value: Value } | { ok: false; failure: Failure }

/**
 * The one object that the Electron preload puts on the page's window, as `window.stammkunde`. Asked for a
 * port, the preload posts {@link PORT_MESSAGE} to the page with one MessagePort; it closes when the
 * backend ends, and the page asks again.
 */
export interface PreloadBridge<PageFile> {
  requestPort(): void
  registerFiles(files: readonly PageFile[]): Promise<Handover<HandedFile[]>>
  pickFiles(wanted: WantedFiles): Promise<Handover<HandedFile[]>>
  saveFile(file: ProducedFile): Promise<Handover<boolean>>
  onCommand(listener: (command: HostCommand) => void): () => void
  setLanguage(language: 'de' | 'en'): void
}

/** The name of the preload's object on the page's window. */
export const PRELOAD_BRIDGE = 'stammkunde'

/** The type of the window message that carries the MessagePort to the backend. */
export const PORT_MESSAGE = 'stammkunde:port'

/** The type of the window message that says that the port's other end has died. */
export const PORT_LOST_MESSAGE = 'stammkunde:port-lost'

/** Where the browser host takes calls and files. */
export const RPC_PATH = '/rpc'
export const FILES_PATH = '/files'
