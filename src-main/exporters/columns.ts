import type { CalendarDay } from '../../shared/calendar.ts'
import {
  hasRecommendations,
  type ListColumn,
  type ListRequest,
  listColumnSchema,
} from '../../shared/model/list.ts'
import { currencyExponent } from '../../shared/money.ts'
import type { Recipient } from './recipient.ts'

/** The products to recommend, the best first. */
export const RECOMMENDATION_COLUMNS = ['recommendation1', 'recommendation2', 'recommendation3'] as const

/** A column of a file; `currency` always goes with `value`. */
export type FileColumn = 'email' | ListColumn | 'currency' | (typeof RECOMMENDATION_COLUMNS)[number]

export type Language = ListRequest['language']

/** What decides about the columns of a file. */
export type ColumnRequest = Pick<ListRequest, 'channel' | 'purpose' | 'columns' | 'recommendations'>

/** Exactly what checking an address takes; the ID leads the result back to the person. */
const ADDRESS_CHECK: readonly ListColumn[] = [
  'firstName',
  'lastName',
  'street',
  'houseNumber',
  'postalCode',
  'city',
  'customerId',
]

/** Without these a list would miss its purpose. */
const NEEDED: Readonly<Record<ListRequest['channel'], readonly ListColumn[]>> = {
  email: [],
  post: [
    'firstName',
    'lastName',
    'company',
    'street',
    'houseNumber',
    'addressLine2',
    'postalCode',
    'city',
    'country',
  ],
  phone: ['phone'],
  sms: ['phone'],
}

const BY_DEFAULT: readonly ListColumn[] = ['firstName', 'lastName']

/**
 * The columns of a file: what the channel needs, and either the chosen ones or the name. Lists for an address
 * check always have the same seven. The order is always the same, whatever the order of choosing.
 */
export function fileColumns(request: ColumnRequest): FileColumn[] {
  const { channel, purpose, columns } = request
  if (purpose === 'address_check') return [...ADDRESS_CHECK]
  const wanted = new Set([...NEEDED[channel], ...(columns ?? BY_DEFAULT)])
  const chosen: FileColumn[] = listColumnSchema.options.filter(column => wanted.has(column))
  const withCurrency = chosen.flatMap<FileColumn>(column =>
    column === 'value' ? ['value', 'currency'] : [column],
  )
  return [
    ...(channel === 'email' ? (['email'] as const) : []),
    ...withCurrency,
    ...(hasRecommendations(request) ? RECOMMENDATION_COLUMNS : []),
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

/** The text of one cell; empty where nothing is known. */
export function cellText(recipient: Recipient, column: FileColumn, notation: Notation): string {
  switch (column) {
    case 'customerId':
    case 'orders':
      return String(recipient[column])
    case 'value':
      return amountText(recipient, notation.decimalMark)
    case 'firstOrder':
      return recipient.firstOrderDay === null ? '' : notation.day(recipient.firstOrderDay)
    case 'lastOrder':
      return recipient.lastOrderDay === null ? '' : notation.day(recipient.lastOrderDay)
    case 'recommendation1':
    case 'recommendation2':
    case 'recommendation3':
      return recipient.recommendations?.[RECOMMENDATION_COLUMNS.indexOf(column)] ?? ''
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
