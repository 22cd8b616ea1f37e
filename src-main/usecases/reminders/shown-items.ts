import { type CalendarDay, dayFromNumber, dayNumber } from '../../../shared/calendar.ts'
import type { DueItem, NamedReminderRule, ReminderRule } from '../../../shared/model/reminder.ts'
import { readCustomerRows } from '../../db/search.ts'
import type { DueItem as Due } from '../../reminders/inbox.ts'
import { allowedOn, denialsOf } from './allowed-on.ts'
import type { ContactHistory } from './contact-history.ts'
import type { DueSources } from './due-sources.ts'
import { awaitedProducts } from './product-wishes.ts'
import { readContactLimits } from './reminder-rules.ts'

/** What is known of all that is due. */
export interface ShownState {
  rules: ReadonlyMap<string, NamedReminderRule>
  contacts: ContactHistory
}

/** What is due as it is shown, with the person, what is allowed and why it is due now. */
export function shownItems(
  sources: DueSources,
  { rules, contacts }: ShownState,
  due: readonly Due[],
  asOf: CalendarDay,
): DueItem[] {
  const { db, figures, segments } = sources
  const columns = segments.columns(asOf)
  const limits = readContactLimits(db)
  const rhythms = columns.ofPersons(
    new Float64Array(columns.customerIds.length),
    figures.figures.customers(asOf).rhythmDays,
  )
  const rows = new Map(
    readCustomerRows(
      db,
      due.map(({ place }) => columns.customerIds[place] ?? 0),
    ).map(row => [row.id, row]),
  )
  const awaited = awaitedProducts(db, asOf)
  const birthdays = columns.yearDays('birthday')
  return due.flatMap(one => {
    const named = rules.get(one.ruleKey)
    const row = rows.get(columns.customerIds[one.place] ?? 0)
    if (named === undefined || row === undefined) return []
    const contactDays = contacts.advertisingDays(one.place)
    const last = contactDays.at(-1)
    const rhythm = rhythms[one.place] ?? 0
    const allowed = allowedOn(sources, named.rule, asOf)
    const channels = named.rule.channels.filter(channel => allowed.get(channel)?.(one.place) === true)
    return [
      {
        ruleKey: one.ruleKey,
        customerId: row.id,
        occasion: one.occasionKey,
        kind: named.rule.kind,
        pile: one.pile,
        day: dayFromNumber(one.day),
        dueDay: dayFromNumber(one.dueDay),
        lastDay: dayFromNumber(one.lastDay),
        heldUntil: one.heldUntil === null ? null : dayFromNumber(one.heldUntil),
        recentContacts: contactDays.filter(day => day > dayNumber(asOf) - limits.withinDays).length,
        lastContactDay: last === undefined ? null : dayFromNumber(last),
        name: row.name,
        orders: row.orders,
        valueMinor: row.valueMinor,
        currency: row.currency,
        lastOrderDay: row.lastOrderDay,
        rhythmDays: rhythm > 0 ? rhythm : null,
        channels,
        denials: channels.length > 0 ? [] : denialsOf(sources, named.rule, row.id),
        isLeapDay: isLeapDay(named.rule, dayFromNumber(one.day), birthdays[one.place]),
        sentDay: sentDayOf(named.rule, one),
        products: named.rule.kind === 'back_in_stock' ? awaited(row.id, dayFromNumber(one.day)) : [],
      },
    ]
  })
}

/** Month × 100 + day of a day that only leap years have. */
const LEAP_DAY = 229

function isLeapDay({ kind }: ReminderRule, day: CalendarDay, birthday: number | undefined): boolean {
  return kind === 'birthday' && birthday === LEAP_DAY && !day.endsWith('-02-29')
}

/** When the order of a follow-up was sent; null where it is not known to have been on another day than its own. */
function sentDayOf(rule: ReminderRule, { day, occasionKey }: Due): CalendarDay | null {
  if (rule.kind !== 'follow_up') return null
  const sent = day - rule.afterDays
  return sent === Number(occasionKey) ? null : dayFromNumber(sent)
}
