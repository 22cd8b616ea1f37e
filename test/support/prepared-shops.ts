import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ColumnMapping } from '../../shared/model/import-columns.ts'
import { appRoot } from '../../src-main/host/app-root.ts'

/** What is in the data folder when a test begins: nothing, the sample shop, or what files bring. */
export type Shop = 'empty' | 'sample' | ImportedShop

/** Files that are imported together. */
export interface ImportedShop {
  imported: readonly { name: string; buffer: Buffer }[]
  /** What the columns of files mean that are not recognised. */
  mapping?: ColumnMapping
  /** Whether the customers have been compared with each other, default true. */
  searched?: boolean
}

/** Data folders that are filled once, by the real backend, and copied for each test that begins with them. */
export class PreparedShops {
  readonly #directory: string
  readonly #filled = new Map<string, Promise<string>>()

  /** @param directory an empty folder for the filled folders; the caller removes it. */
  constructor(directory: string) {
    this.#directory = directory
  }

  /** Fills a data folder that does not exist or is empty. */
  async copyInto(dataDirectory: string, shop: Shop): Promise<void> {
    if (shop === 'empty') return
    const key = shop === 'sample' ? shop : keyOf(shop)
    const filled = this.#filled.get(key) ?? this.#fill(shop)
    this.#filled.set(key, filled)
    await cp(await filled, dataDirectory, { recursive: true })
  }

  async #fill(shop: Exclude<Shop, 'empty'>): Promise<string> {
    const place = join(this.#directory, String(this.#filled.size))
    const data = join(place, 'data')
    if (shop === 'sample') await call(data, 'sample.load', {})
    else {
      const exports = join(place, 'exports')
      await mkdir(exports, { recursive: true })
      for (const { name, buffer } of shop.imported) await writeFile(join(exports, name), buffer)
      const files = shop.imported.map(({ name }) => join(exports, name))
      await call(data, 'imports.run', { files, mapping: shop.mapping })
    }
    // Else each copy would begin with a search in the background.
    if (shop === 'sample' || shop.searched !== false) await call(data, 'duplicates.find')
    return data
  }
}

function keyOf({ imported, ...rest }: ImportedShop): string {
  const hash = createHash('sha256').update(JSON.stringify(rest))
  for (const { name, buffer } of imported) hash.update(JSON.stringify([name, buffer.length])).update(buffer)
  return hash.digest('hex')
}

/** A process of its own leaves a closed database behind, whose file can be copied. */
async function call(dataDirectory: string, procedure: string, input?: object): Promise<void> {
  const program = join(appRoot(), 'src-main', 'host', 'run.mjs')
  const inputs = input === undefined ? [] : [JSON.stringify(input)]
  const args = [program, 'call', procedure, ...inputs, '--data', dataDirectory]
  await promisify(execFile)(process.execPath, args)
}
