import readWorkbook from 'read-excel-file/node'
import type { ByteSource } from './byte-source.ts'

/** Workbooks are read into memory; larger ones are to be saved as CSV first. */
export const LARGEST_WORKBOOK_BYTES = 60 * 1024 * 1024

/**
 * The first sheet of an XLSX workbook as text rows, in the writing of {@link WORKBOOK_CONVENTIONS}: numbers with
 * a decimal point, dates as ISO, yes/no as true/false.
 * @throws whatever the reader throws on a damaged or protected workbook.
 */
export async function readWorkbookRows(source: ByteSource): Promise<string[][]> {
  const bytes = source.read(0, source.size)
  const sheets = await readWorkbook(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  const first = sheets.find(sheet => sheet.data.some(row => row.some(cell => cell !== null))) ?? sheets[0]
  return (first?.data ?? []).map(row => row.map(cellText))
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) {
    const text = cell.toISOString()
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}`
  }
  return typeof cell === 'number' ? numberText(cell) : String(cell)
}

/** Binary fractions as a person typed them: 19.900000000000002 is 19.9. */
function numberText(number: number): string {
  return Number.isInteger(number) && Math.abs(number) < 1e15
    ? number.toFixed(0)
    : String(Number(number.toPrecision(12)))
}
