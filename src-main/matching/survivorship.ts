import type { CalendarDay } from '../../shared/calendar.ts'
import type { CustomerEdit } from '../../shared/model/customer.ts'
import type { ContactFact } from '../../shared/model/facts.ts'

/** A contact with what makes it more or less trustworthy. */
export interface ContactCandidate {
  contact: ContactFact
  role: 'billing' | 'profile' | 'shipping'
  /** Last day on which a source showed it; null where none has a date. */
  lastSeenDay: CalendarDay | null
}

const ROLE_RANK = { billing: 0, profile: 0, shipping: 1 } as const

/**
 * The values to show for a person: the name from the most recently confirmed contact that has one (what the
 * buyer says of themselves before what stands on a parcel, which may go to somebody else), the address as a
 * whole from the most recent complete one, never mixed from several. Birthdays stand in no contact.
 */
export function survivingValues(
  candidates: readonly ContactCandidate[],
  isUsableEmail: (email: string) => boolean,
): Omit<CustomerEdit, 'birthday'> {
  const sorted = [...candidates].sort(byTrust)
  const named =
    find(sorted, contact => contact.firstName !== null || contact.lastName !== null) ??
    find(sorted, contact => contact.fullName !== null)
  const addressed =
    find(
      sorted,
      contact => contact.street !== null && contact.postalCode !== null && contact.city !== null,
    ) ?? find(sorted, contact => contact.postalCode !== null || contact.city !== null)
  const withCompany = find(sorted, contact => contact.company !== null)
  return {
    salutation: named?.salutation ?? null,
    title: named?.title ?? null,
    firstName: named?.firstName ?? null,
    lastName: named?.lastName ?? (named?.firstName == null ? (named?.fullName ?? null) : null),
    // A company counts with the name or address it came with, not one from another time.
    company:
      named?.company ?? addressed?.company ?? (named === undefined ? (withCompany?.company ?? null) : null),
    street: addressed?.street ?? null,
    houseNumber: addressed?.houseNumber ?? null,
    addressLine2: addressed?.addressLine2 ?? null,
    postalCode: addressed?.postalCode ?? null,
    city: addressed?.city ?? null,
    country: addressed?.country ?? null,
    email:
      (
        find(sorted, contact => contact.email !== null && isUsableEmail(contact.email)) ??
        find(sorted, contact => contact.email !== null)
      )?.email ?? null,
    phone: find(sorted, contact => contact.phone !== null)?.phone ?? null,
  }
}

function find(
  candidates: readonly ContactCandidate[],
  test: (contact: ContactFact) => boolean,
): ContactFact | undefined {
  return candidates.find(candidate => test(candidate.contact))?.contact
}

function byTrust(a: ContactCandidate, b: ContactCandidate): number {
  const role = ROLE_RANK[a.role] - ROLE_RANK[b.role]
  if (role !== 0) return role
  const [dayA, dayB] = [a.lastSeenDay ?? '', b.lastSeenDay ?? '']
  if (dayA !== dayB) return dayA < dayB ? 1 : -1
  return completeness(b.contact) - completeness(a.contact)
}

function completeness(contact: ContactFact): number {
  const { imported: _imported, ...values } = contact
  return Object.values(values).filter(value => value !== null).length
}
