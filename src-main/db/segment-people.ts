import type { Connection } from './database.ts'

/** What the customer list knows of the people who may be in a segment, in ascending order of their numbers. */
export interface SegmentPeople {
  customerIds: Int32Array
  /** See `PLATFORM_BITS`. */
  platforms: Int32Array
  isCompany: Uint8Array
  countries: (string | null)[]
  cities: (string | null)[]
  postalCodes: (string | null)[]
  /** `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
  birthdays: (string | null)[]
  /** The last day on which the address was confirmed. */
  addressDays: (string | null)[]
}

type Row = [number, number, number, string | null, string | null, string | null, string | null, string | null]

/** Everybody who is a person of whom it is known who they are: no tests, no frauds, nobody behind a relay address. */
export function readSegmentPeople(db: Connection): SegmentPeople {
  const rows = db
    .prepare<[], Row>(
      `SELECT customer_id, platforms, company IS NOT NULL, country, city, postal_code, birthday, address_day
       FROM customer_list WHERE attributable = 1 AND customer_id NOT IN (SELECT customer_id FROM flagged_customers)
       ORDER BY customer_id`,
    )
    .raw()
    .all()
  return {
    customerIds: Int32Array.from(rows, row => row[0]),
    platforms: Int32Array.from(rows, row => row[1]),
    isCompany: Uint8Array.from(rows, row => row[2]),
    countries: rows.map(row => row[3]),
    cities: rows.map(row => row[4]),
    postalCodes: rows.map(row => row[5]),
    birthdays: rows.map(row => row[6]),
    addressDays: rows.map(row => row[7]),
  }
}
