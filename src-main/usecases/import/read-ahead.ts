import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { ExpectedFailure, type Failure } from '../../../shared/model/failure.ts'
import type { ImportOptions } from '../../../shared/model/import.ts'
import type { ColumnMapping } from '../../../shared/model/import-columns.ts'
import type { Conventions, ReaderSink } from '../../importers/format.ts'
import { UnreadableTable } from '../../importers/table.ts'
import type { FileReading } from './file-reading.ts'
import type { ReadProgress, RowCells } from './read-file.ts'

/** What the thread is started with. */
export interface ReadingOrder {
  path: string
  name: string
  options: ImportOptions
  /** null for a known format. */
  mapping: ColumnMapping | null
  conventions: Conventions
  /** True where the cells of every row that is given out are wanted, not only those of rows left out. */
  wantsCells: boolean
  port: MessagePort
  pace: Pace
}

/**
 * Counters that both threads see: at {@link SENT} how many messages the thread has sent, at {@link TAKEN} how many
 * of them were taken.
 */
export type Pace = Int32Array<SharedArrayBuffer>
export const SENT = 0
export const TAKEN = 1

/** One call of the reader, with the cells of its first row. */
export type ReaderCall = {
  [Method in keyof ReaderSink]: {
    method: Method
    args: Parameters<ReaderSink[Method]>
    cells: readonly string[]
  }
}[keyof ReaderSink]

/** What the thread says: calls in their order, and how the file ended. */
export type ReadingMessage =
  | { kind: 'calls'; calls: readonly ReaderCall[]; fraction: number; rows: number }
  | { kind: 'end' }
  | { kind: 'unreadable'; problem: UnreadableTable['problem']; row: number }
  | { kind: 'failure'; failure: Failure }
  | { kind: 'error'; message: string; stack: string | undefined }

/** The cells of the row that is given out just now. */
class CurrentRow implements RowCells {
  current: readonly string[] = []

  cells(): readonly string[] {
    return this.current
  }
}

/** A thread needs little: what it reads is gone as soon as it is sent. */
const MEMORY = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 } as const

/** How often one who waits looks whether the import was cancelled, in milliseconds. */
const LOOK_MS = 200

/** A thread that is silent for so long is gone, in milliseconds. No file takes that long for its next rows. */
const LONGEST_SILENCE_MS = 120_000

/** The thread's file: beside this one, as source when run from source, else as it was built. */
function threadUrl(): URL {
  return new URL(
    import.meta.url.endsWith('.ts') ? './reading-thread.ts' : './reading-thread.js',
    import.meta.url,
  )
}

/**
 * Reads a large file in a thread of its own while this one writes what was read. It does the same as
 * {@link readFile}, in the same order, in about the time that the slower of the two takes.
 */
export class ReadAhead implements FileReading {
  readonly #worker: Worker
  readonly #port: MessagePort
  readonly #pace: Pace = new Int32Array(new SharedArrayBuffer(8))

  /** Begins to read. End it in any case. */
  constructor(file: Omit<ReadingOrder, 'port' | 'pace'>) {
    const { port1, port2 } = new MessageChannel()
    this.#port = port1
    const order: ReadingOrder = { ...file, port: port2, pace: this.#pace }
    this.#worker = new Worker(threadUrl(), {
      name: 'reading',
      workerData: order,
      transferList: [port2],
      resourceLimits: MEMORY,
    })
    // Errors of the file are messages; what else there is shows as silence.
    this.#worker.on('error', () => {}).unref()
  }

  /**
   * Gives everything that is read to a sink, without leaving this thread's current task.
   * @throws UnreadableTable where the text stops being a table; ExpectedFailure `file_missing`; what `onProgress`
   *   throws.
   */
  into(sinkWith: (cells: RowCells) => ReaderSink, onProgress: ReadProgress): void {
    const row = new CurrentRow()
    const sink = sinkWith(row)
    let fraction = 0
    let rows = 0
    for (;;) {
      const message = this.#next(() => onProgress(fraction, rows))
      if (message.kind === 'end') return
      if (message.kind === 'unreadable') throw new UnreadableTable(message.problem, message.row)
      if (message.kind === 'failure') throw new ExpectedFailure(message.failure)
      if (message.kind === 'error') throw Object.assign(new Error(message.message), { stack: message.stack })
      for (const call of message.calls) {
        row.current = call.cells
        perform(call, sink)
      }
      fraction = message.fraction
      rows = message.rows
      onProgress(fraction, rows)
    }
  }

  end(): void {
    this.#port.close()
    void this.#worker.terminate()
  }

  #next(look: () => void): ReadingMessage {
    const begin = performance.now()
    for (;;) {
      const sent = Atomics.load(this.#pace, SENT)
      const received = receiveMessageOnPort(this.#port)
      if (received !== undefined) {
        Atomics.add(this.#pace, TAKEN, 1)
        Atomics.notify(this.#pace, TAKEN)
        return received.message
      }
      if (Atomics.wait(this.#pace, SENT, sent, LOOK_MS) !== 'timed-out') continue
      look()
      if (performance.now() - begin > LONGEST_SILENCE_MS) throw new Error('the reading thread fell silent')
    }
  }
}

function perform(call: ReaderCall, sink: ReaderSink): void {
  // The thread calls each method with its own arguments.
  const method = sink[call.method] as (...args: readonly unknown[]) => void
  method(...call.args)
}
