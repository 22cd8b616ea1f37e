import Papa from 'papaparse'
import type { CalendarDay } from '../../shared/calendar.ts'
import type { CustomField } from '../../shared/model/custom-field.ts'
import type { ListTarget } from '../../shared/model/list.ts'
import type { Channel } from '../../shared/model/permission.ts'
import { safeCell, singleLine } from '../../shared/safe-cell.ts'
import { type ColumnRequest, cellText, fileColumns, type Language } from './columns.ts'
import { csv } from './csv.ts'
import { ownCellText } from './own-columns.ts'
import type { Recipient } from './recipient.ts'
import { EXPORT_TARGETS } from './registry.ts'
import type { ExportTarget } from './target.ts'

/** A list as a file. */
export interface WrittenList {
  /** @param day the day of the export. */
  fileName: (day: CalendarDay) => string
  mediaType: string
  header: string[]
  /** The cells as they stand in the file, before quoting. */
  rows: string[][]
  /** The whole file; to be written as UTF-8. */
  text: string
  /** People left out because a line of the list already has their address. */
  duplicates: number
  /** People left out because the list's channel has no address of theirs. */
  withoutAddress: number
}

type WriteRequest = ColumnRequest & {
  language: Language
  /** Columns of the owner's own, behind the others. */
  ownFields?: readonly CustomField[]
}

const NAMES: Readonly<Record<Language, Readonly<Record<Channel | 'address_check', string>>>> = {
  de: {
    email: 'e-mail-liste',
    post: 'postliste',
    phone: 'telefonliste',
    sms: 'sms-liste',
    address_check: 'adresspruefung',
  },
  en: {
    email: 'email-list',
    post: 'postal-list',
    phone: 'phone-list',
    sms: 'text-message-list',
    address_check: 'address-check',
  },
}

/**
 * Writes a list for a target. It does not ask who may be contacted: recipients must have been checked.
 *
 * One line per address, the first person wins: e-mails and phone numbers are compared without spelling, for
 * letters name and address together, so that neighbours stay apart. An address check keeps everyone, as each
 * ID wants its answer. Lists that the target cannot use (letters for a newsletter tool) and address checks come
 * as the generic file; address checks are always in German, as the services that take them are.
 */
export function writeList(
  targetId: ListTarget,
  request: WriteRequest,
  recipients: Iterable<Recipient>,
): WrittenList {
  const isCheck = request.purpose === 'address_check'
  const target = targetFor(targetId, request)
  const language = isCheck ? 'de' : request.language
  const columns = fileColumns(request)
  const notation = target.notation(language)
  // An address check holds exactly what the check takes.
  const ownFields = isCheck ? [] : (request.ownFields ?? [])
  const ownHeader = target.ownHeader ?? (name => name)
  const header = [
    ...columns.map(column => target.header(column, language, request.channel)),
    ...ownFields.map(field => safeCell(singleLine(ownHeader(field.name)))),
  ]
  const delimiter = target.delimiter(language)
  const { kept, duplicates, withoutAddress } = oncePerAddress(recipients, request)
  const rows = kept.map(recipient =>
    [
      ...columns.map(column => cellText(recipient, column, notation)),
      ...ownFields.map(field => ownCellText(recipient, field, notation, language)),
    ].map(text => safeCell(singleLine(text))),
  )
  return {
    fileName: day =>
      fileName(target, NAMES[request.language][isCheck ? 'address_check' : request.channel], day),
    mediaType: 'text/csv;charset=utf-8',
    header,
    rows,
    text: `${target.byteOrderMark ? '\uFEFF' : ''}${csvText([header, ...rows], delimiter)}`,
    duplicates,
    withoutAddress,
  }
}

function targetFor(targetId: ListTarget, { channel, purpose }: WriteRequest): ExportTarget {
  const target = EXPORT_TARGETS[targetId]
  return purpose !== 'address_check' && target.channels.includes(channel) ? target : csv
}

function fileName(target: ExportTarget, name: string, day: CalendarDay): string {
  return target === csv ? `${name}-${day}.csv` : `${name}-${target.id}-${day}.csv`
}

/** RFC 4180: CRLF after every line, quotes where needed. */
function csvText(lines: string[][], delimiter: string): string {
  return `${Papa.unparse(lines, { delimiter, newline: '\r\n' })}\r\n`
}

function oncePerAddress(recipients: Iterable<Recipient>, request: WriteRequest) {
  const seen = new Set<string>()
  const kept: Recipient[] = []
  let duplicates = 0
  let withoutAddress = 0
  for (const recipient of recipients) {
    const key = addressKey(recipient, request)
    if (key === null) withoutAddress += 1
    else if (seen.has(key)) duplicates += 1
    else {
      seen.add(key)
      kept.push(recipient)
    }
  }
  return { kept, duplicates, withoutAddress }
}

/** What must not stand twice in a list; null without an address. */
function addressKey(recipient: Recipient, { channel, purpose }: WriteRequest): string | null {
  if (purpose === 'address_check') return addresseeKey(recipient) && String(recipient.customerId)
  switch (channel) {
    case 'email':
      return folded(recipient.email) || null
    case 'phone':
    case 'sms':
      return recipient.phone?.replace(/^\s*00/, '+').replace(/\(0\)|[^\d+]/g, '') || null
    case 'post':
      return addresseeKey(recipient)
  }
}

function addresseeKey(recipient: Recipient): string | null {
  const { firstName, lastName, company, street, houseNumber, addressLine2, postalCode, city } = recipient
  if (!folded(street) || !folded(city)) return null
  return [firstName, lastName, company, street, houseNumber, addressLine2, postalCode, city]
    .map(folded)
    .join('\n')
}

function folded(text: string | null): string {
  return singleLine(text ?? '').toLowerCase()
}
