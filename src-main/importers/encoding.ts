import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import type { ByteSource } from './byte-source.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const CHUNK_BYTES = 1 << 20

/**
 * The encoding of a text file, decided over the whole file: a byte order mark, else UTF-16 by its zero bytes,
 * else UTF-8 where every byte fits, else Windows-1252 (which contains ISO-8859-1's letters).
 */
export function detectEncoding(source: ByteSource): Encoding {
  const head = source.read(0, Math.min(source.size, 4096))
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const zeros = zeroBytes(head)
  if (zeros.odd > head.length / 8 && zeros.even < zeros.odd / 8) return 'utf-16le'
  if (zeros.even > head.length / 8 && zeros.odd < zeros.even / 8) return 'utf-16be'
  return isWhollyUtf8(source) ? 'utf-8' : 'windows-1252'
}

function zeroBytes(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 }
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] === 0) zeros[index % 2 === 0 ? 'even' : 'odd']++
  }
  return zeros
}

function isWhollyUtf8(source: ByteSource): boolean {
  let offset = 0
  while (offset < source.size) {
    const bytes = source.read(offset, CHUNK_BYTES)
    if (bytes.length === 0) return true
    const isLast = offset + bytes.length >= source.size
    const whole = isLast ? bytes.length : bytes.length - cutSequence(bytes)
    if (!isUtf8(bytes.subarray(0, whole))) return false
    offset += whole
  }
  return true
}

/** Length of a UTF-8 sequence that the end of `bytes` may cut through (0 to 3). */
function cutSequence(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length - 1); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back
  }
  return 0
}

export interface TextChunk {
  text: string
  /** Bytes of the file up to the end of this chunk. */
  bytesRead: number
}

/**
 * The text of a file in pieces, without byte order mark, with every line end (CRLF, lone CR) turned into LF.
 * @param maximumBytes stops after about so many bytes, for a look at the beginning.
 */
export function* decodeText(
  source: ByteSource,
  encoding: Encoding,
  maximumBytes = Number.POSITIVE_INFINITY,
): Generator<TextChunk> {
  const decode = textDecoder(encoding)
  let offset = 0
  let heldCarriageReturn = ''
  while (offset < source.size && offset < maximumBytes) {
    const bytes = source.read(offset, Math.min(CHUNK_BYTES, maximumBytes - offset))
    if (bytes.length === 0) break
    offset += bytes.length
    let text = heldCarriageReturn + decode(bytes, offset >= source.size)
    heldCarriageReturn = ''
    // A CR at the end may be the first half of a CRLF.
    if (text.endsWith('\r') && offset < source.size) {
      heldCarriageReturn = '\r'
      text = text.slice(0, -1)
    }
    if (text.includes('\r')) text = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
    yield { text, bytesRead: offset }
  }
}

function textDecoder(encoding: Encoding): (bytes: Uint8Array, isLast: boolean) => string {
  if (encoding === 'utf-8') {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: false })
    return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast })
  }
  const decoder = iconv.getDecoder(encoding === 'windows-1252' ? 'win1252' : encoding, { stripBOM: true })
  return (bytes, isLast) =>
    decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)) +
    (isLast ? (decoder.end() ?? '') : '')
}
