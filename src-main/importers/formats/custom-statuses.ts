import type { EmailState } from '../../../shared/model/newsletter.ts'
import type { FileParts } from '../format.ts'
import { findStatusColumns } from '../status-columns.ts'
import { StatusReader } from '../status-reader.ts'
import { CustomColumns, type MappedColumns } from './custom-columns.ts'

/** Reads a mapped list of statuses: with a status column, or with one status for the whole file. */
export function customStatuses(
  columns: MappedColumns,
  fileState: EmailState | undefined,
  ...file: FileParts
): StatusReader {
  const at = new CustomColumns(columns, file[0])
  const mapped = at.all('emailState')
  // "Unsubscribed: yes" names its status in the column's name.
  const flags = findStatusColumns(file[0]).flags.filter(({ column }) => mapped.includes(column))
  return new StatusReader(
    {
      columns: {
        email: at.at('email'),
        states: mapped.filter(column => flags.every(flag => flag.column !== column)),
        actives: [],
        flags,
        days: at.all('emailStateDay'),
        reasons: at.all('emailStateReason'),
      },
      // A column tells each address apart; the state of the file is for files without one.
      fileState: mapped.length > 0 ? undefined : fileState,
    },
    ...file,
  )
}
