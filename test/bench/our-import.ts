import { rmSync } from 'node:fs'
import type { Overview } from '../../shared/model/figures.ts'
import type { ImportDone } from '../../shared/model/import.ts'
import type { BenchFile } from './bench-file.ts'
import { runChild } from './child.ts'

export type ImportMessage =
  | {
      kind: 'ready'
      report: ImportDone['files'][number] | null
      events: number
      listsAndFiguresSeconds: number
      customers: number
      overview: Overview
    }
  | { kind: 'closed'; peakMemoryBytes: number; userSeconds: number; systemSeconds: number }

type Ready = Extract<ImportMessage, { kind: 'ready' }>

/** One import into an empty data folder, in a process of its own. */
export interface OurRun {
  /** From the start of the process to the point where the first page of the list and the figures are there. */
  seconds: number
  /** The part of it after the last event of the import. */
  listsAndFiguresSeconds: number
  userSeconds: number
  systemSeconds: number
  peakMemoryBytes: number
  /** Progress reports and the last event. */
  events: number
}

/** Imports the file into a new data folder; what the backend then says of it comes along. */
export async function importByUs(
  file: BenchFile,
  dataDirectory: string,
): Promise<{ run: OurRun; ready: Ready }> {
  rmSync(dataDirectory, { recursive: true, force: true })
  const messages = await runChild<ImportMessage>('import-child.ts', [dataDirectory, file.path])
  let ready: { content: Ready; atSeconds: number } | undefined
  let closed: Extract<ImportMessage, { kind: 'closed' }> | undefined
  for (const { content, atSeconds } of messages)
    if (content.kind === 'ready') ready = { content, atSeconds }
    else closed = content
  if (ready === undefined || closed === undefined) throw new Error('The import did not report its end.')
  return {
    ready: ready.content,
    run: {
      seconds: ready.atSeconds,
      listsAndFiguresSeconds: ready.content.listsAndFiguresSeconds,
      events: ready.content.events,
      userSeconds: closed.userSeconds,
      systemSeconds: closed.systemSeconds,
      peakMemoryBytes: closed.peakMemoryBytes,
    },
  }
}
