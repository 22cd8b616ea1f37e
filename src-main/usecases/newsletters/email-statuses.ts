import type { EmailStatus } from '../../../shared/model/newsletter.ts'
import type { Connection } from '../../db/database.ts'
import { customerEmails, type StoredEmailStatus } from '../../db/email-statuses.ts'
import { emailSuppressionKey } from '../../permission/suppression-keys.ts'

/** A state of an address over all imports of one source. */
export interface KnownStatus extends EmailStatus {
  notedAtMs: number
}

/** The text under which an address is looked up; addresses that reach nobody stand for themselves. */
export function mailboxOf(email: string): string {
  return emailSuppressionKey(email) ?? email
}

/**
 * Sums up what several imports said: of each state in each source the latest day, or where none is dated the day of
 * the first import, so that importing the same list again does not make an old state a new one.
 */
export function foldStatuses(stored: readonly StoredEmailStatus[]): KnownStatus[] {
  const groups = new Map<string, KnownStatus>()
  for (const { mailbox: _mailbox, batchId: _batchId, ...status } of stored) {
    const key = [status.email, status.state, status.tool, status.sourceName].join('\u001f')
    const known = groups.get(key)
    groups.set(key, known === undefined ? status : later(known, status))
  }
  return [...groups.values()].sort((a, b) => dayOf(b).localeCompare(dayOf(a)))
}

/** Of two mentions of one state; the earlier import counts where both mean the same day. */
function later(known: KnownStatus, status: KnownStatus): KnownStatus {
  if ((status.day ?? '') !== (known.day ?? '')) return (status.day ?? '') > (known.day ?? '') ? status : known
  return status.notedAtMs < known.notedAtMs ? status : known
}

function dayOf({ day, notedDay }: EmailStatus): string {
  return day ?? notedDay
}

/** The customers who have one of some mailboxes. */
export function customersOfMailboxes(db: Connection, mailboxes: ReadonlySet<string>): Set<number> {
  const customers = new Set<number>()
  if (mailboxes.size === 0) return customers
  for (const { customerId, email } of customerEmails(db)) {
    if (mailboxes.has(mailboxOf(email))) customers.add(customerId)
  }
  return customers
}
