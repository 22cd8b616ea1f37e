import type { CalendarDay } from '../../shared/calendar.ts'
import type { Channel } from '../../shared/model/permission.ts'
import { type ColumnState, columnState, type Since } from './consent-column.ts'
import { earliestDay, latestDay } from './days.ts'
import type { ConsentClaim, EmailFinding, LedgerEntry, PermissionFacts } from './facts.ts'
import { type ChannelLedger, type Closing, channelLedger, isAnew } from './ledger.ts'

/** What a person said about advertising on one channel, by ledger, suppression list and consent columns. */
export interface ChannelStanding {
  /** A consent that can be proven and still stands. */
  proven: {
    ground: 'consent' | 'consent_column'
    since: CalendarDay | null
    /** The entries of the ledger that stand; none where a column is the ground. */
    entries: readonly number[]
  } | null
  /** The rest is only filled where no consent stands; the latest day of each. */
  objection: Since | null
  suppressed: Since | null
  /** By the newsletter programs: reported as spam, and unsubscribed. */
  complained: Since | null
  unsubscribed: Since | null
  withdrawn: Since | null
  unconfirmed: Since | null
}

const NOTHING_SAID: ChannelStanding = {
  proven: null,
  objection: null,
  suppressed: null,
  complained: null,
  unsubscribed: null,
  withdrawn: null,
  unconfirmed: null,
}

/**
 * Sums up a channel. Only a consent in the ledger that was given anew lifts an objection, a withdrawal, a
 * suppression or what newsletter programs say; consent columns never do. A consent of the ledger ends with an objection, a withdrawal, or a
 * "no" in a consent column that is not surely older.
 */
export function channelStanding(person: PermissionFacts, channel: Channel): ChannelStanding {
  const { events, suppressions, claims, emailFindings } = person
  // Most people never said anything.
  if (events.length + suppressions.length + claims.length + emailFindings.length === 0) return NOTHING_SAID
  const closings = channel === 'email' ? emailFindings : []
  const complaints = closings.filter(({ state }) => state === 'complained')
  const unsubscriptions = closings.filter(({ state }) => state === 'unsubscribed')
  const ledger = channelLedger(person, channel)
  const columns = columnState(person, channel)
  const consents = ledger.consents.filter(
    consent =>
      stands(consent, ledger, columns) &&
      [...complaints, ...unsubscriptions].every(finding => isGivenAfter(consent, finding)),
  )
  if (consents.length > 0) {
    const since = earliestDay(consents.map(({ day }) => day))
    return { ...NOTHING_SAID, proven: { ground: 'consent', since, entries: consents.map(({ id }) => id) } }
  }
  const objection = latest(ledger.objections)
  const suppressed = latest(ledger.suppressions)
  const withdrawnByEntry = latest(ledger.withdrawals)
  const complained = latest(complaints)
  const unsubscribed = latest(unsubscriptions)
  const closed = [objection, suppressed, withdrawnByEntry, complained, unsubscribed]
  if (columns.accepted !== null && closed.every(closing => closing === null)) {
    return { ...NOTHING_SAID, proven: { ground: 'consent_column', since: columns.accepted.day, entries: [] } }
  }
  return {
    proven: null,
    objection,
    suppressed,
    complained,
    unsubscribed,
    withdrawn: withdrawnByEntry ?? endedByColumn(ledger, columns) ?? columns.withdrawn,
    // A statement of the owner would not reopen what the person closed by word.
    unconfirmed: withdrawnByEntry === null ? columns.unconfirmed : null,
  }
}

/** Whether the person said no on a channel, in whatever way, and did not agree anew. */
export function isClosed({
  objection,
  suppressed,
  complained,
  unsubscribed,
  withdrawn,
}: ChannelStanding): boolean {
  return [objection, suppressed, complained, unsubscribed, withdrawn].some(closing => closing !== null)
}

function stands(consent: LedgerEntry, ledger: ChannelLedger, columns: ColumnState): boolean {
  const closings = [...ledger.objections, ...ledger.withdrawals, ...ledger.suppressions]
  return (
    closings.every(closing => isAnew(consent, closing)) &&
    columns.refusals.every(refusal => isRefusedBefore(refusal, consent))
  )
}

/**
 * True where a "no" of a consent column is surely older than a consent: of an earlier day, or shown by a customer file
 * of the same day that had been imported when the consent was entered.
 */
function isRefusedBefore({ day, notedAtMs }: ConsentClaim, consent: LedgerEntry): boolean {
  if (day === null || day > consent.day) return false
  return day < consent.day || (notedAtMs !== null && notedAtMs < consent.recordedAtMs)
}

/**
 * True where a consent is surely later than what a newsletter program said. Its day is that of the event itself, so a
 * later day is enough; where the file gives none, the day of its import stands for it.
 */
function isGivenAfter(consent: LedgerEntry, finding: EmailFinding): boolean {
  const day = finding.day ?? finding.notedDay
  return consent.day > day || (consent.day === day && consent.recordedAtMs > finding.notedAtMs)
}

/** The first "no" of a consent column that ended a consent of the ledger. */
function endedByColumn(ledger: ChannelLedger, columns: ColumnState): Since | null {
  const ending = columns.refusals.filter(refusal =>
    ledger.consents.some(consent => !isRefusedBefore(refusal, consent)),
  )
  if (ending.length === 0) return null
  return { day: earliestDay(ending.map(({ day }) => day)) }
}

function latest(closings: readonly Pick<Closing | EmailFinding, 'day'>[]): Since | null {
  if (closings.length === 0) return null
  return { day: latestDay(closings.map(({ day }) => day)) }
}
