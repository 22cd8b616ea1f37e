import {
  type ColumnMapping,
  customerFieldSchema,
  type MappingField,
  orderFieldSchema,
} from '../../../shared/model/import-columns.ts'
import { type Owner, orderNames, personNames, splitOwner } from '../column-words/dictionary.ts'
import { parseBirthday } from '../fields/birthday.ts'
import { parseClock } from '../fields/clock.ts'
import { parseDay } from '../fields/date.ts'
import { parseEmail } from '../fields/email.ts'
import { currencyOf, parseNumber } from '../fields/money.ts'
import { cleanText, foldText, parseYesNo } from '../fields/text.ts'
import { isFooter } from '../footer.ts'
import type { OpenedTable } from '../open-file.ts'
import { genericStatus } from './generic-status.ts'

const SAMPLE_ROWS = 300
const MARKETPLACE =
  /amazon|ebay|etsy|\botto\b|kaufland|avocadostore|allegro|zalando|\bbol\b|cdiscount|marktplatz|marketplace|manomano/i
const CUSTOMER_FILE = /kunden|customer|contact|kontakt|adress|subscriber|empfaenger|newsletter/

/** A field that a column may hold; the smaller the rank, the surer. */
interface Candidate {
  field: MappingField
  column: number
  rank: number
}

/**
 * What the columns of an unknown table probably mean, by their names (German and English) and their values.
 * @returns null where next to nothing is recognised.
 */
export function suggestMapping(table: OpenedTable, fileName: string): ColumnMapping | null {
  const samples = table.sampleRows
    .slice(0, SAMPLE_ROWS)
    .filter(cells => !table.header.isRepeatedBy(cells) && !isFooter(cells))
  const valuesOf = (column: number) =>
    samples.map(cells => cleanText(cells[column])).filter(value => value !== null)
  const names = table.header.names.map(plainName)
  const asOrders = assign(candidates(names, 'orders'), valuesOf)
  const kind = looksLikeOrders(asOrders, fileName) ? 'orders' : 'customers'
  const fields = kind === 'orders' ? asOrders : assign(candidates(names, 'customers'), valuesOf)
  addByContent(fields, names.length, valuesOf, kind)
  settleName(fields, names, kind)
  if (fields.size < 2) return null
  const further = kind === 'orders' ? furtherStates(names, fields, valuesOf) : []
  const columns = Object.fromEntries(
    [...fields, ...further]
      .sort((a, b) => a[1] - b[1])
      .map(([field, column]) => [table.header.names[column] ?? '', field] as const),
  )
  const currency = currencySuggestion(fields, valuesOf)
  return {
    kind,
    channel: isFromMarketplace(table, fileName, fields, valuesOf) ? 'marketplace' : 'own',
    sourceName: sourceNameOf(fileName),
    columns,
    ...(kind === 'orders' && currency !== null ? { currency } : {}),
  }
}

/** Folded, words of `camelCase` apart, without the number of a repeated name and without units. */
function plainName(name: string): string {
  const words = foldText(name.replace(/ \(\d+\)$/, '').replaceAll(/([a-z])([A-Z])/g, '$1 $2'))
  return words
    .replace(/ (?:in )?(?:eur|euro|chf|usd|gbp)$/, '')
    .replace(/ (?:inkl|incl|inc) (?:mwst|ust|vat|tax)$/, '')
}

function candidates(names: readonly string[], kind: ColumnMapping['kind']): Candidate[] {
  const found: Candidate[] = []
  const isField = (field: string): field is MappingField =>
    (kind === 'orders' ? orderFieldSchema : customerFieldSchema).safeParse(field).success
  const add = (field: string, column: number, rank: number) => {
    if (isField(field)) found.push({ field, column, rank })
  }
  for (const [column, name] of names.entries()) {
    for (const [field, rank] of (kind === 'orders' && orderNames.get(name)) || []) add(field, column, rank)
    for (const [field, rank] of personNames.get(name) ?? []) add(field, column, rank + 0.5)
    for (const { owner, rest } of splitOwner(name)) {
      for (const [field, rank] of personNames.get(rest) ?? [])
        add(ownedField(field, owner, kind), column, owner === 'shipping' ? rank + 20 : rank)
    }
  }
  return found.sort((a, b) => a.rank - b.rank || a.column - b.column)
}

