import { useSyncExternalStore } from 'react'
import type { HandedFile } from '../../../shared/host-bridge.ts'
import type {
  FilePreview,
  ImportDone,
  ImportInput,
  ImportOptions,
  ImportPreviewEvent,
  ImportProgress,
  ImportTotals,
} from '../../../shared/model/import.ts'
import { api } from '../../app/client.ts'
import { failureOf } from '../../app/failure-text.ts'
import { followStream } from '../../app/follow-stream.ts'
import { hostBridge } from '../../app/host-bridge.ts'
import { isRefused } from './issue-kinds.ts'

/** A file that the owner chose, with what they decided about it. */
export interface ChosenFile {
  readonly token: string
  readonly name: string
  /** The archive that it came in; null for a file of its own. */
  readonly archive: string | null
  readonly options: ImportOptions
}

/** What the files would do, and for which choices this was read. */
export interface SessionPreview {
  readonly totals: ImportTotals
  readonly files: readonly FilePreview[]
  readonly chosen: readonly ChosenFile[]
}

/** The import that is being prepared, running or just done; it outlives the screen that shows it. */
export interface ImportSession {
  readonly files: readonly ChosenFile[]
  /** Files are on their way from the page to the host. */
  readonly handingOver: boolean
  /** null while nothing is being read. */
  readonly reading: ImportProgress | null
  readonly preview: SessionPreview | null
  /** null while nothing is being imported. */
  readonly running: ImportProgress | null
  readonly report: ImportDone | null
  readonly undone: boolean
  /** The last run or reading was stopped by the owner. */
  readonly cancelled: boolean
  readonly failure: unknown
}

const EMPTY: ImportSession = {
  files: [],
  handingOver: false,
  reading: null,
  preview: null,
  running: null,
  report: null,
  undone: false,
  cancelled: false,
  failure: null,
}

/** Several changes in quick succession are read once. */
const CHANGE_PAUSE_MS = 250

const BEGINNING: ImportProgress = { kind: 'progress', phase: 'reading', file: null, fraction: 0, rows: 0 }

let session: ImportSession = EMPTY
const listeners = new Set<() => void>()
let readingStop: AbortController | null = null
let runningStop: AbortController | null = null

function update(change: Partial<ImportSession>): void {
  session = { ...session, ...change }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The import session, on the screen. */
export function useImportSession(): ImportSession {
  return useSyncExternalStore(subscribe, importSession.get)
}

/** What people do with the import session. */
export const importSession = {
  get: (): ImportSession => session,

  /**
   * Hands files over to the host and reads them with those already chosen. After a finished import a new
   * session begins.
   * @param hand gives the files to the host.
   * @returns how many files came; 0 also while an import runs.
   */
  async add(hand: () => Promise<readonly HandedFile[]>): Promise<number> {
    if (session.running !== null || session.handingOver) return 0
    if (session.report !== null) update(EMPTY)
    update({ handingOver: true, cancelled: false, failure: null })
    try {
      const handed = await withoutArchives(await hand())
      const chosen = handed.map(file => ({ ...file, options: {} }))
      update({ handingOver: false, files: [...session.files, ...chosen] })
      if (chosen.length > 0) void read()
      return chosen.length
    } catch (failure) {
      update({ handingOver: false, failure })
      return 0
    }
  },

  /** Takes files that another screen had handed over; the same ones only once. */
  addHanded(files: readonly HandedFile[]): void {
    const known = new Set(session.files.map(({ token }) => token))
    const fresh = files.filter(({ token }) => !known.has(token))
    if (fresh.length > 0) void importSession.add(async () => fresh)
  },

  addDropped: (files: readonly File[]) => importSession.add(() => hostBridge.registerFiles(files)),
  pick: () => importSession.add(() => hostBridge.pickFiles('exports')),

  remove(token: string): void {
    const files = session.files.filter(file => file.token !== token)
    if (files.length === 0) importSession.discard()
    else {
      update({ files })
      void read()
    }
  },

  /** Changes what was decided about a file; the preview is read again. */
  setOptions(token: string, options: ImportOptions): void {
    update({ files: session.files.map(file => (file.token === token ? { ...file, options } : file)) })
    void read()
  },

  /** Reads the chosen files again, for example after the stored data changed. */
  readAgain(): void {
    if (session.files.length > 0 && session.report === null && session.running === null) void read()
  },

  /** Stops reading. A first reading is given up; a later one goes back to the preview that was there. */
  cancelReading(): void {
    readingStop?.abort()
    const chosen = session.preview?.chosen
    update(chosen ? { reading: null, files: chosen } : { ...EMPTY, cancelled: true })
  },

  discard(): void {
    readingStop?.abort()
    update(EMPTY)
  },

  run: () => run(),

  /** Stops the import; the backend takes back what it had begun. */
  cancelRun: () => runningStop?.abort(),

  async undo(): Promise<void> {
    const batchId = session.report?.batchId
    if (batchId === null || batchId === undefined) return
    await api.imports.undo({ batchId })
    update({ undone: true })
  },
}

/** Puts the tables of an archive in its place, so that each is shown and settled by itself. */
async function withoutArchives(handed: readonly HandedFile[]): Promise<Omit<ChosenFile, 'options'>[]> {
  const files = await Promise.all(
    handed.map(async file => {
      const contents = await api.imports.contents({ file: file.token })
      if (contents.length === 0) return [{ ...file, archive: null }]
      return contents.map(({ file: token, name }) => ({ token, name, archive: file.name }))
    }),
  )
  return files.flat()
}

async function read(): Promise<void> {
  readingStop?.abort()
  const stop = new AbortController()
  readingStop = stop
  const chosen = session.files
  update({ reading: BEGINNING, cancelled: false, failure: null })
  try {
    if (session.preview !== null) await new Promise(resolve => setTimeout(resolve, CHANGE_PAUSE_MS))
    stop.signal.throwIfAborted()
    const done = await previewFiles({ files: chosen.map(inputOf) }, stop.signal, reading =>
      update({ reading }),
    )
    update({ reading: null, preview: { totals: done.totals, files: done.files, chosen } })
  } catch (failure) {
    // A stopped reading was replaced or given up; whoever stopped it has said what is next.
    if (!stop.signal.aborted) update({ reading: null, failure })
  }
}

/**
 * Reads files without keeping anything.
 * @throws when `signal` stops it, or with the backend's failure.
 */
export async function previewFiles(
  input: ImportInput,
  signal: AbortSignal,
  onProgress: (progress: ImportProgress) => void,
): Promise<Extract<ImportPreviewEvent, { kind: 'done' }>> {
  return followStream(await api.imports.preview(input, { signal }), onProgress, signal)
}

async function run(): Promise<void> {
  const { preview } = session
  if (preview === null || session.reading !== null || session.running !== null) return
  const files = preview.chosen.filter((_file, index) => {
    const read = preview.files[index]
    return read !== undefined && !isRefused(read)
  })
  const stop = new AbortController()
  runningStop = stop
  update({ running: BEGINNING, cancelled: false, failure: null })
  try {
    const stream = await api.imports.run({ files: files.map(inputOf) }, { signal: stop.signal })
    const report = await followStream(stream, running => update({ running }), stop.signal)
    update({ ...EMPTY, report })
  } catch (failure) {
    const cancelled = stop.signal.aborted || failureOf(failure)?.code === 'cancelled'
    update({ running: null, cancelled, failure: cancelled ? null : failure })
  }
}

function inputOf(file: ChosenFile) {
  return { file: file.token, options: file.options }
}
