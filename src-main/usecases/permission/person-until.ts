import type { CalendarDay } from '../../../shared/calendar.ts'
import type { PermissionFacts } from '../../permission/facts.ts'
import type { Person } from '../customers/person.ts'

/**
 * A person as they were known at the end of a day: without orders, files, entries and confirmations of later days, and
 * without contact records that nothing showed by then. What is not dated counts as always known. Corrections count
 * whenever they were made: a mistake was one from the beginning.
 */
export function personUntil(person: Person, day: CalendarDay): Person {
  const isKnown = (known: CalendarDay | null) => known === null || known <= day
  const orders = person.orders.filter(order => isKnown(order.day))
  const profiles = person.profiles.filter(profile => isKnown(profile.seen_day))
  const shown = new Set([...orders, ...profiles].map(({ record_id }) => record_id))
  const everShown = new Set([...person.orders, ...person.profiles].map(({ record_id }) => record_id))
  return {
    ...person,
    orders,
    profiles,
    records: person.records.filter(({ record_id }) => shown.has(record_id) || !everShown.has(record_id)),
    events: person.events.filter(event => event.kind === 'correction' || isKnown(event.day)),
    confirmations: person.confirmations.filter(confirmation => isKnown(confirmation.day)),
    // What was closed later was open then.
    cases: person.cases
      .filter(({ openedDay }) => isKnown(openedDay))
      .map(span => ({ ...span, closedDay: isKnown(span.closedDay) ? span.closedDay : null })),
  }
}

/** The parts of a person's facts that do not stem from the person's own rows, until a day. */
export function factsUntil(facts: PermissionFacts, day: CalendarDay): PermissionFacts {
  return {
    ...facts,
    suppressions: facts.suppressions.filter(hit => hit.day <= day),
    emailFindings: facts.emailFindings.filter(finding => dayOfFinding(finding) <= day),
  }
}

/** The days on which something became known that a verdict can rest on, in order. */
export function daysOfChange(person: Person, facts: PermissionFacts): CalendarDay[] {
  const days = new Set<CalendarDay | null>([
    ...person.orders.map(order => order.day),
    ...person.profiles.map(profile => profile.seen_day),
    ...person.events.map(event => event.day),
    ...person.confirmations.map(confirmation => confirmation.day),
    ...person.cases.flatMap(({ openedDay, closedDay }) => [openedDay, closedDay]),
    ...facts.suppressions.map(hit => hit.day),
    ...facts.emailFindings.map(dayOfFinding),
  ])
  return [...days].filter(day => day !== null).sort()
}

/** From which day on somebody counts as a customer; '' where that is not dated, null where no file ever showed them. */
export function firstKnownDay(person: Person): CalendarDay | '' | null {
  const days = [
    ...person.orders.filter(order => order.pays_for_another === 0).map(order => order.day),
    ...person.profiles.map(profile => profile.seen_day),
    ...person.events.filter(event => event.kind !== 'correction').map(event => event.day),
  ]
  return days.length === 0 ? null : days.map(day => day ?? '').reduce((a, b) => (a < b ? a : b))
}

/** A finding that is not dated counts from the day on which a file first told of it. */
function dayOfFinding(finding: PermissionFacts['emailFindings'][number]): CalendarDay {
  return finding.day ?? finding.notedDay
}
