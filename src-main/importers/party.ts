import { isInventedEmail } from '../../shared/email-class.ts'
import type { ContactFact, PartyFact } from '../../shared/model/facts.ts'
import { displayName } from './fields/display-name.ts'
import { foldText, isRoundedNumber } from './fields/text.ts'

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
  // A number of which a spreadsheet kept the beginning is that of many.
  if (clues.customerNumber && !isRoundedNumber(clues.customerNumber))
    return { keyKind: 'customer-number', key: `number:${clues.customerNumber}` }
  const phone = clues.phone ?? ''
  const digits = phone.replaceAll(/\D/g, '')
  if (digits.length >= 7 && !isRoundedNumber(phone)) return { keyKind: 'phone', key: `phone:${digits}` }
  for (const contact of clues.contacts) {
    const address = contact === null ? null : addressIdentity(contact)
    if (address !== null) return { keyKind: 'address', key: `address:${address}` }
  }
  const isNamed = clues.contacts.some(contact => contact !== null)
  return isNamed && clues.orderId !== undefined ? { keyKind: 'order', key: `order:${clues.orderId}` } : null
}

/**
 * The party of a row of a customer list. Whoever stands there is somebody, also without any of the usual keys: then all
 * that the row says of the person is the key.
 * @param birthday the cell as it stands.
 * @returns null for a row without a name that says less than two of in which street, in which place and when born.
 */
export function partyOfRow(clues: PartyClues, birthday: string | null): PartyFact | null {
  const party = partyOf(clues)
  const [contact] = clues.contacts
  if (party !== null || contact == null) return party
  const { street, houseNumber, postalCode, city } = contact
  const place = [postalCode, city].filter(part => part !== null).join(' ')
  const parts = [displayName(contact), street, place, birthday].map(part => foldText(part ?? ''))
  if (parts[0] === '' && parts.filter(part => part !== '').length < 2) return null
  return { keyKind: 'person', key: `person:${[...parts, foldText(houseNumber ?? '')].join('|')}` }
}

/** Name, postal code and street in one folded line; null where one of them is missing. */
export function addressIdentity(contact: ContactFact): string | null {
  const name = displayName(contact)
  if (name === null || contact.postalCode === null || contact.street === null) return null
  const line = foldText(`${contact.street} ${contact.houseNumber ?? ''}`)
  const street = (line.includes('str') ? line.replaceAll(STREET_WORD, 'str') : line).replaceAll(
    LETTER_BEHIND_NUMBER,
    '$1$2',
  )
  return `${foldText(name)}|${foldText(contact.postalCode)}|${street}`
}

const STREET_WORD = / ?(?:strasse|str)\b/g
const LETTER_BEHIND_NUMBER = /(\d) ([a-z])\b/g
