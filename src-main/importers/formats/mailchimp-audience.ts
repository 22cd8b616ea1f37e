import { stateOfFileName } from '../fields/email-state.ts'
import { detectByColumns, type FileParts, type Format } from '../format.ts'
import { findStatusColumns } from '../status-columns.ts'
import { statusFormat } from '../status-format.ts'
import { type StatusFile, StatusReader } from '../status-reader.ts'

/**
 * Mailchimp → Audience → Export: an archive with one file per status, `subscribed_`, `unsubscribed_`, `cleaned_` and
 * `nonsubscribed_`. The status stands in the file's name, and for two of them in a column of their own. Columns of
 * the owner's own fields can be among them, and names can come twice.
 */
export const mailchimpAudience: Format = statusFormat({
  id: 'mailchimp-audience',
  platform: 'mailchimp',
  sourceName: 'Mailchimp',
  dateOrder: 'ymd',
  detect: head =>
    detectByColumns(
      head,
      [
        ['Email Address', 'E-Mail-Adresse', 'Email', 'E-Mail'],
        ['MEMBER_RATING', 'LEID', 'EUID', 'OPTIN_TIME', 'OPTIN_IP', 'CONFIRM_TIME'],
        ['LEID', 'EUID', 'UNSUB_TIME', 'CLEAN_TIME', 'LAST_CHANGED', 'GMTOFF'],
      ],
      ['MEMBER_RATING', 'OPTIN_TIME', 'OPTIN_IP', 'CONFIRM_TIME', 'CONFIRM_IP', 'LEID', 'EUID', 'NOTES'],
    ),
  createReader: (...file) => new StatusReader(mailchimpFile(...file), ...file),
})

function mailchimpFile(...[header, , , fileName]: FileParts): StatusFile {
  const columns = findStatusColumns(header)
  // A field of the owner's own may be called "Status"; Mailchimp's status is that of the file.
  const own = {
    ...columns,
    states: [],
    actives: [],
    flags: columns.flags.filter(({ column }) => isOwn(column)),
  }
  function isOwn(column: number): boolean {
    return /^(?:unsub|clean)_time/i.test(header.names[column] ?? '')
  }
  if (header.has('UNSUB_TIME')) return { columns: own, fileState: 'unsubscribed' }
  if (header.has('CLEAN_TIME')) return { columns: own, fileState: 'cleaned' }
  return { columns: own, fileState: stateOfFileName(fileName) }
}
