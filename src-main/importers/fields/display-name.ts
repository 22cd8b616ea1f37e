import type { ContactFact } from '../../../shared/model/facts.ts'

/** The name as one line: first and last name, else the whole name, else the company. */
export function displayName(
  contact: Pick<ContactFact, 'firstName' | 'lastName' | 'fullName' | 'company'>,
): string | null {
  const { firstName, lastName } = contact
  const name = firstName !== null && lastName !== null ? `${firstName} ${lastName}` : (firstName ?? lastName)
  return name || contact.fullName || contact.company
}
