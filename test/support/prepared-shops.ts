import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ColumnMapping } from '../../shared/model/import-columns.ts'
import { appRoot } from '../../src-main/host/app-root.ts'
import { COMPILE_CACHE } from './browser-host.ts'
import { isFirst } from './built-app.ts'

/** What is in the data folder when a test begins: nothing, the sample shop, or what files bring. */
export type Shop = 'empty' | 'sample' | ImportedShop

/** Files that are imported together, perhaps none. */
export interface ImportedShop {
  imported: readonly { name: string; buffer: Buffer }[]
  /** What the columns of files mean that are not recognised. */
  mapping?: ColumnMapping
  /** Whether the customers have been compared with each other, default true. */
  searched?: boolean
  /** From which probability on duplicates are sure, by default the app's own. */
  sureFrom?: number
}

/** What a data folder is filled with by the program `fill-shop.ts`. */
export interface Filling {
  /** Paths. */
  files: 'sample' | string[]
  mapping: ColumnMapping | null
  /** Else each copy would begin with a search in the background. */
  searched: boolean
  sureFrom: number | null
}

/** The variable that tells all workers of a run where the folders are that they share. */
export const PREPARED_SHOPS = 'STAMMKUNDE_PREPARED_SHOPS'

/** How long it may take to fill a folder, here or in another worker, in milliseconds. */
export const FILL_PATIENCE_MS = 180_000

/**
 * Data folders that are filled once, by the real backend, and copied for each test that begins with them. Several
 * processes may share them.
 */
export class PreparedShops {
  readonly #directory: string

  /** @param directory for the filled folders; the caller removes it. */
  constructor(directory: string) {
    this.#directory = directory
  }

  /** Fills a data folder that does not exist or is empty. */
  async copyInto(dataDirectory: string, shop: Shop): Promise<void> {
    if (shop === 'empty') return
    await cp(await this.#filled(shop), dataDirectory, { recursive: true })
  }

  /** The folder with this shop; of several processes that ask at once, one fills it. */
  async #filled(shop: Exclude<Shop, 'empty'>): Promise<string> {
    const key = shop === 'sample' ? shop : keyOf(shop)
    const filled = join(this.#directory, key)
    const place = `${filled}.filling`
    for (const startedMs = Date.now(); !existsSync(filled); await sleep(200)) {
      if (Date.now() - startedMs > FILL_PATIENCE_MS) throw new Error(`${place} takes too long to fill.`)
      if (!(await isFirst(place))) continue
      try {
        await fill(place, shop)
        await rename(join(place, 'data'), filled)
      } finally {
        await rm(place, { recursive: true, force: true })
      }
    }
    return filled
  }
}

async function fill(place: string, shop: Exclude<Shop, 'empty'>): Promise<void> {
  if (shop === 'sample') {
    return runProgram(place, { files: shop, mapping: null, searched: true, sureFrom: null })
  }
  const { imported, mapping = null, searched = true, sureFrom = null } = shop
  const files = imported.map(({ name }) => join(place, 'exports', name))
  await mkdir(join(place, 'exports'))
  for (const [at, file] of files.entries()) await writeFile(file, imported[at]?.buffer ?? '')
  await runProgram(place, { files, mapping, searched, sureFrom })
}

async function runProgram(place: string, filling: Filling): Promise<void> {
  const program = join(appRoot(), 'test', 'support', 'fill-shop.ts')
  const env = { ...process.env, NODE_COMPILE_CACHE: COMPILE_CACHE }
  const args = [program, join(place, 'data'), JSON.stringify(filling)]
  await promisify(execFile)(process.execPath, args, { env })
}

function keyOf({ imported, ...rest }: ImportedShop): string {
  const hash = createHash('sha256').update(JSON.stringify(rest))
  for (const { name, buffer } of imported) hash.update(JSON.stringify([name, buffer.length])).update(buffer)
  return hash.digest('hex')
}

const sleep = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
