import type { PermittedEmail } from '../../../shared/model/contact-log.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { Purpose } from '../../../shared/model/permission.ts'
import type { Connection } from '../../db/database.ts'
import { knownCustomer } from '../customers/known-customer.ts'
import { explainCustomer } from '../permission/explain-customer.ts'
import { permittedRecipients } from './recipients.ts'

/**
 * The address at which one customer may be written to for a purpose: the very one that a list would hold, which need not
 * be the one on the card. null where a list would leave them out; the verdict says why.
 * @throws ExpectedFailure `not_found`.
 */
export function permittedEmail(db: Connection, anyId: number, purpose: Purpose): PermittedEmail {
  const customerId = knownCustomer(db, anyId)
  const [recipient] = permittedRecipients(db, [customerId], 'email', purpose)
  const explained = explainCustomer(db, customerId).verdicts.find(
    ({ verdict }) => verdict.channel === 'email' && verdict.purpose === purpose,
  )
  // Every channel and purpose is among them.
  if (explained === undefined) throw new ExpectedFailure({ code: 'not_found', what: 'customer' })
  return { email: recipient?.email ?? null, verdict: explained.verdict }
}
