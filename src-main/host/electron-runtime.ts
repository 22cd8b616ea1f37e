import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Sentence } from './language.ts'
import { notice } from './notice.ts'

/** The folder of npm's `electron` package, which since version 43 fetches its runtime on first use. */
export function electronPackage(): string {
  return dirname(createRequire(import.meta.url).resolve('electron/package.json'))
}

/** The runtime's program where it has been fetched already, by the rules of the package's `install.js`. */
export function installedElectron(packageDirectory = electronPackage()): string | null {
  try {
    const read = (...names: string[]) => readFileSync(join(packageDirectory, ...names), 'utf8')
    const wanted: unknown = JSON.parse(read('package.json')).version
    if (read('dist', 'version').trim().replace(/^v/, '') !== wanted) return null
    const program = join(packageDirectory, 'dist', read('path.txt'))
    return existsSync(program) ? program : null
  } catch {
    return null
  }
}

/** Why this session cannot show a window, or null. */
export function displayProblem(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
  userId: number | undefined,
): Sentence | null {
  if (platform !== 'linux') return null
  if (!environment['DISPLAY'] && !environment['WAYLAND_DISPLAY']) {
    return {
      de: 'Hier gibt es keine grafische Anzeige: Stammkunde läuft stattdessen im Browser.',
      en: 'There is no display here: Stammkunde runs in the browser instead.',
    }
  }
  if (userId === 0) {
    return {
      de: 'Als root lässt sich kein geschütztes Fenster öffnen: Stammkunde läuft stattdessen im Browser.',
      en: 'A sandboxed window cannot be opened as root: Stammkunde runs in the browser instead.',
    }
  }
  return null
}

/** How long the download may stand still: before its first byte, and after that. In milliseconds. */
export interface Patience {
  firstByteMs: number
  stallMs: number
}

const PATIENCE: Patience = { firstByteMs: 20_000, stallMs: 60_000 }

/**
 * The runtime's program, fetched now where it is missing.
 *
 * @returns null where it cannot be had: no network, a network that refuses, or one that stalls
 */
export async function obtainElectron(
  packageDirectory = electronPackage(),
  patience = PATIENCE,
): Promise<string | null> {
  const installed = installedElectron(packageDirectory)
  if (installed !== null || process.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) return installed
  notice({
    de: 'Das Programmfenster (Electron, etwa 120 MB) wird einmalig heruntergeladen …',
    en: 'Downloading the program window (Electron, about 120 MB) once …',
  })
  // A temporary folder of its own shows how far the download is, and leaves nothing when it is given up.
  const scratch = await mkdtemp(join(tmpdir(), 'stammkunde-electron-'))
  try {
    await runInstaller(packageDirectory, scratch, patience)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
  return installedElectron(packageDirectory)
}

/** Runs the package's own installer, whose errors nobody needs to read, and ends it when it stalls. */
function runInstaller(packageDirectory: string, scratch: string, patience: Patience): Promise<void> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [join(packageDirectory, 'install.js')], {
      stdio: 'ignore',
      env: { ...process.env, ELECTRON_GET_NO_PROGRESS: '1', TMPDIR: scratch, TEMP: scratch, TMP: scratch },
    })
    let bytes = 0
    let movedAtMs = Date.now()
    const watch = setInterval(() => {
      const now = folderBytes(scratch) + folderBytes(join(packageDirectory, 'dist'))
      if (now !== bytes) movedAtMs = Date.now()
      else if (Date.now() - movedAtMs > (bytes === 0 ? patience.firstByteMs : patience.stallMs))
        child.kill('SIGKILL')
      bytes = now
    }, 500)
    const settle = () => {
      clearInterval(watch)
      resolve()
    }
    child.once('error', settle)
    child.once('close', settle)
  })
}

function folderBytes(directory: string): number {
  if (!existsSync(directory)) return 0
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map(name => statSync(join(directory, name), { throwIfNoEntry: false }))
    .reduce((sum, entry) => sum + (entry?.isFile() ? entry.size : 0), 0)
}
