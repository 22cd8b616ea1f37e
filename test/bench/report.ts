import { cpus, totalmem } from 'node:os'
import type { BenchFile } from './bench-file.ts'
import type { DailyFigures } from './daily.ts'
import type { FirstScreen } from './first-screen.ts'
import type { OurRun } from './our-import.ts'
import type { ReadFigures } from './reads.ts'
import type { SqliteRun } from './sqlite-import.ts'
import { median } from './statistics.ts'
import type { Comparison } from './verify.ts'

/** Everything that was measured. */
export interface Measurements {
  file: BenchFile
  sqliteVersion: string | null
  sqliteRuns: readonly SqliteRun[]
  ourRuns: readonly OurRun[]
  comparisons: readonly Comparison[]
  reads: readonly ReadFigures[]
  firstScreen: FirstScreen | { problem: string }
  daily: DailyFigures
}

export const TARGETS = {
  ratio: 2.0,
  peakMemoryMegabytes: 700,
  readP95Milliseconds: 50,
  firstScreenSeconds: 1.5,
  inboxMilliseconds: 300,
  segmentCountMilliseconds: 100,
  /** For 50,000 recipients. */
  exportSeconds: 2,
} as const

/** Megabytes of a million bytes each. */
const mega = (bytes: number) => bytes / 1e6

/** What is compared with a target; `figure` null where it could not be measured. */
export interface Aim {
  what: string
  target: string
  figure: number | null
  text: string
  reached: boolean | null
}

/** The aims of the bench with the figures reached. */
export function aimsOf(measurements: Measurements): Aim[] {
  const ours = median(measurements.ourRuns.map(({ seconds }) => seconds))
  const plain = median(measurements.sqliteRuns.map(({ seconds }) => seconds))
  const peak = Math.max(...measurements.ourRuns.map(({ peakMemoryBytes }) => peakMemoryBytes))
  const slowest = [...measurements.reads].sort((one, other) => other.p95Milliseconds - one.p95Milliseconds)[0]
  const screen = measurements.firstScreen
  const noSqlite = measurements.sqliteRuns.length === 0
  return [
    aim('import : .import', TARGETS.ratio, noSqlite ? null : ours / plain, value => `${value.toFixed(2)} x`),
    aim('peak memory', TARGETS.peakMemoryMegabytes, mega(peak), value => `${value.toFixed(0)} MB`),
    aim(
      `reads, slowest p95 (${slowest?.procedure})`,
      TARGETS.readP95Milliseconds,
      slowest?.p95Milliseconds ?? null,
      value => `${value.toFixed(1)} ms`,
    ),
    aim(
      'start to first screen',
      TARGETS.firstScreenSeconds,
      'problem' in screen ? null : screen.medianSeconds,
      value => `${value.toFixed(2)} s`,
    ),
    ...dailyAims(measurements.daily),
  ]
}

const EXPORT_SIZE = 50_000

/** The aims of what one does every day; smaller lists are reckoned up to the size that the aim is for. */
function dailyAims(daily: DailyFigures): Aim[] {
  const milliseconds = (value: number) => `${value.toFixed(0)} ms`
  const ratio = daily.segmentCountP95 / daily.bareCountP50
  const seconds = (daily.exportMilliseconds / 1000) * (EXPORT_SIZE / Math.max(1, daily.exportRecipients))
  return [
    aim('how much is due, first', TARGETS.inboxMilliseconds, daily.inboxFirst, milliseconds),
    aim('what is due, opened', TARGETS.inboxMilliseconds, daily.inboxOpened, milliseconds),
    aim(
      'what is due, p95 after an action',
      TARGETS.inboxMilliseconds,
      daily.inboxAfterActionP95,
      milliseconds,
    ),
    aim(
      `segment count, p95 (${ratio.toFixed(0)} x a bare count)`,
      TARGETS.segmentCountMilliseconds,
      daily.segmentCountP95,
      milliseconds,
    ),
    aim(
      `list of ${EXPORT_SIZE} (from ${daily.exportRecipients})`,
      TARGETS.exportSeconds,
      seconds,
      value => `${value.toFixed(2)} s`,
    ),
  ]
}

