import Papa from 'papaparse'
import type { CalendarDay } from '../../shared/calendar.ts'
import { usableTarget, writesAddressLines } from '../../shared/list-columns.ts'
import type { ListTarget } from '../../shared/model/list.ts'
import type { Channel } from '../../shared/model/permission.ts'
import { safeCell, singleLine } from '../../shared/safe-cell.ts'
import type { Language } from './columns.ts'
import { csv } from './csv.ts'
import { oncePerAddress } from './once-per-address.ts'
import { postalLines } from './postal-lines.ts'
import type { Recipient } from './recipient.ts'
import { EXPORT_TARGETS } from './registry.ts'
import type { ExportTarget } from './target.ts'
import { languageOf, ownCountryOf, type WriteRequest, writtenColumns } from './written-columns.ts'

/** A list as a file. */
export interface WrittenList {
  /** @param day the day of the export. */
  fileName: (day: CalendarDay) => string
  mediaType: string
  header: string[]
  /** The cells as they stand in the file, before quoting. */
  rows: string[][]
  /** Whose the rows are, one by one. */
  kept: readonly Recipient[]
  /** The whole file; to be written as UTF-8. */
  text: string
  /** People left out because a line of the list already has their address. */
  repeated: number
  /** People left out because the list's channel has no address of theirs. */
  withoutAddress: number
  /** Only of labels: the lines of each address. */
  labels: string[][] | null
}

type ListName = Channel | 'address_check' | 'letters' | 'labels'

const NAMES: Readonly<Record<Language, Readonly<Record<ListName, string>>>> = {
  de: {
    email: 'e-mail-liste',
    post: 'postliste',
    phone: 'telefonliste',
    sms: 'sms-liste',
    address_check: 'adresspruefung',
    letters: 'serienbrief',
    labels: 'adressetiketten',
  },
  en: {
    email: 'email-list',
    post: 'postal-list',
    phone: 'phone-list',
    sms: 'text-message-list',
    address_check: 'address-check',
    letters: 'form-letters',
    labels: 'address-labels',
  },
}

/**
 * Writes a list for a target. It does not ask who may be contacted: recipients must have been checked.
 *
 * One line per address, as {@link oncePerAddress} has it. Lists that the target cannot use (letters for a newsletter tool) and address checks come
 * as the generic file; address checks are always in German, as the services that take them are.
 */
export function writeList(
  targetId: ListTarget,
  request: WriteRequest,
  recipients: Iterable<Recipient>,
): WrittenList {
  const target = EXPORT_TARGETS[usableTarget(targetId, request)]
  const { kept, repeated, withoutAddress } = oncePerAddress(recipients, request)
  const columns = writtenColumns(target, request)
  const header = columns.map(({ name }) => name)
  const rows = kept.map(recipient => columns.map(({ cell }) => safeCell(singleLine(cell(recipient).text))))
  return {
    fileName: day => fileName(target, request, day),
    mediaType: 'text/csv;charset=utf-8',
    header,
    rows,
    kept,
    text: `${target.byteOrderMark ? '\uFEFF' : ''}${csvText([header, ...rows], target.delimiter(languageOf(request)))}`,
    repeated: repeated.length,
    withoutAddress: withoutAddress.length,
    labels:
      target.id === 'labels'
        ? kept.map(recipient => postalLines(recipient, ownCountryOf(request), request.language))
        : null,
  }
}

function fileName(
  target: ExportTarget,
  { purpose, channel, language }: WriteRequest,
  day: CalendarDay,
): string {
  if (writesAddressLines(target.id))
    return `${NAMES[language][target.id === 'labels' ? 'labels' : 'letters']}-${day}.csv`
  const name = NAMES[language][purpose === 'address_check' ? purpose : channel]
  return target === csv ? `${name}-${day}.csv` : `${name}-${target.id}-${day}.csv`
}

/** RFC 4180: CRLF after every line, quotes where needed. */
function csvText(lines: string[][], delimiter: string): string {
  return `${Papa.unparse(lines, { delimiter, newline: '\r\n' })}\r\n`
}
