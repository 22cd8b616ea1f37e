import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { ByteSource } from '../../importers/byte-source.ts'

/** A file on the disk as importers read it; close it after use. */
export interface FileSource extends ByteSource {
  close(): void
}

/**
 * Opens a file for reading.
 * @throws ExpectedFailure `file_missing` where it is gone, unreadable or no ordinary file.
 */
export function openFileSource(path: string, name: string): FileSource {
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch {
    throw new ExpectedFailure({ code: 'file_missing', name })
  }
  const stat = fstatSync(descriptor)
  if (!stat.isFile()) {
    closeSync(descriptor)
    throw new ExpectedFailure({ code: 'file_missing', name })
  }
  return {
    name,
    size: stat.size,
    read(offset, length) {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, stat.size - offset)))
      let filled = 0
      while (filled < bytes.length) {
        const count = readSync(descriptor, bytes, filled, bytes.length - filled, offset + filled)
        if (count === 0) break
        filled += count
      }
      return bytes.subarray(0, filled)
    },
    close: () => closeSync(descriptor),
  }
}

const HASH_CHUNK_BYTES = 4 << 20

/** SHA-256 of a whole file, hexadecimal. */
export function hashFile(source: ByteSource): string {
  const hash = createHash('sha256')
  for (let offset = 0; offset < source.size; offset += HASH_CHUNK_BYTES)
    hash.update(source.read(offset, HASH_CHUNK_BYTES))
  return hash.digest('hex')
}
