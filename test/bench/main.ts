import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appRoot } from '../../src-main/host/app-root.ts'
import { type BenchFile, benchFile } from './bench-file.ts'
import { measureDailyWork } from './daily.ts'
import { measureFirstScreen } from './first-screen.ts'
import { type BenchOptions, HELP, parseOptions } from './options.ts'
import { importByUs, type OurRun } from './our-import.ts'
import { measureReads } from './reads.ts'
import { type Measurements, reportJson, reportText } from './report.ts'
import { importBySqlite, type SqliteRun, sqliteVersion } from './sqlite-import.ts'
import { type Comparison, compare } from './verify.ts'

const FEWEST_SQLITE_RUNS = 3

/**
 * `npm run bench`: imports a large generated export, compares the time with `sqlite3`'s `.import`, then
 * measures all reads and the start on the result. Prints a table and writes `out/bench.json`.
 * @returns 0 unless something gave a wrong result; being slow is no failure.
 */
export async function main(args: string[]): Promise<number> {
  let options: BenchOptions | 'help'
  try {
    options = parseOptions(args)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`)
    return 2
  }
  if (options === 'help') {
    console.log(HELP)
    return 0
  }
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'stammkunde-bench-'))
  mkdirSync(folder, { recursive: true })
  try {
    return await bench(options, folder)
  } finally {
    if (options.keep === null) rmSync(folder, { recursive: true, force: true })
  }
}

async function bench(options: BenchOptions, folder: string): Promise<number> {
  say(`Making ${options.rows} order lines in ${folder} …`)
  const file = await benchFile(folder, options.rows)
  const dataDirectory = join(folder, 'data')
  const imports = await importInTurn(file, folder, dataDirectory, options.runs)
  say('Reading …')
  const reads = await measureReads(dataDirectory, options.calls)
  say('Starting …')
  const firstScreen = await measureFirstScreen(dataDirectory)
  say('The work of a day …')
  const daily = await measureDailyWork(dataDirectory, options.calls)
  const measurements: Measurements = { file, ...imports, reads, firstScreen, daily }
  const out = join(appRoot(), 'out')
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'bench.json'), reportJson(measurements))
  console.log(reportText(measurements))
  return imports.comparisons.every(({ written, found }) => written === found) ? 0 : 1
}

interface Imports {
  sqliteVersion: string | null
  sqliteRuns: SqliteRun[]
  ourRuns: OurRun[]
  comparisons: Comparison[]
}

/** One and the other in turn, so that whatever slows the machine for a while slows both. */
async function importInTurn(
  file: BenchFile,
  folder: string,
  dataDirectory: string,
  runs: number,
): Promise<Imports> {
  const imports: Imports = { sqliteVersion: sqliteVersion(), sqliteRuns: [], ourRuns: [], comparisons: [] }
  const sqliteRuns = imports.sqliteVersion === null ? 0 : Math.max(FEWEST_SQLITE_RUNS, runs + 1)
  for (let turn = 0; turn < Math.max(runs, sqliteRuns); turn += 1) {
    if (turn < sqliteRuns) {
      const run = await importBySqlite(file.path, folder, file.totals.lines)
      say(`sqlite3 .import: ${run.seconds.toFixed(1)} s`)
      imports.sqliteRuns.push(run)
    }
    if (turn >= runs) continue
    const { run, ready } = await importByUs(file, dataDirectory)
    say(`Stammkunde: ${run.seconds.toFixed(1)} s`)
    imports.ourRuns.push(run)
    imports.comparisons = compare(file.totals, dataDirectory, ready)
  }
  return imports
}

/** What goes on meanwhile; the result alone is on stdout. */
function say(text: string): void {
  console.error(text)
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2))
