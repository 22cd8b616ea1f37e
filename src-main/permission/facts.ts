import type { CalendarDay } from '../../shared/calendar.ts'
import type { Flag } from '../../shared/model/flag.ts'
import type { EmailStatus } from '../../shared/model/newsletter.ts'
import type {
  Channel,
  ConsentStatement,
  ExistingCustomerRule,
  PermissionEvent,
} from '../../shared/model/permission.ts'
import type { Platform } from '../../shared/model/platform.ts'

/** An e-mail address that came with an order. */
export interface OrderEmail {
  email: string
  /** The last day on which an order that was not cancelled gave this address; null where no day is known. */
  lastOrderDay: CalendarDay | null
}

/** One contact record: the person as one source showed it. */
export interface PermissionRecord {
  platform: Platform
  sourceId: number
  /** Orders that were not cancelled, nor flagged as test or fraud. */
  orders: number
  lastOrderDay: CalendarDay | null
  /** The addresses that those orders gave. */
  orderEmails: readonly OrderEmail[]
}

/** What a consent column said of the person; blank cells are no claims. */
export interface ConsentClaim {
  sourceId: number
  channel: 'email' | 'sms'
  accepted: boolean
  /**
   * The day of the order, or the day on which a customer file showed this state. An undated "yes" counts as
   * the oldest claim and an undated "no" as the newest.
   */
  day: CalendarDay | null
  /** When the customer file was imported that showed this state; null for an order, whose moment is not known. */
  notedAtMs: number | null
}

/** An entry of the ledger, as far as it matters here. */
export type LedgerEntry = Pick<
  PermissionEvent,
  'id' | 'channel' | 'kind' | 'correctsEventId' | 'origin' | 'day' | 'recordedAtMs'
>

/**
 * A hash of the suppression list that fits the person's e-mail or name and address. Hits that rest on an entry
 * which was corrected in another person's ledger must be left out by the caller.
 */
export interface SuppressionHit {
  channel: Channel
  /** The objection that the hash stems from; null for an entry that no customer stands behind. */
  eventId: number | null
  day: CalendarDay
  recordedAtMs: number
}

/** What a newsletter program said against one of the person's addresses, or of another spelling of its mailbox. */
export interface EmailFinding extends Pick<EmailStatus, 'email' | 'state' | 'day' | 'notedDay'> {
  notedAtMs: number
}

/** Everything that decides whether a person may be contacted. */
export interface PermissionFacts {
  /** The owner's word that this is a test or a fraud. */
  flag: Flag | null
  /** Since when a complaint of the person is open; null where none is. */
  openCaseSince: CalendarDay | null
  records: readonly PermissionRecord[]
  /** Known addresses in the order in which they would be used. */
  emails: readonly string[]
  /** True where street, postal code and city are known. */
  hasPostalAddress: boolean
  /** The day on which post to that address came back, by the owner's word; null where none did or it was confirmed since. */
  mailReturnedDay: CalendarDay | null
  phones: readonly string[]
  /**
   * Of these addresses and numbers, as they stand there, those that only marketplaces and payment services gave: no shop
   * of the owner's ever got them. That the owner chose one of them to be shown changes nothing.
   */
  marketplaceContacts: ReadonlySet<string>
  claims: readonly ConsentClaim[]
  events: readonly LedgerEntry[]
  suppressions: readonly SuppressionHit[]
  emailFindings: readonly EmailFinding[]
  /** The owner's word on consent columns, by source. */
  statements: ReadonlyMap<number, Pick<ConsentStatement, 'origin'>>
  existingCustomerRule: ExistingCustomerRule
}
