import type { ContactColumns, ContactField } from './contact.ts'

/** What the columns of a person can be: the fields of a contact, and further ones that end up in the same. */
export type PersonField = ContactField | 'department' | 'addressLine3' | 'otherPhone'

/**
 * Whose columns they are. Fields of the buyer have their plain names (`street`), those of the person who gets the
 * parcel begin with `shipping` (`shippingStreet`).
 */
export type PersonOwner = '' | 'shipping'

export type OwnedField<Owner extends PersonOwner, Field extends string> = Owner extends ''
  ? Field
  : `shipping${Capitalize<Field>}`

/** Fields of which a contact takes several columns, in their order. */
const SEVERAL: Readonly<Partial<Record<ContactField, readonly PersonField[]>>> = {
  addressLine2: ['department', 'addressLine2', 'addressLine3'],
  phone: ['phone', 'otherPhone'],
}

/**
 * Declares the columns of a person whose names all begin alike: with the prefix `Billing `, `city: ['City']`
 * stands for the column `Billing City`.
 */
export function personColumns<Owner extends PersonOwner, Field extends PersonField>(
  owner: Owner,
  prefix: string,
  columns: Readonly<Record<Field, readonly string[]>>,
): Readonly<Record<OwnedField<Owner, Field>, readonly string[]>> {
  // Object.entries and fromEntries know nothing of the keys.
  const entries = Object.entries(columns) as [Field, readonly string[]][]
  const owned: Record<string, readonly string[]> = Object.fromEntries(
    entries.map(([field, names]) => [ownedField(owner, field), names.map(name => `${prefix}${name}`)]),
  )
  return owned as Record<OwnedField<Owner, Field>, readonly string[]>
}

/** Where a person's cells stand, from the positions of a table's fields. */
export function personAt(
  owner: PersonOwner,
  positionsOf: (field: string) => readonly number[],
): ContactColumns {
  return field => (SEVERAL[field] ?? [field]).flatMap(part => positionsOf(ownedField(owner, part)))
}

function ownedField(owner: PersonOwner, field: string): string {
  return owner === '' ? field : `${owner}${field.slice(0, 1).toUpperCase()}${field.slice(1)}`
}
