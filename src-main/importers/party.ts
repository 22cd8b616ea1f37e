import { isInventedEmail } from '../../shared/email-class.ts'
import type { ContactFact, PartyFact } from '../../shared/model/facts.ts'
import { displayName } from './contact.ts'
import { foldText } from './fields/text.ts'

/** What a row says about who stands behind it. */
export interface PartyClues {
  /** The platform's own user name or number. */
  userId?: string | null
  customerNumber?: string | null
  email: string | null
  phone: string | null
  contacts: readonly (ContactFact | null)[]
  /** The order itself, as the last resort for a party with a bare name. */
  orderId?: string
}

/**
 * The strongest key of a party within its source. A bare name identifies nobody, so it counts for its order only.
 * @returns null where nothing at all is known of the buyer.
 */
export function partyOf(clues: PartyClues): PartyFact | null {
  if (clues.userId) return { keyKind: 'user', key: `user:${clues.userId.toLowerCase()}` }
  if (clues.email && !isInventedEmail(clues.email)) return { keyKind: 'email', key: `email:${clues.email}` }
  if (clues.customerNumber) return { keyKind: 'customer-number', key: `number:${clues.customerNumber}` }
  const digits = (clues.phone ?? '').replaceAll(/\D/g, '')
  if (digits.length >= 7) return { keyKind: 'phone', key: `phone:${digits}` }
  for (const contact of clues.contacts) {
    const address = contact === null ? null : addressIdentity(contact)
    if (address !== null) return { keyKind: 'address', key: `address:${address}` }
  }
  const isNamed = clues.contacts.some(contact => contact !== null)
  return isNamed && clues.orderId !== undefined ? { keyKind: 'order', key: `order:${clues.orderId}` } : null
}

/** Name, postal code and street in one folded line; null where one of them is missing. */
export function addressIdentity(contact: ContactFact): string | null {
  const name = displayName(contact)
  if (name === null || contact.postalCode === null || contact.street === null) return null
  const street = foldText(`${contact.street} ${contact.houseNumber ?? ''}`)
    .replaceAll(/(?:strasse|str)\b/g, 'str')
    .replaceAll(/(\d) ([a-z])\b/g, '$1$2')
  return `${foldText(name)}|${foldText(contact.postalCode)}|${street}`
}
