import type { CalendarDay } from '../../../shared/calendar.ts'
import type { CustomerEdit } from '../../../shared/model/customer.ts'
import type { AddressConfirmation } from '../../../shared/model/quality.ts'
import type { ContactDetailsRow } from '../../db/contacts.ts'
import type { PersonOrderRow } from '../../db/person-facts.ts'
import { foldText } from '../../importers/fields/text.ts'
import {
  type AddressEvidence,
  type AddressKey,
  lastConfirmation,
} from '../../matching/address-confirmation.ts'
import type { Person } from './person.ts'

/**
 * Since when the shown address is known to hold: the last order that was sent or paid with it, or the owner's own
 * word on it.
 * @returns null where there is no address to confirm.
 */
export function addressConfirmation(person: Person, shown: CustomerEdit): AddressConfirmation | null {
  const { street, houseNumber, postalCode, city } = shown
  if (street === null || postalCode === null || city === null) return null
  const evidence: AddressEvidence[] = person.confirmations.map(row => ({
    address: addressKey(row.street, row.house_number, row.postal_code),
    day: row.day,
    by: 'owner',
    holds: row.holds === 1,
    entry: row.id,
  }))
  const shownKey = addressKey(street, houseNumber, postalCode)
  // Most orders have just the address that is shown.
  const keyOf = (row: StoredAddress) =>
    row.street === street && row.house_number === houseNumber && row.postal_code === postalCode
      ? shownKey
      : addressKey(row.street, row.house_number, row.postal_code)
  for (const order of person.orders) addOrderEvidence(evidence, order, person.details, keyOf)
  return lastConfirmation(shownKey, evidence)
}

/** The day on which post to the shown address came back; null where none did, or it was confirmed since. */
export function mailReturnedDay(person: Person, shown: CustomerEdit): CalendarDay | null {
  // Hardly anybody has such a word, and everybody is asked about it.
  if (person.confirmations.every(({ holds }) => holds === 1)) return null
  return addressConfirmation(person, shown)?.returnedDay ?? null
}

interface StoredAddress {
  street: string
  house_number: string | null
  postal_code: string
}

function addressKey(street: string, houseNumber: string | null, postalCode: string): AddressKey {
  return {
    street: foldText(street).replaceAll(STREET_WORD, 'str').replaceAll(' ', ''),
    houseNumber: foldText(houseNumber ?? '').replaceAll(' ', ''),
    postalCode: foldText(postalCode).replaceAll(' ', ''),
  }
}

const STREET_WORD = /str(?:asse)?\b/g

/** What came back, was called off or never paid says nothing about where somebody lives. */
function holds({ status }: PersonOrderRow): boolean {
  return status !== 'open' && status !== 'cancelled' && status !== 'refunded'
}

function addOrderEvidence(
  evidence: AddressEvidence[],
  order: PersonOrderRow,
  details: ReadonlyMap<number, ContactDetailsRow>,
  keyOf: (row: StoredAddress) => AddressKey,
): void {
  if (!holds(order)) return
  const add = (detailsId: number | null, day: CalendarDay | null) => {
    const row = detailsId === null ? undefined : details.get(detailsId)
    if (day === null || row === undefined) return
    const { street, house_number, postal_code } = row
    if (street === null || postal_code === null) return
    evidence.push({ address: keyOf({ street, house_number, postal_code }), day, by: 'order' })
  }
  const paidDay = order.paid_day ?? order.day
  add(order.billing_details_id, paidDay)
  add(order.shipping_details_id, order.shipped_day ?? paidDay)
}
