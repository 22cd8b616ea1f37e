import readWorkbook from 'read-excel-file/node'
import type { ByteSource } from './byte-source.ts'
import { plainText } from './encoding.ts'

/** Workbooks are read into memory; larger ones are to be saved as CSV first. */
const LARGEST_FILE_BYTES = 60 * 1024 * 1024
const LARGEST_CONTENT_BYTES = 400 * 1024 * 1024

/** True where a workbook, packed or unpacked, is too large to be held in memory. */
export function isWorkbookTooLarge(source: ByteSource): boolean {
  return source.size > LARGEST_FILE_BYTES || unpackedBytes(source) > LARGEST_CONTENT_BYTES
}

const DIRECTORY_ENTRY = 0x02014b50
const DIRECTORY_END = 0x06054b50

/** What the parts of a ZIP archive add up to by its own directory; 0 where that cannot be read. */
function unpackedBytes(source: ByteSource): number {
  const tailStart = Math.max(0, source.size - 66_000)
  const tail = asBuffer(source.read(tailStart, source.size - tailStart))
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > tail.length || tail.readUInt32LE(end) !== DIRECTORY_END) return 0
  const directory = asBuffer(source.read(tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12)))
  let total = 0
  let entry = 0
  while (entry + 46 <= directory.length && directory.readUInt32LE(entry) === DIRECTORY_ENTRY) {
    total += directory.readUInt32LE(entry + 24)
    entry +=
      46 +
      directory.readUInt16LE(entry + 28) +
      directory.readUInt16LE(entry + 30) +
      directory.readUInt16LE(entry + 32)
  }
  return total
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}

/**
 * The first filled sheet of an XLSX workbook as rows of text: numbers with a decimal point, dates as ISO,
 * yes/no as true/false, an empty row as one empty cell like a blank line.
 * @throws whatever the reader throws on a damaged or protected workbook.
 */
export async function readWorkbookRows(source: ByteSource): Promise<string[][]> {
  const sheets = await readWorkbook(asBuffer(source.read(0, source.size)))
  const first = sheets.find(sheet => sheet.data.some(row => row.some(cell => cell !== null))) ?? sheets[0]
  return (first?.data ?? []).map(row => (row.every(cell => cell === null) ? [''] : row.map(cellText)))
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) {
    const text = cell.toISOString()
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}`
  }
  return typeof cell === 'number' ? numberText(cell) : plainText(String(cell))
}

/** Binary fractions as a person typed them: 19.900000000000002 is 19.9. */
function numberText(number: number): string {
  return Number.isInteger(number) && Math.abs(number) < 1e21
    ? number.toFixed(0)
    : String(Number(number.toPrecision(12)))
}
