import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { detectEncoding } from '../../importers/encoding.ts'
import { sniffFile } from '../../importers/sniff.ts'
import { isWorkbookTooLarge, readWorkbookRows } from '../../importers/workbook.ts'
import { openFileSource } from '../import/file-source.ts'
import type { FileOnDisk } from './evidence-files.ts'

/** More addresses than any shop was ever asked to forget. */
const MOST_BYTES = 50 * 1024 * 1024

/**
 * All text of a list, whatever its form: text of any encoding, or the cells of a workbook.
 * @throws ExpectedFailure `file_missing`, `file_too_large`, or `nothing_to_import` for a file without text.
 */
export async function textOfList({ path, name }: FileOnDisk): Promise<string> {
  const source = openFileSource(path, name)
  try {
    const { kind } = sniffFile(source)
    if (source.size > MOST_BYTES || (kind === 'workbook' && isWorkbookTooLarge(source)))
      throw new ExpectedFailure({ code: 'file_too_large', name, bytes: MOST_BYTES })
    if (kind === 'text')
      return new TextDecoder(detectEncoding(source).encoding).decode(source.read(0, source.size))
    if (kind !== 'workbook') throw new ExpectedFailure({ code: 'nothing_to_import' })
    const rows = await readWorkbookRows(source).catch(() => [])
    return rows.map(row => row.join('\t')).join('\n')
  } finally {
    source.close()
  }
}