function aim(what: string, target: number, figure: number | null, write: (value: number) => string): Aim {
  return {
    what,
    target: `<= ${write(target)}`,
    figure,
    text: figure === null ? 'not measured' : write(figure),
    reached: figure === null ? null : figure <= target,
  }
}

/** The measurements as text for people. */
export function reportText(measurements: Measurements): string {
  const { file, reads, firstScreen, comparisons } = measurements
  return [
    `File: ${file.totals.lines} lines, ${file.totals.orders} orders, ${file.totals.people} customers, ` +
      `${mega(file.bytes).toFixed(0)} MB${generated(file)}`,
    '',
    importTable(measurements),
    '',
    reads.length === 0 ? '' : readTable(reads),
    '',
    'problem' in firstScreen
      ? `First screen: not measured. ${firstScreen.problem}`
      : `First screen: ${firstScreen.seconds.map(second => second.toFixed(2)).join(', ')} s ` +
        `(address printed after ${firstScreen.addressSeconds.toFixed(2)} s)`,
    '',
    table([
      ['Aim', 'target', 'figure', ''],
      ...aimsOf(measurements).map(one => [one.what, one.target, one.text, verdict(one.reached)]),
    ]),
    '',
    ...differences(comparisons),
  ].join('\n')
}

function generated({ generatedInSeconds }: BenchFile): string {
  return generatedInSeconds === null ? ', used again' : `, generated in ${generatedInSeconds.toFixed(1)} s`
}

function verdict(reached: boolean | null): string {
  if (reached === null) return '-'
  return reached ? 'reached' : 'missed'
}

function importTable({ sqliteRuns, sqliteVersion, ourRuns, file }: Measurements): string {
  const rate = (seconds: number) => (file.totals.lines / seconds).toFixed(0)
  const optional = (value: number | null) => value?.toFixed(2) ?? '-'
  const rows = [
    ['Import', 'seconds', 'user', 'sys', 'rows/s', 'peak memory'],
    ...sqliteRuns.map(run => [
      `sqlite3 ${sqliteVersion} .import`,
      run.seconds.toFixed(2),
      optional(run.userSeconds),
      optional(run.systemSeconds),
      rate(run.seconds),
      '',
    ]),
    ...ourRuns.map(run => [
      `Stammkunde (list and figures ${run.listsAndFiguresSeconds.toFixed(2)} s of it)`,
      run.seconds.toFixed(2),
      run.userSeconds.toFixed(2),
      run.systemSeconds.toFixed(2),
      rate(run.seconds),
      `${mega(run.peakMemoryBytes).toFixed(0)} MB`,
    ]),
  ]
  const missing = 'The command sqlite3 is not installed, so the ratio to its .import cannot be computed.'
  return sqliteVersion === null ? `${table(rows)}\n${missing}` : table(rows)
}

function readTable(reads: readonly ReadFigures[]): string {
  return table([
    ['Read (milliseconds)', 'calls', 'p50', 'p95', 'max'],
    ...reads.map(({ procedure, calls, p50Milliseconds, p95Milliseconds, maxMilliseconds }) => [
      procedure,
      String(calls),
      p50Milliseconds.toFixed(1),
      p95Milliseconds.toFixed(1),
      maxMilliseconds.toFixed(1),
    ]),
  ])
}

/** What the database has differently from the file; one line when nothing. */
function differences(comparisons: readonly Comparison[]): string[] {
  const wrong = comparisons.filter(({ written, found }) => written !== found)
  if (wrong.length === 0) return [`Counts and sums equal those of the file (${comparisons.length} compared).`]
  return wrong.map(({ what, written, found }) => `WRONG: ${what}: the file has ${written}, found ${found}`)
}

/** Columns side by side, the first to the left and the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row.map((text, column) =>
      column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
    )
  return rows.map(row => line(row).join('  ').trimEnd()).join('\n')
}

/** The measurements for programs, with the machine they were made on. */
export function reportJson(measurements: Measurements): string {
  const [processor] = cpus()
  const machine = {
    processor: processor?.model ?? '',
    cores: cpus().length,
    memoryMegabytes: Math.round(mega(totalmem())),
    platform: `${process.platform} ${process.arch}`,
    node: process.versions.node,
  }
  const report = {
    measuredAt: new Date().toISOString(),
    machine,
    aims: aimsOf(measurements),
    ...measurements,
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
