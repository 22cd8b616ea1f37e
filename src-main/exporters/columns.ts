import type { CalendarDay } from '../../shared/calendar.ts'
import {
  ADDRESS_CHECK_COLUMNS,
  ADVERTISING_COLUMNS,
  hasRecommendations,
  LETTER_NAME,
  NEEDED_COLUMNS,
  USUAL_COLUMNS,
  voucherOf,
} from '../../shared/list-columns.ts'
import { type ListColumn, type ListRequest, listColumnSchema } from '../../shared/model/list.ts'
import { currencyExponent } from '../../shared/money.ts'
import { TIER_NAMES } from '../../shared/tier-names.ts'
import type { Recipient } from './recipient.ts'
import { ruleWord } from './rule-words.ts'

/** The products to recommend, the best first. */
export const RECOMMENDATION_COLUMNS = ['recommendation1', 'recommendation2', 'recommendation3'] as const

/** A column that the files of any program may have; `currency` always goes with `value`. */
export type FileColumn =
  | 'email'
  | ListColumn
  | 'currency'
  | (typeof RECOMMENDATION_COLUMNS)[number]
  | 'voucher'

export type Language = ListRequest['language']

/** What decides about the columns of a file. */
export type ColumnRequest = Pick<
  ListRequest,
  'channel' | 'purpose' | 'columns' | 'recommendations' | 'voucherCode'
>

/**
 * The columns of a file: what the channel needs, and either the chosen ones or the usual ones. Lists for an address
 * check always have the same seven. The order is always the same, whatever the order of choosing.
 * @param hasAddressLines the file has addresses as lines, so that their parts need not stand there too.
 */
export function fileColumns(request: ColumnRequest, hasAddressLines = false): FileColumn[] {
  const { channel, purpose, columns } = request
  if (purpose === 'address_check') return [...ADDRESS_CHECK_COLUMNS]
  const needed = NEEDED_COLUMNS[channel]
  const extra = (columns ?? USUAL_COLUMNS[channel]).filter(
    column => purpose === 'advertising' || !ADVERTISING_COLUMNS.includes(column),
  )
  const wanted = new Set(
    hasAddressLines
      ? extra.filter(column => column === LETTER_NAME || !needed.includes(column))
      : [...needed, ...extra],
  )
  const chosen: FileColumn[] = listColumnSchema.options.filter(column => wanted.has(column))
  const withCurrency = chosen.flatMap<FileColumn>(column =>
    column === 'value' ? ['value', 'currency'] : [column],
  )
  return [
    ...(channel === 'email' ? (['email'] as const) : []),
    ...withCurrency,
    ...(hasRecommendations(request) ? RECOMMENDATION_COLUMNS : []),
    ...(voucherOf(request) === null ? [] : (['voucher'] as const)),
  ]
}

/** How a target writes values that are no plain text. */
export interface Notation {
  day: (day: CalendarDay) => string
  decimalMark: '.' | ','
  phone: (phone: string) => string
}

/** The days of the calendar as they are, amounts with a point, phone numbers as they stand. */
export const PLAIN_NOTATION: Notation = { day: day => day, decimalMark: '.', phone: phone => phone }

/** What the cells of a file are written with, beside the person. */
export interface CellContext {
  notation: Notation
  language: Language
  voucherCode: string | null
}

/** The text of one cell; empty where nothing is known. */
export function cellText(recipient: Recipient, column: FileColumn, context: CellContext): string {
  const { notation } = context
  const dayText = (day: CalendarDay | null | undefined) => (day ? notation.day(day) : '')
  switch (column) {
    case 'customerId':
    case 'orders':
      return String(recipient[column])
    case 'value':
      return amountText(recipient, notation.decimalMark)
    case 'firstOrder':
      return dayText(recipient.firstOrderDay)
    case 'lastOrder':
      return dayText(recipient.lastOrderDay)
    case 'lastContact':
      return dayText(recipient.lastContactDay)
    case 'tier':
      return recipient.stage ? TIER_NAMES[context.language][recipient.stage] : ''
    case 'occasion':
      return (recipient.dueBy ?? []).map(rule => ruleWord(rule, context.language)).join(', ')
    case 'recommendation1':
    case 'recommendation2':
    case 'recommendation3':
      return recipient.recommendations?.[RECOMMENDATION_COLUMNS.indexOf(column)] ?? ''
    case 'voucher':
      return context.voucherCode ?? ''
    case 'phone':
      return notation.phone(recipient.phone ?? '')
    default:
      return recipient[column] ?? ''
  }
}

/** Minor units as a decimal number without grouping: 123456 EUR is `1234.56`. */
function amountText({ valueMinor, currency }: Recipient, decimalMark: string): string {
  const digits = currencyExponent(currency ?? '')
  const text = String(Math.abs(valueMinor)).padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits)
  const sign = valueMinor < 0 ? '-' : ''
  return digits === 0 ? `${sign}${whole}` : `${sign}${whole}${decimalMark}${text.slice(-digits)}`
}
