import type { CDPSession, Page } from '@playwright/test'

/** A stretch in which the window could not react. */
export interface MainThreadTask {
  /** The last name given to {@link MainThreadRecording.mark} before it began; empty before the first. */
  during: string
  /** Time that the processor worked on it, in milliseconds: other programs on the machine do not count. */
  cpuMs: number
}

export interface MainThreadRecording {
  /** Names what is done from now on. */
  mark(name: string): Promise<void>
  /** Ends the recording; the longest tasks come first. */
  stop(): Promise<MainThreadTask[]>
}

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  /** Processor time of the thread, in microseconds. */
  tdur?: number
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing']

/** Records every task of the page's main thread, by Chromium's own tracing. */
export async function recordMainThread(page: Page): Promise<MainThreadRecording> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  // The protocol leaves the form of trace events open; these are fields of Chromium's trace format.
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: CATEGORIES,
      excludedCategories: ['*'],
    },
  })
  return {
    mark: name => page.evaluate(mark => void performance.mark(mark), MARK + name),
    stop: async () => {
      await endOfTracing(session)
      await session.detach()
      return tasksOf(events)
    },
  }
}

const MARK = 'step: '

async function endOfTracing(session: CDPSession): Promise<void> {
  const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
}

function tasksOf(events: readonly TraceEvent[]): MainThreadTask[] {
  const marks = events.filter(({ name }) => name.startsWith(MARK)).toSorted((a, b) => a.ts - b.ts)
  const [first] = marks
  if (first === undefined) throw new Error('Nothing was marked, so the thread of the page is not known.')
  return events
    .filter(
      ({ ph, name, pid, tid }) => ph === 'X' && name === 'RunTask' && pid === first.pid && tid === first.tid,
    )
    .map(({ ts, tdur }) => {
      if (tdur === undefined) throw new Error('This Chromium does not record processor time.')
      const during = marks.findLast(mark => mark.ts <= ts)?.name.slice(MARK.length) ?? ''
      return { during, cpuMs: tdur / 1000 }
    })
    .toSorted((a, b) => b.cpuMs - a.cpuMs)
}

/** Keeps the window busy for a second, and lets it come to rest: a task is recorded when it has ended. */
export async function stall(page: Page): Promise<void> {
  await page.evaluate(() => {
    setTimeout(() => {
      for (const start = performance.now(); performance.now() < start + 1000; );
    })
  })
  await page.waitForTimeout(1500)
}
