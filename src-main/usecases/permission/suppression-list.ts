import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { type Channel, channelSchema } from '../../../shared/model/permission.ts'
import type {
  SuppressionAddress,
  SuppressionFinding,
  SuppressionList,
} from '../../../shared/model/suppression.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { rootOf } from '../../db/merges.ts'
import { readSuppressionSalt } from '../../db/permission.ts'
import { readEvent } from '../../db/permission-events.ts'
import {
  countSuppressions,
  insertSuppressionEntry,
  listSuppressionEntries,
  setSuppressionTakenBack,
  suppressedCustomers,
  suppressionReader,
  suppressionTotals,
} from '../../db/suppressions.ts'
import {
  emailSuppressionKey,
  type SuppressibleContact,
  suppressionHash,
  suppressionKeys,
} from '../../permission/suppression-keys.ts'
import { refreshCustomers } from '../customers/refresh-customers.ts'
import { customersOfMailboxes } from '../newsletters/email-statuses.ts'
import type { Moment } from './ledger.ts'
import { customersSharing, suppressionSalt } from './salted-keys.ts'

const ENTRIES_SHOWN = 50

/** How many stand on the list, since when, and what the owner put there last. */
export function readSuppressionList(db: Connection): SuppressionList {
  return {
    ...suppressionTotals(db),
    channels: countSuppressions(db).toSorted(byChannel),
    entries: listSuppressionEntries(db, ENTRIES_SHOWN),
  }
}

/** E-mails first, as everywhere. */
function byChannel(one: { channel: Channel }, other: { channel: Channel }): number {
  return channelSchema.options.indexOf(one.channel) - channelSchema.options.indexOf(other.channel)
}

/** The e-mail and the address apart, each as the list has them; null for the one that is not given. */
interface Given {
  email: SuppressibleContact | null
  address: SuppressibleContact | null
}

/**
 * What was typed, as contacts that can stand on the list.
 * @throws ExpectedFailure `invalid` for an e-mail that is none or stands for nobody, or an address with a part missing.
 */
function givenContacts({ email, name, street, postalCode }: SuppressionAddress): Given {
  const nobody = { email: null, firstName: null, lastName: null, street: null, postalCode: null }
  const byEmail = { ...nobody, email: email ?? null }
  const byAddress = {
    ...nobody,
    fullName: name ?? null,
    street: street ?? null,
    postalCode: postalCode ?? null,
  }
  const [hasEmail, hasAddress] = [Boolean(email), Boolean(name || street || postalCode)]
  if (hasEmail && suppressionKeys([byEmail]).length === 0)
    throw new ExpectedFailure({ code: 'invalid', field: 'email' })
  if (hasAddress && suppressionKeys([byAddress]).length === 0)
    throw new ExpectedFailure({ code: 'invalid', field: 'address' })
  if (!hasEmail && !hasAddress) throw new ExpectedFailure({ code: 'invalid', field: 'email' })
  return { email: hasEmail ? byEmail : null, address: hasAddress ? byAddress : null }
}

/**
 * Whether an address stands on the list, by its e-mail or by its name, street and postal code.
 * @throws ExpectedFailure as {@link givenContacts}.
 */
export function checkSuppression(db: Connection, address: SuppressionAddress): SuppressionFinding[] {
  const given = givenContacts(address)
  const [salt, read] = [readSuppressionSalt(db), suppressionReader(db, 1)]
  if (salt === null || read === null) return []
  return (['email', 'address'] as const).flatMap(by => {
    const keys = given[by] === null ? [] : suppressionKeys([given[by]])
    const found = keys.flatMap(key => read(suppressionHash(salt, key))).toSorted(byChannel)
    return found.map(({ channel, day, eventId, entryId }) => {
      const event = eventId === null ? null : readEvent(db, eventId)
      return { by, channel, day, entryId, customerId: event === null ? null : rootOf(db, event.customerId) }
    })
  })
}

/**
 * Puts the address of somebody on the list who is no customer: as hashes only, the clear text is not kept.
 * @returns the number of the entry, to take it back by.
 * @throws ExpectedFailure as {@link givenContacts}.
 */
export function suppressAddress(
  db: Connection,
  address: SuppressionAddress,
  channels: readonly Channel[],
  { nowMs, today }: Moment,
): number {
  const given = givenContacts(address)
  return inTransaction(db, () => {
    const salt = suppressionSalt(db)
    const contacts = [given.email, given.address].filter(contact => contact !== null)
    const entryId = insertSuppressionEntry(db, {
      day: today,
      recordedAtMs: nowMs,
      listName: null,
      addresses: 1,
      hashes: suppressionKeys(contacts).map(key => suppressionHash(salt, key)),
      channels,
    })
    refreshCustomers(db, customersSharing(db, contacts), 'incremental')
    return entryId
  })
}

export interface SuppressedList {
  /** 0 where the list holds no address. */
  entryId: number
  addresses: number
  /** Words with an @ that are no address, or one of a relay that stands for nobody. */
  unusable: number
}

/** Something with an @ between what separates cells and sentences. */
const WRITTEN_ADDRESS = /[^\s,;:"'<>()[\]|]+@[^\s,;:"'<>()[\]|]+/g

/**
 * Puts every e-mail address that stands in a text on the list, as one entry: whatever columns a file has, its addresses
 * are found. The clear text is not kept.
 * @throws ExpectedFailure `nothing_to_import` where there is none.
 */
export function suppressList(
  db: Connection,
  listName: string,
  text: string,
  channels: readonly Channel[],
  { nowMs, today }: Moment,
): SuppressedList {
  const written = new Set(text.match(WRITTEN_ADDRESS)?.map(word => word.replace(/\.+$/, '').toLowerCase()))
  const keys = new Map([...written].map(email => [email, emailSuppressionKey(email)]))
  const usable = new Set([...keys.values()].filter(key => key !== null))
  if (usable.size === 0) throw new ExpectedFailure({ code: 'nothing_to_import' })
  return inTransaction(db, () => {
    const salt = suppressionSalt(db)
    const entryId = insertSuppressionEntry(db, {
      day: today,
      recordedAtMs: nowMs,
      listName,
      addresses: usable.size,
      hashes: [...usable].map(key => suppressionHash(salt, key)),
      channels,
    })
    refreshCustomers(db, customersOfMailboxes(db, usable), 'incremental')
    return {
      entryId,
      addresses: usable.size,
      unusable: [...keys.values()].filter(key => key === null).length,
    }
  })
}

/**
 * Takes an entry of the list back that was made by mistake, or lets it hold again.
 * @throws ExpectedFailure `not_found`.
 */
export function setEntryTakenBack(db: Connection, entryId: number, isTakenBack: boolean): void {
  inTransaction(db, () => {
    const suppressed = suppressedCustomers(db)
    if (!setSuppressionTakenBack(db, entryId, isTakenBack))
      throw new ExpectedFailure({ code: 'not_found', what: 'entry' })
    // Nobody but those whom the list closes can be opened; whom it closes again only a comparison with all can tell,
    // as the clear text is kept nowhere.
    if (isTakenBack) refreshCustomers(db, suppressed, 'incremental')
    else refreshCustomers(db, 'all', 'rebuild')
  })
}
