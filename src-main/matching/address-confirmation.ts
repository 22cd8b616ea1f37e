import type { CalendarDay } from '../../shared/calendar.ts'
import type { AddressConfirmation } from '../../shared/model/quality.ts'

/** As much of an address as tells it from another; texts folded, without spaces. */
export interface AddressKey {
  street: string
  houseNumber: string
  postalCode: string
}

/** Something that shows whether an address holds on a day. */
export type AddressEvidence =
  /** Something was sent or paid with it. */
  | { address: AddressKey; day: CalendarDay; by: 'order' }
  /** The owner said so; `entry` grows with every word of theirs. `holds: false` says that post came back. */
  | { address: AddressKey; day: CalendarDay; by: 'owner'; holds: boolean; entry: number }

/**
 * Whether one address is the other. A source that gives no house number does not speak against one that the owner
 * added; a street that holds its number ("Lindenweg 7" in one cell) is the same as one that has it apart.
 */
export function isSameAddress(shown: AddressKey, other: AddressKey): boolean {
  if (shown === other) return true
  if (shown.postalCode !== other.postalCode) return false
  if (shown.street + shown.houseNumber === other.street + other.houseNumber) return true
  return other.houseNumber === '' && shown.street === other.street
}

/**
 * The last day on which the shown address was confirmed; on the same day the owner's word counts. Post that came
 * back counts until a later word of the owner, or an order of a later day, shows the address to hold again.
 */
export function lastConfirmation(
  shown: AddressKey,
  evidence: readonly AddressEvidence[],
): AddressConfirmation {
  const about = evidence.filter(({ address }) => isSameAddress(shown, address))
  let last: Pick<AddressConfirmation, 'day' | 'by'> = { day: null, by: null }
  let word: Extract<AddressEvidence, { by: 'owner' }> | null = null
  for (const found of about) {
    if (found.by === 'owner' && (word === null || found.entry > word.entry)) word = found
    if (found.by === 'owner' && !found.holds) continue
    const isLater =
      last.day === null || found.day > last.day || (found.day === last.day && found.by === 'owner')
    if (isLater) last = { day: found.day, by: found.by }
  }
  const returnedDay = word === null || word.holds ? null : word.day
  const isRefuted = about.some(({ by, day }) => by === 'order' && returnedDay !== null && day > returnedDay)
  return { ...last, returnedDay: isRefuted ? null : returnedDay }
}
