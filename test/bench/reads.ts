import { runChild } from './child.ts'

/** How fast a read procedure answered. */
export interface ReadFigures {
  procedure: string
  calls: number
  p50Milliseconds: number
  p95Milliseconds: number
  maxMilliseconds: number
  /** What was asked for in the slowest call; null for procedures without input. */
  slowestInput: unknown
}

/** Calls every read procedure so many times, with different inputs, in a process of its own. */
export async function measureReads(dataDirectory: string, calls: number): Promise<ReadFigures[]> {
  const messages = await runChild<ReadFigures>('reads-child.ts', [dataDirectory, String(calls)])
  return messages.map(({ content }) => content)
}
