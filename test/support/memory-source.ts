import type { ByteSource } from '../../src-main/importers/byte-source.ts'

/** A file in memory. */
export function memorySource(name: string, content: Uint8Array | string): ByteSource {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  return {
    name,
    size: bytes.length,
    read: (offset, length) => bytes.subarray(offset, Math.max(offset, offset + length)),
  }
}

/**
 * A file of any size that is never held in memory as a whole.
 * @param fill writes the bytes from `offset` on into a buffer.
 */
export function lazySource(
  name: string,
  size: number,
  fill: (bytes: Buffer, offset: number) => void,
): ByteSource & { bytesRead: number } {
  return {
    name,
    size,
    bytesRead: 0,
    read(offset, length) {
      const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - offset)))
      fill(bytes, offset)
      this.bytesRead += bytes.length
      return bytes
    },
  }
}
