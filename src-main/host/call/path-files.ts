import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { FileAccess } from '../../backend/context.ts'

/** Files by path, for scripts: relative ones against the folder from which the user called. */
export class PathFiles implements FileAccess {
  readonly #directory: string

  constructor(directory: string) {
    this.#directory = directory
  }

  resolve(reference: string): { path: string; name: string } | null {
    const path = resolve(this.#directory, reference)
    return statSync(path, { throwIfNoEntry: false })?.isFile() ? { path, name: basename(path) } : null
  }
}
