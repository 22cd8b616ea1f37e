import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import type { FileAccess } from '../backend/context.ts'

/** A file that a window may name. */
export interface KnownFile {
  token: string
  path: string
  name: string
}

/** The files that a host handed out to its windows. Windows name them by token and never see a path. */
export class FileTokens implements FileAccess {
  readonly #files = new Map<string, KnownFile>()

  /** Hands out a token for a file that its owner chose. */
  handOut(path: string, name = basename(path)): KnownFile {
    const file = { token: randomBytes(24).toString('base64url'), path, name }
    this.#files.set(file.token, file)
    return file
  }

  /** Takes over tokens that another process handed out. */
  learn(files: readonly KnownFile[]): void {
    for (const file of files) this.#files.set(file.token, file)
  }

  all(): KnownFile[] {
    return [...this.#files.values()]
  }

  resolve(reference: string): { path: string; name: string } | null {
    const file = this.#files.get(reference)
    return file === undefined ? null : { path: file.path, name: file.name }
  }
}
