/** A name as one source wrote it. */
export interface MatchName {
  first: string | null
  last: string | null
  /** The whole name where it could not be split; then the other two are null. */
  full: string | null
}

/** An address as one source wrote it. */
export interface MatchAddress {
  street: string | null
  houseNumber: string | null
  /** Floor, back building, c/o, number of a parcel locker's customer. */
  addressLine2: string | null
  postalCode: string | null
  city: string | null
  region: string | null
  /** ISO 3166-1 alpha-2. */
  country: string | null
}

/**
 * A person as the matching sees them: everything that sources showed of one customer, each value once, the most
 * recent first. Most have one of each.
 */
export interface MatchPerson {
  /** Tells persons apart; a positive integer. */
  id: number
  names: readonly MatchName[]
  companies: readonly string[]
  addresses: readonly MatchAddress[]
  /** Lower case. Relay, invented and role addresses are among them; what they are worth is the matching's business. */
  emails: readonly string[]
  /** E.164 where the number could be read, else as written. */
  phones: readonly string[]
  /** `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
  birthday: string | null
}
