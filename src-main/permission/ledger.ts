import type { CalendarDay } from '../../shared/calendar.ts'
import { type Channel, type ConsentOrigin, correctedIds } from '../../shared/model/permission.ts'
import type { LedgerEntry, PermissionFacts } from './facts.ts'

/** Origins of a consent that can be proven; pre-ticked boxes and unknown origins never count. */
const PROVEN_ORIGINS: ReadonlySet<ConsentOrigin | null> = new Set([
  'double_opt_in',
  'unticked_box',
  'written',
])

/** True for an origin with which a consent counts. */
export function isProvenOrigin(origin: ConsentOrigin | null): boolean {
  return PROVEN_ORIGINS.has(origin)
}

/** Something that closes a channel: an objection, a withdrawal, or a hash of the suppression list. */
export interface Closing {
  id: number
  day: CalendarDay
  recordedAtMs: number
}

/** What the ledger says about one channel; entries that were corrected are left out. */
export interface ChannelLedger {
  /** With a proven origin. */
  consents: readonly LedgerEntry[]
  objections: readonly Closing[]
  withdrawals: readonly Closing[]
  suppressions: readonly Closing[]
}

/**
 * The entries that stand on one channel. A correction takes back the entry that it names; correcting a
 * correction brings that entry back.
 */
export function channelLedger(
  person: Pick<PermissionFacts, 'events' | 'suppressions'>,
  channel: Channel,
): ChannelLedger {
  const corrected = correctedIds(person.events)
  const standing = person.events.filter(entry => entry.channel === channel && !corrected.has(entry.id))
  return {
    consents: standing.filter(entry => entry.kind === 'consent' && isProvenOrigin(entry.origin)),
    objections: standing.filter(entry => entry.kind === 'objection'),
    withdrawals: standing.filter(entry => entry.kind === 'withdrawal'),
    suppressions: person.suppressions
      .filter(hit => hit.channel === channel && (hit.eventId === null || !corrected.has(hit.eventId)))
      // Of a consent entered in the same moment the strictest is taken: the "no" came later.
      .map(hit => ({ ...hit, id: hit.eventId ?? Number.MAX_SAFE_INTEGER })),
  }
}

/**
 * True where a consent was given anew after something had closed the channel: not dated before it, and entered
 * after it. The second part keeps an old sign-up that is entered late from lifting an objection.
 */
export function isAnew(consent: Closing, closing: Closing): boolean {
  if (consent.day < closing.day) return false
  if (consent.recordedAtMs !== closing.recordedAtMs) return consent.recordedAtMs > closing.recordedAtMs
  return consent.id > closing.id
}
