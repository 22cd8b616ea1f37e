import type { ListRequest } from '../../shared/model/list.ts'
import { singleLine } from '../../shared/safe-cell.ts'
import type { Recipient } from './recipient.ts'

type Kind = Pick<ListRequest, 'channel' | 'purpose'>

/** People by whether a line of a list is theirs, in the order in which they came. */
export interface OncePerAddress {
  kept: Recipient[]
  /** A line before has their address. */
  repeated: Recipient[]
  /** There is nothing to write to on this channel. */
  withoutAddress: Recipient[]
}

/**
 * One line per address, the first person wins: e-mails and phone numbers are compared without spelling, for letters
 * name and address together, so that neighbours stay apart and everybody of a household gets a letter of their own.
 * An address check keeps everyone, as each ID wants its answer.
 */
export function oncePerAddress(recipients: Iterable<Recipient>, kind: Kind): OncePerAddress {
  const seen = new Set<string>()
  const found: OncePerAddress = { kept: [], repeated: [], withoutAddress: [] }
  for (const recipient of recipients) {
    const key = addressKey(recipient, kind)
    if (key === null) found.withoutAddress.push(recipient)
    else if (seen.has(key)) found.repeated.push(recipient)
    else {
      seen.add(key)
      found.kept.push(recipient)
    }
  }
  return found
}

/** Whoever has the address of another one, with a number of that address, in the order in which they came. */
export function sharedAddresses(recipients: readonly Recipient[], kind: Kind): Map<number, number> {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const addresses = new Map<number, number>()
  for (const recipient of recipients) {
    const key = addressKey(recipient, kind)
    if (key === null) continue
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    counts[number] = (counts[number] ?? 0) + 1
    addresses.set(recipient.customerId, number)
  }
  return new Map([...addresses].filter(([, number]) => (counts[number] ?? 0) > 1))
}

/** What must not stand twice in a list; null without an address. */
function addressKey(recipient: Recipient, { channel, purpose }: Kind): string | null {
  if (purpose === 'address_check') return addresseeKey(recipient) && String(recipient.customerId)
  switch (channel) {
    case 'email':
      return folded(recipient.email) || null
    case 'phone':
    case 'sms':
      return phoneKey(recipient.phone ?? '') || null
    case 'post':
      return addresseeKey(recipient)
  }
}

/** A phone number without its spelling; empty where there is no digit in it. */
export function phoneKey(phone: string): string {
  return phone.replace(/^\s*00/, '+').replace(/\(0\)|[^\d+]/g, '')
}

function addresseeKey(recipient: Recipient): string | null {
  const { firstName, lastName, company, street, houseNumber, addressLine2, postalCode, city } = recipient
  if (!folded(street) || !folded(city)) return null
  return [firstName, lastName, company, street, houseNumber, addressLine2, postalCode, city]
    .map(folded)
    .join('\n')
}

function folded(text: string | null): string {
  return singleLine(text ?? '').toLowerCase()
}
