import { crc32 } from 'node:zlib'

/** A ZIP archive whose parts are stored uncompressed. */
export function storedZip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path)
    const content = Buffer.from(text)
    const entry = entryFields(name, content)
    parts.push(Buffer.concat([signature(0x04034b50), entry, name, content]))
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([signature(0x02014b50), u16(20), entry, place, name]))
    offset += parts.at(-1)?.length ?? 0
  }
  const directoryBytes = Buffer.concat(directory)
  const end = Buffer.concat([
    signature(0x06054b50),
    u16(0),
    u16(0),
    u16(directory.length),
    u16(directory.length),
    u32(directoryBytes.length),
    u32(offset),
    u16(0),
  ])
  return Buffer.concat([...parts, directoryBytes, end])
}

/** The fields that the local header and the directory share: version to extra length. */
function entryFields(name: Buffer, content: Buffer): Buffer {
  return Buffer.concat([
    u16(20),
    u16(0x0800),
    u16(0),
    u16(0),
    u16(0x5a21),
    u32(crc32(content)),
    u32(content.length),
    u32(content.length),
    u16(name.length),
    u16(0),
  ])
}

function signature(value: number): Buffer {
  return u32(value)
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
