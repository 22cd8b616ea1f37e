import type { TFunction } from 'i18next'
import { dayFromNumber, dayNumber } from '../../../shared/calendar.ts'
import type { Span } from '../../../shared/model/customer-rhythm.ts'
import { channelSchema, type Verdict } from '../../../shared/model/permission.ts'
import type { DueGroup, DueItem } from '../../../shared/model/reminder.ts'
import { spokenDifference, spokenSpan } from '../../../shared/spoken-span.ts'
import type { VerdictWords } from '../../components/VerdictMark.tsx'
import { formatCount, formatDay, formatList } from '../../i18n/format.ts'
import { birthdayText } from '../customer/birthday-text.ts'
import { spanText } from '../customer/span-text.ts'

/** The texts that what is due is worded with. */
export type DueWords = TFunction<['customers', 'common', 'findings', 'today']>
export const DUE_NAMESPACES = ['customers', 'common', 'findings', 'today'] as const

/** Why somebody comes up, in one plain sentence, seen from a day. */
export function whyText(item: DueItem, asOf: string, t: DueWords): string {
  const { kind, day, occasion } = item
  const yearDay = birthdayText(`--${day.slice(5)}`)
  switch (kind) {
    case 'birthday':
      if (item.isLeapDay) return t('today:why.birthday.leapDay', { day: yearDay })
      return t(`today:why.birthday.${tense(day, asOf)}`, { day: yearDay })
    case 'anniversary':
      return t(`today:why.anniversary.${tense(day, asOf)}`, {
        count: Number(occasion),
        formatted: formatCount(Number(occasion)),
        day: yearDay,
      })
    case 'milestone':
      return t('today:why.milestone', { number: formatCount(Number(occasion)), day: formatDay(day) })
    case 'second_purchase':
      return day > asOf
        ? t('today:why.second_purchase.ahead', { day: formatDay(day) })
        : t('today:why.second_purchase.now', { ago: agoText(item, asOf, t) })
    case 'follow_up': {
      // Named by the day of the order.
      const ordered = formatDay(dayFromNumber(Number(occasion)))
      return item.sentDay === null
        ? t('today:why.follow_up.ordered', { day: ordered })
        : t('today:why.follow_up.sent', { day: ordered, sent: formatDay(item.sentDay) })
    }
    case 'recovery':
      return t('today:why.recovery', { day: formatDay(day) })
    case 'back_in_stock':
      return t('today:why.back_in_stock', { products: formatList(item.products), day: formatDay(day) })
    case 'reorder':
    case 'anticyclic':
    case 'overdue':
      return rhythmText({ ...item, kind }, asOf, t)
    case 'address_check':
    case 'data_request':
    case 'newsletter_results':
      return '' // Of the shop; no person comes up by them.
  }
}

function tense(day: string, asOf: string): 'today' | 'ahead' | 'past' {
  if (day === asOf) return 'today'
  return day > asOf ? 'ahead' : 'past'
}

type RhythmItem = DueItem & { kind: 'reorder' | 'anticyclic' | 'overdue' }

/** What follows from how often somebody comes. */
function rhythmText(item: RhythmItem, asOf: string, t: DueWords): string {
  const { kind, day, rhythmDays, lastOrderDay } = item
  if (rhythmDays === null || lastOrderDay === null)
    return t('today:why.noRhythm', { ago: agoText(item, asOf, t) })
  const every = everyText(rhythmDays, t)
  if (kind === 'anticyclic') return t('today:why.anticyclic', { every })
  if (kind === 'reorder')
    return t(`today:why.reorder.${day < asOf ? 'past' : 'ahead'}`, { every, day: formatDay(day) })
  const since = dayNumber(asOf) - dayNumber(lastOrderDay)
  const late = spokenDifference(spokenSpan(since), spokenSpan(rhythmDays), since - rhythmDays)
  // Whoever is only about to be overdue is not yet.
  return day > asOf || since <= rhythmDays
    ? t('today:why.overdue.soon', { every, ago: agoText(item, asOf, t) })
    : t('today:why.overdue.late', { every, span: sinceText(late, t) })
}

/** "alle 6 Wochen" */
function everyText(days: number, t: DueWords): string {
  return spanText(spokenSpan(Math.max(1, days)), 'every', t)
}

/** "vor 6 Wochen": the last purchase. */
function agoText({ lastOrderDay }: DueItem, asOf: string, t: DueWords): string {
  const days = lastOrderDay === null ? 0 : dayNumber(asOf) - dayNumber(lastOrderDay)
  return spanText(spokenSpan(Math.max(0, days)), 'ago', t)
}

/** "3 Wochen", behind "seit". */
function sinceText({ unit, amount }: Span, t: DueWords): string {
  return t(`findings:span.${unit}`, { count: amount, formatted: formatCount(amount) })
}

/** Why somebody may be contacted in no way: one reason for all of them, or one for each. */
export function denialText(
  denials: readonly Verdict[],
  words: (verdict: Verdict) => VerdictWords,
  t: DueWords,
): string {
  const [first] = denials
  if (first === undefined) return t('today:person.none')
  const reasons = [...new Set(denials.map(verdict => words(verdict).reason))]
  const reason =
    reasons.length === 1
      ? reasons.join('')
      : denials
          .map(verdict => `${t(`common:channel.${verdict.channel}`)}: ${words(verdict).reason}`)
          .join('; ')
  return t(first.purpose === 'advertising' ? 'today:person.noneBecause' : 'today:person.unreachable', {
    reason,
  })
}

/** "23 Kunden, davon 16 per Post erlaubt, 4 in der Kontaktpause" */
export function groupText({ total, held, reachable, byChannel }: DueGroup, t: DueWords): string {
  const customers = t('common:count.customers', { count: total, formatted: formatCount(total) })
  // Where all are in the pause, it is not the law that keeps them.
  if (held === total) return `${customers}, ${t('today:group.allHeld', { count: total })}`
  const ways = channelSchema.options
    .filter(channel => byChannel[channel] > 0)
    .map(channel => t(`today:group.way.${channel}`, { formatted: formatCount(byChannel[channel]) }))
  const allowed =
    reachable === 0 ? t('today:group.nobody') : t('today:group.reachable', { ways: formatList(ways) })
  const paused = held > 0 ? [t('today:group.held', { formatted: formatCount(held) })] : []
  return [customers, allowed, ...paused].join(', ')
}

/** Since when, or until when, it is to be done: "seit 10.11.2026, zuletzt 22.11.2026", "heute fällig". */
export function dueDaysText({ firstDueDay, lastDueDay }: DueGroup, asOf: string, t: DueWords): string {
  const [from, to] = [formatDay(firstDueDay), formatDay(lastDueDay)]
  const isOne = firstDueDay === lastDueDay
  // What lies ahead is no "since".
  if (firstDueDay < asOf && lastDueDay <= asOf)
    return isOne ? t('today:group.since', { day: from }) : t('today:group.sinceUntil', { from, to })
  if (!isOne) return t('today:group.dueUntil', { from, to })
  return firstDueDay === asOf ? t('today:group.dueToday') : t('today:group.due', { day: from })
}
