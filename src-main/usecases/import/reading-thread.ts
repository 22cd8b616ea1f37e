import { workerData } from 'node:worker_threads'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { ReaderSink } from '../../importers/format.ts'
import { customFormat } from '../../importers/formats/custom.ts'
import { openFile } from '../../importers/open-file.ts'
import { UnreadableTable } from '../../importers/table.ts'
import { type FileSource, openFileSource } from './file-source.ts'
import { type ReaderCall, type ReadingMessage, type ReadingOrder, SENT, TAKEN } from './read-ahead.ts'
import { RecentRows, readFile } from './read-file.ts'

/** Messages that may wait to be taken; more would only fill the memory. */
const MOST_WAITING = 4

const NO_CELLS: readonly string[] = []

async function read(order: ReadingOrder, send: (message: ReadingMessage) => void): Promise<ReadingMessage> {
  let source: FileSource | null = null
  try {
    source = openFileSource(order.path, order.name)
    const opened = await openFile(source, order.options)
    const format = opened.ok ? (opened.table.format ?? (order.mapping && customFormat(order.mapping))) : null
    if (!opened.ok || format === null) throw new Error('the file changed while it was read')
    const { options, conventions, wantsCells } = order
    const recent = new RecentRows()
    let calls: ReaderCall[] = []
    const sendCalls = (fraction: number, rows: number) => {
      send({ kind: 'calls', calls, fraction, rows })
      calls = []
    }
    const firstRow = (rows: readonly number[]) => (wantsCells ? recent.cells(rows[0] ?? 0) : NO_CELLS)
    const sink: ReaderSink = {
      order: (...args) => calls.push({ method: 'order', args, cells: firstRow(args[1]) }),
      profile: (...args) => calls.push({ method: 'profile', args, cells: firstRow(args[1]) }),
      status: (...args) => calls.push({ method: 'status', args, cells: firstRow(args[1]) }),
      campaign: (...args) => calls.push({ method: 'campaign', args, cells: firstRow(args[1]) }),
      answer: (...args) => calls.push({ method: 'answer', args, cells: firstRow(args[1]) }),
      skip: (...args) => calls.push({ method: 'skip', args, cells: recent.cells(args[0]) }),
      issue: (...args) => calls.push({ method: 'issue', args, cells: NO_CELLS }),
    }
    let rowsRead = 0
    try {
      readFile(
        { source, table: opened.table, format, conventions, options },
        sink,
        recent,
        (fraction, rows) => {
          rowsRead = rows
          sendCalls(fraction, rows)
        },
      )
    } finally {
      // What was read before the file ended, in whatever way.
      sendCalls(1, rowsRead)
    }
    return { kind: 'end' }
  } catch (error) {
    if (error instanceof UnreadableTable)
      return { kind: 'unreadable', problem: error.problem, row: error.row }
    if (error instanceof ExpectedFailure) return { kind: 'failure', failure: error.failure }
    return { kind: 'error', message: String(error), stack: error instanceof Error ? error.stack : undefined }
  } finally {
    source?.close()
  }
}

/** Sends a message, once there is room for it. */
function sendInto({ port, pace }: ReadingOrder) {
  return (message: ReadingMessage): void => {
    for (;;) {
      const taken = Atomics.load(pace, TAKEN)
      if (Atomics.load(pace, SENT) - taken < MOST_WAITING) break
      Atomics.wait(pace, TAKEN, taken)
    }
    port.postMessage(message)
    Atomics.add(pace, SENT, 1)
    Atomics.notify(pace, SENT)
  }
}

// Whoever starts the thread gives it an order.
const order: ReadingOrder = workerData
const send = sendInto(order)
send(await read(order, send))
order.port.close()
