import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/**
 * Copies of files that a browser sent, since a page cannot name a path: kept while the host runs, readable
 * by their owner only.
 */
export class Spool {
  readonly directory: string

  constructor(dataDirectory: string) {
    this.directory = join(dataDirectory, 'spool')
  }

  /** Removes what a killed host left behind. Only the host that holds the database may call this. */
  async open(): Promise<void> {
    await this.clear()
    await mkdir(this.directory, { recursive: true, mode: 0o700 })
  }

  /**
   * Writes a stream to a file of its own and returns its path. A file that could not be written to its end
   * is removed, and the cause thrown.
   */
  async receive(content: Readable): Promise<string> {
    const path = join(this.directory, randomUUID())
    try {
      // The source survives a failure of ours: an HTTP request destroyed with it could not be answered.
      const chunks = content.iterator({ destroyOnReturn: false })
      await pipeline(chunks, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
      return path
    } catch (error) {
      await rm(path, { force: true })
      throw error
    }
  }

  async clear(): Promise<void> {
    await rm(this.directory, { recursive: true, force: true })
  }
}

const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** Whether writing failed for lack of room: disk full, quota used up, file larger than allowed. */
export function isNoRoom(error: unknown): boolean {
  return error instanceof Error && 'code' in error && NO_ROOM.has(String(error.code))
}