/** In orders a recipient has fields of its own; a customer's only address may well be that of deliveries. */
function ownedField(field: string, owner: Owner, kind: ColumnMapping['kind']): string {
  if (owner !== 'shipping' || kind === 'customers') return field
  const own = `shipping${field.slice(0, 1).toUpperCase()}${field.slice(1)}`
  return orderFieldSchema.safeParse(own).success ? own : field
}

/** Gives every field its best column and every column one field, as far as the values agree. */
function assign(
  found: readonly Candidate[],
  valuesOf: (column: number) => readonly string[],
): Map<MappingField, number> {
  const fields = new Map<MappingField, number>()
  const taken = new Set<number>()
  const emails = found
    .filter(({ field }) => field === 'email')
    .sort((a, b) => emailsIn(valuesOf(b.column)) - emailsIn(valuesOf(a.column)))
  for (const { field, column } of [...emails, ...found]) {
    if (fields.has(field) || taken.has(column) || !fits(field, valuesOf(column))) continue
    fields.set(field, column)
    taken.add(column)
  }
  return fields
}

const AMOUNTS = new Set<MappingField>(
  'total goods shippingCost tax discount refunded itemUnitPrice itemTotal itemQuantity'.split(
    ' ',
  ) as MappingField[], // a list of field names
)
const DAYS = new Set<MappingField>(['day', 'paidDay', 'shippedDay'])

const WORDS = new Set<MappingField>([
  'itemName',
  'fullName',
  'firstName',
  'lastName',
  'company',
  'street',
  'city',
  'itemCategory',
])

function fits(field: MappingField, values: readonly string[]): boolean {
  if (values.length === 0) return true
  if (field === 'email') return emailsIn(values) > values.length / 3
  if (DAYS.has(field)) return share(values, isDay) > 0.6
  if (field === 'birthday') return share(values, isBirthday) > 0.6
  if (field === 'time') return share(values, isClock) > 0.6
  if (AMOUNTS.has(field)) return share(values, isAmount) > 0.6
  if (field === 'acceptsEmail' || field === 'acceptsSms')
    return share(values, value => parseYesNo(value) !== null) > 0.6
  if (WORDS.has(field) && share(values, value => /\p{L}/u.test(value)) < 0.5) return false
  if (field === 'note') return true
  return share(values, value => parseEmail(value) != null) < 0.5
}

function share(values: readonly string[], holds: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length
}

function emailsIn(values: readonly string[]): number {
  return values.filter(value => parseEmail(value) != null).length
}

const DAY_CONVENTIONS = (['dmy', 'mdy'] as const).map(dateOrder => ({
  decimal: '.' as const,
  dateOrder,
  questions: [],
  timeZone: 'UTC',
}))

function isDay(value: string): boolean {
  return DAY_CONVENTIONS.some(conventions => typeof parseDay(value, conventions) === 'string')
}

/** Also without a year. */
function isBirthday(value: string): boolean {
  return DAY_CONVENTIONS.some(conventions => parseBirthday(value, conventions) != null)
}

/** A time alone; with a day beside it, it is the day's column. */
function isClock(value: string): boolean {
  return typeof parseClock(value) === 'number' && !isDay(value)
}

function isAmount(value: string): boolean {
  return (['.', ','] as const).some(decimal => {
    const number = parseNumber(value, decimal)
    return number !== null && !Number.isNaN(number)
  })
}

function looksLikeOrders(fields: ReadonlyMap<MappingField, number>, fileName: string): boolean {
  const hasAmount = (['total', 'goods', 'itemTotal', 'itemUnitPrice'] as const).some(field =>
    fields.has(field),
  )
  if (!hasAmount) return false
  return (
    fields.has('orderId') ||
    (fields.has('day') && !CUSTOMER_FILE.test(foldText(fileName)) && !fields.has('acceptsEmail'))
  )
}

