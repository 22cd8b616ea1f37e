import type { ReaderSink } from '../../importers/format.ts'
import type { PreparedFile } from './prepare-file.ts'
import { ReadAhead } from './read-ahead.ts'
import { type ReadableFile, type ReadProgress, RecentRows, type RowCells, readFile } from './read-file.ts'

/** A file that is being read, from the moment on that this is made. End it in any case. */
export interface FileReading {
  /**
   * Gives everything that is read to a sink, which is made with the cells of what it is given.
   * @throws UnreadableTable where the text stops being a table; what `onProgress` throws.
   */
  into(sinkWith: (cells: RowCells) => ReaderSink, onProgress: ReadProgress): void
  end(): void
}

/** A thread needs half a second to start and two processors to share; below this, it saves nothing. */
const FEWEST_BYTES_TO_READ_AHEAD = 24 * 1024 * 1024

/** Begins to read a file: a large one in a thread of its own; workbooks are in memory anyway. */
export function beginReading(
  { file, collector, mapping }: PreparedFile,
  readable: ReadableFile,
): FileReading {
  const { source, table, conventions, options } = readable
  if (source.size < FEWEST_BYTES_TO_READ_AHEAD || table.delimiter === null) return readInPlace(readable)
  const { path, name } = file
  return new ReadAhead({ path, name, options, mapping, conventions, wantsCells: collector.keepsEntries })
}

function readInPlace(readable: ReadableFile): FileReading {
  return {
    into(sinkWith, onProgress) {
      const recent = new RecentRows()
      readFile(readable, sinkWith(recent), recent, onProgress)
    },
    end: () => {},
  }
}
