import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { appRoot } from '../../src-main/host/app-root.ts'
import { ensureBuilt, isBuildStale } from '../../src-main/host/build-app.ts'

/** How long another test's build may take, in milliseconds. */
const BUILD_PATIENCE_MS = 180_000

/** Sees to it that `out/` is up to date; of several tests that ask at once, one builds. */
export async function ensureBuiltOnce(): Promise<void> {
  const root = appRoot()
  const lock = join(root, 'out', '.building')
  await mkdir(join(root, 'out'), { recursive: true })
  for (const startedMs = Date.now(); isBuildStale(root); await sleep(500)) {
    if (Date.now() - startedMs > BUILD_PATIENCE_MS)
      throw new Error(`The build takes too long; is ${lock} stale?`)
    if (!(await isFirst(lock))) continue
    try {
      if (!(await ensureBuilt(root))) throw new Error('The app could not be built.')
    } finally {
      await rm(lock, { recursive: true, force: true })
    }
  }
}

/** Whether this process made the folder: of several, only one can. */
export async function isFirst(lock: string): Promise<boolean> {
  try {
    await mkdir(lock)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

const sleep = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
