import { runChild } from './child.ts'

/** How long the work of a day takes on a large customer base, in milliseconds. */
export interface DailyFigures {
  /** How much is due, which the menu asks for with the first screen after the start. */
  inboxFirst: number
  /** What is due, opened after that; then each time after something was done. */
  inboxOpened: number
  inboxAfterActionP95: number
  /** The count of a rule that nobody asked for before, and the same against a bare count of the same table. */
  segmentCountP95: number
  bareCountP50: number
  /** Writing a list, logging it and noting every contact. */
  exportMilliseconds: number
  exportRecipients: number
}

/** Looks at what is due, counts segments and takes a list out, in a process of its own. */
export async function measureDailyWork(dataDirectory: string, calls: number): Promise<DailyFigures> {
  const [message] = await runChild<DailyFigures>('daily-child.ts', [dataDirectory, String(calls)])
  if (message === undefined) throw new Error('the daily work was not measured')
  return message.content
}