/** An e-mail column gives itself away, a day nearly so. */
function addByContent(
  fields: Map<MappingField, number>,
  columns: number,
  valuesOf: (column: number) => readonly string[],
  kind: ColumnMapping['kind'],
): void {
  const free = [...Array(columns).keys()].filter(column => ![...fields.values()].includes(column))
  const find = (holds: (value: string) => boolean, least: number) =>
    free.find(column => valuesOf(column).length > 0 && share(valuesOf(column), holds) >= least)
  const email = fields.has('email') ? undefined : find(value => parseEmail(value) != null, 0.6)
  if (email !== undefined) fields.set('email', email)
  const looksDated = (value: string) => isDay(value) && /[./-]|\p{L}/u.test(value)
  const day = kind === 'customers' || fields.has('day') ? undefined : find(looksDated, 0.9)
  if (day !== undefined) fields.set('day', day)
}

/** Payment and delivery often have states of their own beside the order's; all of them count. */
function furtherStates(
  names: readonly string[],
  fields: ReadonlyMap<MappingField, number>,
  valuesOf: (column: number) => readonly string[],
): (readonly [MappingField, number])[] {
  const taken = new Set(fields.values())
  const holdsStates = (column: number) => {
    const values = valuesOf(column)
    return values.length > 0 && share(values, value => genericStatus(value) !== undefined) > 0.6
  }
  return candidates(names, 'orders')
    .filter(({ field, column }) => field === 'status' && !taken.has(column) && holdsStates(column))
    .map(({ field, column }) => [field, column] as const)
}

const BARE_NAMES = new Set(['name', 'nom', 'nombre', 'nome', 'naam'])

/**
 * A bare "Name" is the product's where lines have no other name, and what is missing of the person's where one of
 * first and last name stands beside it.
 */
function settleName(
  fields: Map<MappingField, number>,
  names: readonly string[],
  kind: ColumnMapping['kind'],
): void {
  const column = fields.get('fullName')
  if (column === undefined || !isBareName(names[column] ?? '')) return
  const hasLines = kind === 'orders' && (fields.has('itemSku') || fields.has('itemQuantity'))
  const isFirst = fields.has('firstName')
  const isLast = fields.has('lastName')
  const meant =
    isLast && hasLines && !fields.has('itemName') ? 'itemName' : isFirst ? 'lastName' : 'firstName'
  if (isFirst === isLast && meant !== 'itemName') return
  fields.delete('fullName')
  fields.set(meant, column)
}

function isBareName(name: string): boolean {
  return BARE_NAMES.has(name) || splitOwner(name).some(({ rest }) => BARE_NAMES.has(rest))
}

function currencySuggestion(
  fields: ReadonlyMap<MappingField, number>,
  valuesOf: (column: number) => readonly string[],
): string | null {
  if (fields.has('currency')) return null
  for (const field of ['total', 'goods', 'itemTotal', 'itemUnitPrice'] as const) {
    for (const value of valuesOf(fields.get(field) ?? -1)) {
      const currency = currencyOf(value)
      if (currency !== null) return currency
    }
  }
  return 'EUR'
}

function isFromMarketplace(
  table: OpenedTable,
  fileName: string,
  fields: ReadonlyMap<MappingField, number>,
  valuesOf: (column: number) => readonly string[],
): boolean {
  if (MARKETPLACE.test(fileName) || table.header.names.some(name => MARKETPLACE.test(name))) return true
  const emails = valuesOf(fields.get('email') ?? -1)
  return share(emails, email => /@(?:marketplace\.amazon|members\.ebay|.*\.otto\.market)/i.test(email)) > 0.5
}

/** The file's name without ending, dates and counters, so that next month's file means the same source. */
function sourceNameOf(fileName: string): string {
  const name = fileName
    .replace(/\.[A-Za-z]{2,4}$/, '')
    .replace(/[\s\d._()-]+$/, '')
    .replace(/^[\s\d._()-]+/, '')
    .replaceAll('_', ' ')
    .trim()
  return (name || fileName || 'Import').slice(0, 80)
}
