import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const BLOCK_LENGTH = 256 * 1024

/**
 * Writes text piece by piece, UTF-8. The pieces are asked for as fast as the disk takes them and no faster, so
 * that memory stays small whatever the size of the file.
 */
export async function writeFile(path: string, pieces: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(blocks(pieces), { highWaterMark: 2 }), createWriteStream(path))
}

function* blocks(pieces: Iterable<string>): Generator<Buffer> {
  let parts: string[] = []
  let length = 0
  for (const piece of pieces) {
    parts.push(piece)
    length += piece.length
    if (length < BLOCK_LENGTH) continue
    yield Buffer.from(parts.join(''), 'utf8')
    parts = []
    length = 0
  }
  if (length > 0) yield Buffer.from(parts.join(''), 'utf8')
}
