import type { Platform, Slip } from '../rates.ts'

/** What one place knows of a customer, all of it as it stands there; '' where nothing does. */
export interface PersonRecord {
  /** Counts the records from 1. */
  id: number
  /** The person who stands behind it. */
  truth: number
  platform: Platform
  salutation: string
  firstName: string
  lastName: string
  company: string
  street: string
  houseNumber: string
  addressLine2: string
  postalCode: string
  city: string
  country: string
  email: string
  phone: string
  /** `DD.MM.YYYY`, or `DD.MM.` without the year. */
  birthday: string
  /** What differs from how things are, in no order. */
  slips: readonly Slip[]
}
