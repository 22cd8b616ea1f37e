import type { ByteSource } from './byte-source.ts'
import { cutRows } from './cut-rows.ts'
import { HEAD_BYTES } from './detect.ts'
import { decodeWindow } from './encoding.ts'
import type { Dialect } from './table.ts'

const WINDOWS = 24
const WINDOW_BYTES = 64 * 1024
const MOST_ROWS = 20_000

/**
 * Rows from all over a file, for a look at how its numbers and dates are written: a file sorted by date may
 * not show a day above 12 in its beginning. A window may begin within a quoted cell, so rows that are not as
 * wide as the header are left out.
 */
export function* evidenceRows(source: ByteSource, dialect: Dialect, width: number): Generator<string[]> {
  if (source.size <= HEAD_BYTES) return
  const step = Math.floor(source.size / WINDOWS)
  for (let index = 1; index < WINDOWS; index++) {
    const text = decodeWindow(source, dialect.encoding, index * step, WINDOW_BYTES)
    const { rows } = cutRows(text, dialect.delimiter, dialect.quoted, false)
    for (const cells of rows) if (cells.length === width) yield cells
  }
}

/** Some of many rows, evenly spread. */
export function thinOut(rows: readonly string[][]): readonly string[][] {
  const step = Math.ceil(rows.length / MOST_ROWS)
  return step <= 1 ? rows : rows.filter((_row, index) => index % step === 0)
}
