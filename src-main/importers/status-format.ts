import type { FormatId } from '../../shared/model/import-columns.ts'
import type { NewsletterTool } from '../../shared/model/newsletter.ts'
import { parseEmail } from './fields/email.ts'
import { parseEmailStates, stateOfFileName } from './fields/email-state.ts'
import { cleanText, foldText, parseYesNo } from './fields/text.ts'
import type { Detection, FileParts, Format, RowReader, TableHead } from './format.ts'
import type { Header } from './header.ts'
import { findStatusColumns } from './status-columns.ts'
import { StatusReader, statusFileOf } from './status-reader.ts'

/** Names of the columns that matter, for the preview and for the order of day and month. */
const columns = {
  email: [
    'Email Address',
    'Email',
    'E-Mail',
    'E-Mail-Adresse',
    'Mail',
    'Subscriber',
    'Adresse e-mail',
    'Correo electrónico',
    'Indirizzo email',
  ],
  emailState: [
    'EMAIL_BLACKLISTED',
    'EMAIL_BLOCKLISTED',
    'Email Suppressions',
    'Email Marketing Consent',
    'Status',
    'State',
    'Event',
    'st_text',
    'Zustand',
    'Statut',
    'Estado',
    'Stato',
    'Typ',
    'Type',
    'deactivated',
  ],
  emailStateDay: [
    'UNSUB_TIME',
    'CLEAN_TIME',
    'Unsubscribed',
    'Unsubscribed at',
    'Unsubscribe date',
    'Abgemeldet am',
    'Abmeldedatum',
    'Bounce-Datum',
    'Status date',
    'Email Marketing Consent Timestamp',
    'MODIFIED_TIME',
    'Date',
    'Datum',
    'ts',
    'Timestamp',
    'Fecha',
    'Data',
  ],
  emailStateReason: ['UNSUB_REASON', 'UNSUB_CAMPAIGN_TITLE', 'CLEAN_CAMPAIGN_TITLE', 'Grund', 'Reason'],
} as const

/** What makes a list of statuses that of one newsletter program. */
export interface StatusFormatParts {
  id: FormatId
  platform: NewsletterTool
  sourceName: string
  dateOrder: 'ymd' | 'dmy' | 'mdy'
  detect(head: TableHead): Detection | null
  createReader?(...file: FileParts): RowReader
}

/** A format of lists that say what became of addresses: one row per address or event, nobody's orders. */
export function statusFormat({ dateOrder, createReader, ...parts }: StatusFormatParts): Format {
  return {
    ...parts,
    exports: 'statuses',
    // A list of addresses whose name tells what they are.
    isNarrow: true,
    usual: { decimal: '.', dateOrder },
    columns,
    moneyFields: [],
    dateFields: ['emailStateDay'],
    createReader: createReader ?? ((...file) => new StatusReader(statusFileOf(...file), ...file)),
  }
}

/** Names that only tables of orders, of goods or of full addresses have, folded. */
const OTHER_TABLE =
  /\b(?:bestell\w*|auftrag\w*|order|orders|ordernumber|invoice|rechnung\w*|sku|artikel\w*|item|items|lineitem|quantity|menge|anzahl|price|preis|betrag|gesamt\w*|summe|total|amount|umsatz|strasse|street|address1|address 1|adresse 1|hausnummer)\b/
const LOOKED_AT = 200

/**
 * Recognises a list of statuses of any program: addresses (by content), beside them words or marks of statuses, or a
 * file name that tells what all of them are; and nothing of orders or postal addresses.
 */
export function detectStatusList(head: TableHead): Detection | null {
  const { header, fileName } = head
  const names = header.names.map(name => foldText(name))
  if (names.some(name => OTHER_TABLE.test(name))) return null
  const rows = head.rows.slice(0, LOOKED_AT).filter(cells => !header.isRepeatedBy(cells))
  const valuesOf = (column: number) =>
    rows.map(cells => cleanText(cells[column])).filter(value => value !== null)
  const email = emailColumn(head, valuesOf)
  if (email < 0 || isNarrowerThan(rows, header)) return null
  const found = findStatusColumns(header)
  const telling = [
    ...found.states.filter(column => tellsStates(valuesOf(column))),
    ...found.flags.filter(({ column }) => holdsMarks(valuesOf(column))).map(({ column }) => column),
  ]
  const hasStateColumns = found.states.length + found.flags.length > 0
  const byName = stateOfFileName(fileName)
  if (telling.length === 0 && (hasStateColumns || byName === undefined)) return null
  const shown = [email, ...telling].map(column => header.names[column] ?? '')
  return {
    confidence: telling.length > 0 ? 0.58 : 0.54,
    reasons: [{ code: 'typical_columns', columns: shown }],
  }
}

/** A line of text above a table is no header: the rows below it have more columns than it names. */
function isNarrowerThan(rows: readonly (readonly string[])[], header: Header): boolean {
  const named = header.names.findLastIndex(name => !/^Column \d+$/.test(name)) + 1
  const wider = rows.filter(cells => cells.slice(named).some(cell => cell.trim() !== ''))
  return wider.length * 2 > rows.length
}

type Values = (column: number) => readonly string[]

function emailColumn({ header }: TableHead, valuesOf: Values): number {
  const holdsEmails = (column: number) => {
    const values = valuesOf(column)
    return (
      values.length > 0 && isMostly(values, 0.6, value => value.includes('@') && parseEmail(value) != null)
    )
  }
  const named = findStatusColumns(header).email
  if (named >= 0) return holdsEmails(named) ? named : -1
  return header.names.findIndex((_, column) => holdsEmails(column))
}

/** Most words are known, and some of them are words of newsletter programs. */
function tellsStates(values: readonly string[]): boolean {
  const known = share(values, value => parseEmailStates(value) !== undefined)
  return (
    known >= 0.6 &&
    values.some(value => (parseEmailStates(value)?.length ?? 0) > 0 || /subscri|opt.?in/i.test(value))
  )
}

/** Yes and no, days, numbers or words of states. */
function holdsMarks(values: readonly string[]): boolean {
  const isMark = (value: string) =>
    parseYesNo(value) !== null || /^\d[\d\s.:/TZ+-]*$/.test(value) || parseEmailStates(value) !== undefined
  return values.length > 0 && share(values, isMark) >= 0.8
}

function share(values: readonly string[], holds: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length
}

/** True where the share is not smaller; stops as soon as it must be, as every column of every table is asked. */
function isMostly(values: readonly string[], least: number, holds: (value: string) => boolean): boolean {
  let most = values.length
  for (const value of values) if (!holds(value) && --most / values.length < least) return false
  return true
}

/** The same list, where something gives away whose it is. */
export function detectListOf(
  head: TableHead,
  tool: RegExp,
  marks: readonly (readonly string[])[],
): Detection | null {
  const isNamed =
    tool.test(foldText(head.fileName)) || head.header.names.some(name => tool.test(foldText(name)))
  const isMarked = marks.length > 0 && marks.every(group => head.header.has(...group))
  const found = isNamed || isMarked ? detectStatusList(head) : null
  return found === null ? null : { ...found, confidence: isMarked ? 0.8 : 0.62 }
}
