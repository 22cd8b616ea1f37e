import type { CalendarDay } from '../../shared/calendar.ts'
import type { Channel } from '../../shared/model/permission.ts'
import { PLATFORMS } from '../../shared/model/platform.ts'
import { earliestDay, latestDay } from './days.ts'
import type { ConsentClaim, PermissionFacts } from './facts.ts'
import { isProvenOrigin } from './ledger.ts'

/** A day that may be unknown; the wrapper tells "since an unknown day" from "not at all". */
export interface Since {
  day: CalendarDay | null
}

/** What the consent columns of all sources say about one channel. */
export interface ColumnState {
  /** A yes that counts: from an own shop, with the owner's statement, and no later no. */
  accepted: Since | null
  /** A yes from an own shop that still wants the owner's statement, and no later no. */
  unconfirmed: Since | null
  /** A no that followed a yes; stays until a yes counts. */
  withdrawn: Since | null
  /** Every no, for the comparison with consents of the ledger. */
  refusals: readonly ConsentClaim[]
}

/**
 * Reads the consent columns of one channel. The latest dated claim decides over all sources; on the same day
 * "no" wins. A yes without a statement never counts, and never hides an older yes that does.
 */
export function columnState(
  person: Pick<PermissionFacts, 'records' | 'claims' | 'statements'>,
  channel: Channel,
): ColumnState {
  const claims = person.claims.filter(claim => claim.channel === channel)
  const refusals = claims.filter(claim => !claim.accepted)
  const current = claims.filter(claim => claim.accepted && refusals.every(no => isBefore(no, claim)))
  return {
    accepted: earliest(current.filter(claim => claimStanding(person, claim) === 'confirmed')),
    unconfirmed: earliest(current.filter(claim => claimStanding(person, claim) === 'unconfirmed')),
    withdrawn: withdrawn(
      claims.filter(claim => claim.accepted),
      refusals,
    ),
    refusals,
  }
}

/** True where the refusal is surely older than the acceptance; unknown days never help the acceptance. */
function isBefore(refusal: ConsentClaim, acceptance: ConsentClaim): boolean {
  return refusal.day !== null && acceptance.day !== null && refusal.day < acceptance.day
}

/**
 * Columns of marketplaces never count, whatever is stated: their rules forbid advertising. No column speaks of calls,
 * which need an entry of their own (§ 7a UWG wants it documented). "Unknown" is no statement yet, while a pre-ticked
 * box settles that the column is worth nothing.
 */
export function claimStanding(
  person: Pick<PermissionFacts, 'records' | 'statements'>,
  claim: ConsentClaim,
): 'confirmed' | 'unconfirmed' | 'worthless' {
  const record = person.records.find(({ sourceId }) => sourceId === claim.sourceId)
  if (record === undefined || PLATFORMS[record.platform].marketplace) return 'worthless'
  const origin = person.statements.get(claim.sourceId)?.origin ?? 'unknown'
  if (isProvenOrigin(origin)) return 'confirmed'
  return origin === 'unknown' ? 'unconfirmed' : 'worthless'
}

function earliest(claims: readonly ConsentClaim[]): Since | null {
  return claims.length === 0 ? null : { day: earliestDay(claims.map(({ day }) => day)) }
}

/** The first no after the last yes that any no followed. */
function withdrawn(acceptances: readonly ConsentClaim[], refusals: readonly ConsentClaim[]): Since | null {
  const followed = acceptances.filter(yes => refusals.some(no => !isBefore(no, yes)))
  if (followed.length === 0) return null
  const lastYes = latestDay(followed.map(({ day }) => day)) ?? ''
  return earliest(refusals.filter(({ day }) => day === null || day >= lastYes))
}
