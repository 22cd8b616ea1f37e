import { spawn, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

/** One run of `sqlite3`'s own `.import`. CPU seconds are null where the system has no `sh` that tells them. */
export interface SqliteRun {
  seconds: number
  userSeconds: number | null
  systemSeconds: number | null
}

/** The version of the installed `sqlite3` command, null where there is none. */
export function sqliteVersion(): string | null {
  const result = spawnSync('sqlite3', ['--version'], { encoding: 'utf8' })
  return result.status === 0 ? (result.stdout.split(' ')[0] ?? '') : null
}

/**
 * Has `sqlite3` import the file into one table of a new database, as plainly as it can.
 * @throws Error where it fails or does not take every line.
 */
export async function importBySqlite(file: string, folder: string, lines: number): Promise<SqliteRun> {
  const database = join(folder, 'plain.sqlite')
  removeDatabase(database)
  const command = `.import --csv '${file.replaceAll("'", "''")}' lines`
  const start = performance.now()
  const output =
    process.platform === 'win32'
      ? await run('sqlite3', [database, command])
      : await run('sh', ['-c', 'sqlite3 "$1" "$2"; code=$?; times; exit $code', 'sh', database, command])
  const seconds = (performance.now() - start) / 1000
  const count = (await run('sqlite3', [database, 'SELECT count(*) FROM lines'])).trim()
  removeDatabase(database)
  if (count !== String(lines)) throw new Error(`sqlite3 imported ${count} lines of ${lines}.`)
  return { seconds, ...cpuSeconds(output) }
}

/** The second line of `times` is what the children took: `0m9.83s 0m0.71s`. */
function cpuSeconds(output: string): { userSeconds: number | null; systemSeconds: number | null } {
  const times = [...output.matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, seconds]) => {
    return Number(minutes) * 60 + Number(seconds)
  })
  return { userSeconds: times[2] ?? null, systemSeconds: times[3] ?? null }
}

function run(program: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', chunk => {
      output += chunk
    })
    child.once('error', reject)
    child.once('close', code =>
      code === 0 ? resolve(output) : reject(new Error(`${program} ended with code ${code}.`)),
    )
  })
}

function removeDatabase(path: string): void {
  for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true })
}
