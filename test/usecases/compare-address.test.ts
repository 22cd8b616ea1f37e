import { expect, test } from 'vitest'
import type { CheckedAddress, CheckOutcome } from '../../shared/model/address-check.ts'
import { checkOutcome } from '../../src-main/usecases/address-check/compare-address.ts'

const shown: CheckedAddress = {
  street: 'Lindenstraße',
  houseNumber: '12a',
  addressLine2: null,
  postalCode: '50667',
  city: 'Köln',
}

test.each<[Partial<CheckedAddress> | null, Parameters<typeof checkOutcome>[2], CheckOutcome]>([
  [{}, null, 'same'],
  [null, null, 'same'],
  [{ street: 'Lindenstr.' }, null, 'spelling'],
  [{ street: 'Lindenstrase' }, null, 'spelling'],
  [{ street: 'LINDENSTRASSE' }, null, 'spelling'],
  [{ houseNumber: '12 A' }, null, 'spelling'],
  [{ city: 'Koeln' }, null, 'spelling'],
  [{ houseNumber: '12' }, null, 'moved'],
  [{ postalCode: '50668' }, null, 'moved'],
  [{ street: 'Birkenallee' }, null, 'moved'],
  [{ street: 'Lindenallee' }, null, 'moved'],
  [{ city: 'Hürth' }, null, 'moved'],
  [{ addressLine2: 'Hinterhaus' }, null, 'moved'],
  [{ street: 'Birkenallee' }, 'moved', 'moved'],
  [{}, 'moved', 'undeliverable'],
  [null, 'moved', 'undeliverable'],
  [{ street: 'Birkenallee' }, 'undeliverable', 'undeliverable'],
  [{ street: 'Birkenallee' }, 'deceased', 'deceased'],
  [null, 'deceased', 'deceased'],
])('%j with the remark %s is %s', (changes, means, outcome) => {
  expect(checkOutcome(shown, changes && { ...shown, ...changes }, means)).toBe(outcome)
})
