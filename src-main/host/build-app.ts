import { spawn } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { notice } from './notice.ts'

/** What the build is made of. */
const SOURCES = ['src-main', 'src-renderer', 'shared', 'electron.vite.config.ts', 'package-lock.json']

/** One file of each part of the build; the last part is written last. */
const RESULTS = ['out/main/serve.js', 'out/preload/preload.cjs', 'out/renderer/index.html']

/** Whether the build is missing, incomplete or older than the sources. */
export function isBuildStale(root: string): boolean {
  const built = RESULTS.map(file => modifiedMs(join(root, file)))
  return Math.min(...built) < Math.max(...SOURCES.map(source => newestMs(join(root, source))))
}

/**
 * Builds the app where that is needed, quietly: one line before, the builder's output only when it fails.
 *
 * @returns whether there is an up-to-date build now
 */
export async function ensureBuilt(root: string): Promise<boolean> {
  if (!isBuildStale(root)) return true
  notice({
    de: 'Stammkunde wird für den ersten Start vorbereitet, das dauert etwa eine halbe Minute …',
    en: 'Preparing Stammkunde for its first start, this takes about half a minute …',
  })
  const { code, output } = await build(root)
  if (code === 0) return true
  console.error(output)
  notice({ de: 'Stammkunde konnte nicht gebaut werden.', en: 'Stammkunde could not be built.' })
  return false
}

function build(root: string): Promise<{ code: number | null; output: string }> {
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [builder, 'build', '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const collect = (chunk: Buffer) => {
      output += chunk
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.once('error', reject)
    child.once('close', code => resolve({ code, output }))
  })
}

/** When the file was last changed, in epoch milliseconds; the dawn of time where there is none. */
function modifiedMs(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function newestMs(path: string): number {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return modifiedMs(path)
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return Math.max(modifiedMs(path), ...inside.map(name => modifiedMs(join(path, name))))
}
