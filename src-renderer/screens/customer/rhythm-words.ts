import type { CustomerRhythm } from '../../../shared/model/customer-rhythm.ts'
import { spokenSpan } from '../../../shared/spoken-span.ts'
import { formatCount, formatDay, formatMonth } from '../../i18n/format.ts'
import { type CardWords, spanText } from './span-text.ts'

/** From so many days ahead on, a yearly buyer's next purchase is told by its month. */
const MONTH_FROM_DAYS = 60

/** So much of the rhythm after the expected day somebody is due and not overdue. */
const JUST_DUE_SHARE = 0.25

export interface RhythmWords {
  /** The sentence one wants first. */
  sentence: string
  /** What there is to add where the customer's own purchases are too few. */
  note: string | null
}

/**
 * How often a customer comes, when they last came, and whether they are due: "Kommt meist alle 6 Wochen; letzter
 * Einkauf vor 9 Wochen; 3 Wochen überfällig."
 * @param isOver the relationship has ended: nothing is expected.
 */
export function rhythmWords(rhythm: CustomerRhythm, isOver: boolean, t: CardWords): RhythmWords {
  const isPast = isOver || rhythm.state === 'lost'
  const habit = habitWords(rhythm, isPast, t)
  const last = t('customers:rhythm.last', { ago: spanText(rhythm.spoken.since, 'ago', t) })
  // Who is lost is past being due.
  const due = isPast ? null : dueWords(rhythm, t)
  if (habit !== null) return { sentence: sentenceOf([habit, last, due]), note: null }
  const few = t('customers:rhythm.few', { cases: casesText(rhythm, t) })
  return { sentence: sentenceOf([few, last]), note: isOver ? null : fewNote(rhythm, due, t) }
}

/** null where the customer's own purchases are too few for a habit. */
function habitWords(rhythm: CustomerRhythm, isPast: boolean, t: CardWords): string | null {
  const { isYearly, enough, spoken } = rhythm
  if (isYearly && enough) return t(isPast ? 'customers:rhythm.cameYearly' : 'customers:rhythm.comesYearly')
  if (isYearly) {
    const cases = casesText(rhythm, t)
    return t(isPast ? 'customers:rhythm.cameYearlySoFar' : 'customers:rhythm.comesYearlySoFar', { cases })
  }
  if (!enough || spoken.rhythm === null) return null
  const every = spanText(spoken.rhythm, 'every', t)
  return t(isPast ? 'customers:rhythm.came' : 'customers:rhythm.comes', { every })
}

function dueWords(rhythm: CustomerRhythm, t: CardWords): string | null {
  const { spoken, isYearly, expected, daysUntilDue } = rhythm
  if (expected === null) return null
  if (isJustDue(rhythm)) return t('customers:rhythm.due')
  if (spoken.overdue !== null)
    return t('customers:rhythm.overdue', { span: spanText(spoken.overdue, 'long', t) })
  if (spoken.untilDue === null) return t('customers:rhythm.due')
  if (isYearly && (daysUntilDue ?? 0) >= MONTH_FROM_DAYS)
    return t('customers:rhythm.nextMonth', { month: formatMonth(expected.day.slice(0, 7)) })
  return t('customers:rhythm.next', { ahead: spanText(spoken.untilDue, 'ahead', t) })
}

/** Nobody comes to the day: a small part of the rhythm later is not late, unless in this shop it is. */
function isJustDue({ overdueDays, daysUntilDue, rhythmDays, state }: CustomerRhythm): boolean {
  if (overdueDays === null || daysUntilDue !== 0 || rhythmDays === null) return false
  const isInTime = state === 'active' || state === 'due'
  return isInTime && overdueDays < JUST_DUE_SHARE * rhythmDays
}

/** What the shop as a whole adds; who bought once owes no second purchase, and is not overdue. */
function fewNote({ source, spoken }: CustomerRhythm, due: string | null, t: CardWords): string | null {
  if (spoken.rhythm === null) return t('customers:rhythm.shopUnknown')
  if (source === 'shop') return t('customers:rhythm.shop', { span: spanText(spoken.rhythm, 'long', t) })
  if (due === null) return null
  return t('customers:rhythm.shrunken', { every: spanText(spoken.rhythm, 'every', t), due })
}

/** "3 Bestellungen", or "3 Bestellungen an 2 Tagen", of which only the days count. */
function casesText({ orders, purchaseDays }: CustomerRhythm, t: CardWords): string {
  const text = t('common:count.orders', { count: orders, formatted: formatCount(orders) })
  if (orders === purchaseDays) return text
  return t('customers:rhythm.casesOfDays', {
    orders: text,
    count: purchaseDays,
    formatted: formatCount(purchaseDays),
  })
}

function sentenceOf(parts: readonly (string | null)[]): string {
  return `${parts.filter(part => part !== null).join('; ')}.`
}

export interface ExpectedWords {
  label: string
  window: string
}

/** When the next purchase is, or was, to be expected; null where nothing is, as of those who are lost. */
export function expectedWords(
  { expected, asOf, source, state }: CustomerRhythm,
  t: CardWords,
): ExpectedWords | null {
  if (expected === null || state === 'lost') return null
  const { from, to } = expected
  const isPast = to < asOf
  const label =
    source === 'shop'
      ? t(isPast ? 'customers:rhythm.secondWasExpected' : 'customers:rhythm.secondExpected')
      : t(isPast ? 'customers:rhythm.wasExpected' : 'customers:rhythm.expected')
  const window =
    from === to ? formatDay(to) : t('customers:rhythm.window', { from: formatDay(from), to: formatDay(to) })
  return { label, window }
}

/** For the explanation: "6 Wochen (42 Tage)"; "zu wenig Daten" where nothing is known. */
export function exactRhythm({ rhythmDays }: CustomerRhythm, t: CardWords): string {
  return rhythmDays === null ? t('common:state.tooFew') : exactDays(rhythmDays, t)
}

/** "6 Wochen (42 Tage)" */
export function exactDays(days: number, t: CardWords): string {
  const count = Math.round(days)
  const exact = t('common:count.days', { count, formatted: formatCount(count) })
  const span = spokenSpan(days)
  if (span.unit === 'days') return exact
  return t('customers:rhythm.exactly', { span: spanText(span, 'long', t), days: exact })
}
