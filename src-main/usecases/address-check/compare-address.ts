import type { CheckedAddress, CheckOutcome } from '../../../shared/model/address-check.ts'
import { foldText } from '../../importers/fields/text.ts'
import type { CheckedRow } from '../../importers/read-address-check.ts'
import { editDistance } from '../../matching/duplicates/similarity.ts'

/** So many letters may differ in a street or a place that is only spelt otherwise. */
const SLIPS = 2

const STREET_WORD = /str(?:asse)?\b/g

/**
 * What a row says of the address that is shown. A remark outweighs the address beside it, which then is the old one.
 * @param found the row's address with what it leaves open filled in from the one shown; null where it has none.
 */
export function checkOutcome(
  shown: CheckedAddress,
  found: CheckedAddress | null,
  means: CheckedRow['means'],
): CheckOutcome {
  if (means === 'deceased' || means === 'undeliverable') return means
  // Whoever moved, and of whom there is only the old address, is to be found nowhere.
  if (found === null || isSame(shown, found)) return means === 'moved' ? 'undeliverable' : 'same'
  if (isSpelling(shown, found)) return means === 'moved' ? 'undeliverable' : 'spelling'
  return 'moved'
}

function isSame(shown: CheckedAddress, found: CheckedAddress): boolean {
  return (
    shown.street === found.street &&
    shown.houseNumber === found.houseNumber &&
    shown.addressLine2 === found.addressLine2 &&
    shown.postalCode === found.postalCode &&
    shown.city === found.city
  )
}

/** The same postal code and house number, and street and place nearly alike: another spelling of one place. */
function isSpelling(shown: CheckedAddress, found: CheckedAddress): boolean {
  if (shown.postalCode !== found.postalCode) return false
  if (solid(shown.houseNumber) !== solid(found.houseNumber)) return false
  if (solid(shown.addressLine2) !== solid(found.addressLine2)) return false
  const isNear = (one: string, other: string) => editDistance(one, other, SLIPS) <= SLIPS
  const isStreetNear =
    isNear(solid(shown.street), solid(found.street)) || isNear(shortStreet(shown), shortStreet(found))
  return isStreetNear && isNear(solid(shown.city), solid(found.city))
}

/** "Lindenstr." is "Lindenstraße". */
function shortStreet({ street }: CheckedAddress): string {
  return foldText(street ?? '')
    .replaceAll(STREET_WORD, 'str')
    .replaceAll(' ', '')
}

function solid(text: string | null): string {
  return foldText(text ?? '').replaceAll(' ', '')
}
