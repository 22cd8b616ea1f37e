/** A file as importers see it: bytes at offsets, read on demand so that memory does not grow with the file. */
export interface ByteSource {
  /** File name without folder. */
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Up to `length` bytes from `offset`; shorter only at the end of the file. */
  read(offset: number, length: number): Uint8Array
}
