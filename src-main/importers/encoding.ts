import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import type { ByteSource } from './byte-source.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface DetectedEncoding {
  encoding: Encoding
  /** True where some bytes do not fit the encoding; they become U+FFFD. */
  hasStrayBytes: boolean
}

const CHUNK_BYTES = 1 << 18
const SCAN_BYTES = 1 << 20
const STRAY_SCANS = 8

/**
 * The encoding of a text file, decided over the whole file: a byte order mark, else UTF-16 by its zero bytes,
 * else UTF-8 where every byte fits (or nearly every one), else Windows-1252, which contains ISO-8859-1's letters.
 */
export function detectEncoding(source: ByteSource): DetectedEncoding {
  const head = source.read(0, Math.min(source.size, 4096))
  const utf16 = utf16Of(head)
  if (utf16 !== null) return { encoding: utf16, hasStrayBytes: false }
  const misfit = firstMisfit(source)
  if (misfit === null) return { encoding: 'utf-8', hasStrayBytes: false }
  const isUtf = (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) || isMostlyUtf8(source, misfit)
  return isUtf
    ? { encoding: 'utf-8', hasStrayBytes: true }
    : { encoding: 'windows-1252', hasStrayBytes: false }
}

function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const zeros = { even: 0, odd: 0 }
  for (let index = 0; index < head.length; index++) {
    if (head[index] === 0) zeros[index % 2 === 0 ? 'even' : 'odd']++
  }
  if (zeros.odd > head.length / 8 && zeros.even < zeros.odd / 8) return 'utf-16le'
  if (zeros.even > head.length / 8 && zeros.odd < zeros.even / 8) return 'utf-16be'
  return null
}

/** Offset of the first piece that is not valid UTF-8; null where all of the file is. */
function firstMisfit(source: ByteSource): number | null {
  let offset = 0
  while (offset < source.size) {
    const bytes = source.read(offset, SCAN_BYTES)
    if (bytes.length === 0) return null
    const isLast = offset + bytes.length >= source.size
    const whole = isLast ? bytes.length : bytes.length - cutSequence(bytes)
    if (!isUtf8(bytes.subarray(0, whole))) return offset
    offset += whole
  }
  return null
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

/** Windows-1252 text hardly ever holds a valid UTF-8 sequence, so a few broken ones among many are strays. */
function isMostlyUtf8(source: ByteSource, from: number): boolean {
  const step = Math.max(SCAN_BYTES, Math.floor((source.size - from) / STRAY_SCANS))
  let valid = 0
  let stray = 0
  for (let offset = from; offset < source.size; offset += step) {
    const counts = countSequences(source.read(offset, SCAN_BYTES))
    valid += counts.valid
    stray += counts.stray
  }
  return valid >= 4 * stray
}

function countSequences(bytes: Uint8Array): { valid: number; stray: number } {
  let valid = 0
  let stray = 0
  let index = 0
  while (index < bytes.length) {
    const byte = bytes[index] ?? 0
    const length = byte < 0x80 ? 1 : sequenceLength(byte)
    if (length > 1 && index + length > bytes.length) break
    if (length > 1 && areContinuations(bytes, index + 1, index + length)) {
      valid++
      index += length
    } else {
      if (byte >= 0x80) stray++
      index++
    }
  }
  return { valid, stray }
}

function sequenceLength(byte: number): number {
  if (byte >= 0xc2 && byte < 0xe0) return 2
  if (byte >= 0xe0 && byte < 0xf0) return 3
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0
}

function areContinuations(bytes: Uint8Array, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (((bytes[index] ?? 0) & 0xc0) !== 0x80) return false
  return true
}

export interface TextChunk {
  text: string
  /** Bytes of the file up to the end of this chunk; the file's size in the last one. */
  bytesRead: number
}

/**
 * The text of a file in pieces, without byte order mark, with every line end (CRLF, lone CR) turned into LF and
 * every no-break space into a space.
 */
export function* decodeText(source: ByteSource, encoding: Encoding): Generator<TextChunk> {
  const decode = textDecoder(encoding)
  let offset = 0
  let heldCarriageReturn = ''
  while (offset < source.size) {
    const bytes = source.read(offset, CHUNK_BYTES)
    // A file that became shorter while it is read ends where it ends.
    offset = bytes.length === 0 ? source.size : offset + bytes.length
    const isLast = offset >= source.size
    let text = heldCarriageReturn + decode(bytes, isLast)
    heldCarriageReturn = ''
    // A CR at the end may be the first half of a CRLF.
    if (text.endsWith('\r') && !isLast) {
      heldCarriageReturn = '\r'
      text = text.slice(0, -1)
    }
    yield { text: plainText(text), bytesRead: offset }
  }
}

/** Some text from the middle of a file, without the line that it begins in; for a look at the values there. */
export function decodeWindow(source: ByteSource, encoding: Encoding, offset: number, length: number): string {
  const even = offset - (offset % 2)
  const text = plainText(textDecoder(encoding)(source.read(even, length), true))
  const lineEnd = text.indexOf('\n')
  return lineEnd < 0 ? '' : text.slice(lineEnd + 1)
}

/** With one kind of line end and one kind of space. */
export function plainText(text: string): string {
  const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text
  const hasNoBreakSpace = lines.includes('\u00a0') || lines.includes('\u202f')
  return hasNoBreakSpace ? lines.replaceAll(/[\u00a0\u202f]/g, ' ') : lines
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
