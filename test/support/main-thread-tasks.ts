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

/** The mark of {@link measuredWork}. */
const MEASURED_WORK = 'measured work'

/**
 * Gives the window work of a known size: as much as it may do at a time (about 0.1 s on an ordinary machine
 * with something else to do). How long it takes says how fast this machine is at this moment.
 */
export async function measuredWork(page: Page, recording: MainThreadRecording): Promise<void> {
  await recording.mark(MEASURED_WORK)
  await page.evaluate(
    rows =>
      new Promise<void>(resolve => {
        setTimeout(() => {
          const list = document.createElement('ol')
          list.style.cssText = 'position: absolute; inset: 0; z-index: -1; visibility: hidden'
          for (let row = 0; row < rows; row++) {
            const item = list.appendChild(document.createElement('li'))
            for (let cell = 0; cell < 8; cell++)
              item.appendChild(document.createElement('span')).textContent = `${row}, ${cell}`
          }
          document.body.append(list)
          list.getBoundingClientRect()
          list.remove()
          // A task is recorded when it has ended.
          setTimeout(resolve, 50)
        })
      }),
    ROWS_OF_WORK,
  )
}

const ROWS_OF_WORK = 800

/** What took longer than {@link measuredWork} ever did; that has to be given at least once. */
export function stallsAmong(tasks: readonly MainThreadTask[]): MainThreadTask[] {
  const measured = tasks.filter(({ during }) => during === MEASURED_WORK)
  if (measured.length === 0) throw new Error('No work of a known size was recorded.')
  const limit = Math.max(...measured.map(({ cpuMs }) => cpuMs))
  return tasks.filter(({ cpuMs }) => cpuMs > limit)
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
