import { contactEmail, normalisedEmail } from '../../shared/email-class.ts'
import type { Ground } from '../../shared/model/permission.ts'
import { latestDay } from './days.ts'
import type { EmailFinding, PermissionFacts } from './facts.ts'

/** States in which an address cannot be written to for any purpose. */
const DEAD: ReadonlySet<string> = new Set(['hard_bounced', 'cleaned'])

/**
 * Which of a person's addresses and numbers a ground covers. What was said or bought in a shop of the owner's covers no
 * contact that only a marketplace gave, also where those of the shop are of no use; the owner's own entry of a consent
 * and an order, wherever it was made, cover what is known of the person.
 */
const REACH: Readonly<Record<Ground, 'all' | 'own'>> = {
  consent: 'all',
  consent_column: 'own',
  existing_customer: 'own',
  own_customer_post: 'own',
  contract: 'all',
  address_accuracy: 'own',
}

/** The person as far as a ground reaches. */
export function withinGround(person: PermissionFacts, ground: Ground): PermissionFacts {
  const { marketplaceContacts, emails, phones } = person
  if (REACH[ground] === 'all' || marketplaceContacts.size === 0) return person
  const isCovered = (contact: string) => !marketplaceContacts.has(contact)
  return { ...person, emails: emails.filter(isCovered), phones: phones.filter(isCovered) }
}

type EmailFacts = Pick<PermissionFacts, 'emails' | 'emailFindings'>

/** The address to write to: the first that can be contacted and did not bounce for good; null where none will do. */
export function reachableEmail({ emails, emailFindings }: EmailFacts): string | null {
  if (emailFindings.length === 0) return contactEmail(emails)
  const dead = new Set(deadFindings(emailFindings).map(({ email }) => normalisedEmail(email)))
  return contactEmail(emails.filter(email => !dead.has(normalisedEmail(email))))
}

/** Why the address that would be written to cannot be, with the last day on which that was found. */
export function bounceOf({ emails, emailFindings }: EmailFacts) {
  const email = contactEmail(emails)
  if (email === null) return null
  const dead = deadFindings(emailFindings).filter(
    finding => normalisedEmail(finding.email) === normalisedEmail(email),
  )
  if (dead.length === 0) return null
  const isHard = dead.some(({ state }) => state === 'hard_bounced')
  return {
    reason: isHard ? ('hard_bounced' as const) : ('cleaned' as const),
    day: latestDay(dead.map(({ day }) => day)),
  }
}

function deadFindings(findings: readonly EmailFinding[]): EmailFinding[] {
  return findings.filter(({ state }) => DEAD.has(state))
}
