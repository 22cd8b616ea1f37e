/** What two persons are compared by; the numbers are places in arrays. */
export const FIELD = {
  first: 0,
  last: 1,
  birthday: 2,
  email: 3,
  phone: 4,
  company: 5,
  street: 6,
  house: 7,
  line2: 8,
  postalCode: 9,
  city: 10,
  region: 11,
  /** Whether first and last name stand in the same order. */
  order: 12,
} as const
export const FIELD_COUNT = 13
/** The fields that hold a value; the order is only between two persons. */
export const VALUE_FIELDS = [
  'first',
  'last',
  'birthday',
  'email',
  'phone',
  'company',
  'street',
  'house',
  'line2',
  'postalCode',
  'city',
  'region',
] as const
export type ValueField = (typeof VALUE_FIELDS)[number]

/** How far two values agree. Not every field knows every level. */
export const LEVEL = {
  /** One of the two is not known. */
  missing: 0,
  exact: 1,
  /** Another spelling of the same: umlauts, hyphens, order of words, Carsten and Karsten, 12 and 12a. */
  variant: 2,
  /** A slip of the keys, where the rarer value looks like one. */
  close: 3,
  /** Sounds alike, or several slips; of e-mails: the same name at another provider; of birthdays: two parts of three. */
  similar: 4,
  /** One is a part of the other: Müller and Müller-Schmidt, Anna and Anna Maria. */
  partial: 5,
  different: 6,
  /** Names: an initial. Street and second line, first and last name: swapped. */
  special: 7,
  /** A short form of a first name. */
  nickname: 8,
  /** As near as a slip, but both are usual values: Hanna and Anna, Meier and Maier. Of birthdays: two digits differ. */
  neighbour: 9,
} as const
export const LEVEL_COUNT = 10

/** True where two values are the same but for spelling or a slip of the keys. */
export function isNear(level: number | undefined): boolean {
  return level === LEVEL.exact || level === LEVEL.variant || level === LEVEL.close
}
