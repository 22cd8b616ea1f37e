import type { Connection } from '../database.ts'
import { customerBase } from './0001-customer-base.ts'
import { orderRefunds } from './0002-order-refunds.ts'
import { newsletterResults } from './0003-newsletter-results.ts'
import { qualityAndFields } from './0004-quality-and-fields.ts'
import { flagsAndDispatch } from './0005-flags-and-dispatch.ts'
import { formerNames } from './0006-former-names.ts'
import { merges } from './0007-merges.ts'
import { changedCustomers } from './0008-changed-customers.ts'
import { timesAndOwnerInputs } from './0009-times-and-owner-inputs.ts'
import { ownerProducts } from './0010-owner-products.ts'
import { segments } from './0011-segments.ts'
import { reminders } from './0012-reminders.ts'
import { listRecipients } from './0013-list-recipients.ts'
import { permissionProof } from './0014-permission-proof.ts'
import { interests } from './0015-interests.ts'
import { sampleStatements } from './0016-sample-statements.ts'
import { contactsAndCases } from './0017-contacts-and-cases.ts'
import { campaigns } from './0018-campaigns.ts'
import { earlierStatements } from './0019-earlier-statements.ts'
import { listedCustomers } from './0020-listed-customers.ts'
import { formerRecords } from './0021-former-records.ts'
import { shownEmails } from './0022-shown-emails.ts'

/** One step of the database's history. Never changed once released; a change is a new step. */
export interface Migration {
  /** The `user_version` that the file has afterwards; 1, 2, 3 … without gaps. */
  version: number
  name: string
  up(db: Connection): void
}

export const migrations: readonly Migration[] = [
  { version: 1, name: 'customer-base', up: db => db.exec(customerBase) },
  { version: 2, name: 'order-refunds', up: db => db.exec(orderRefunds) },
  { version: 3, name: 'newsletter-results', up: db => db.exec(newsletterResults) },
  { version: 4, name: 'quality-and-fields', up: db => db.exec(qualityAndFields) },
  { version: 5, name: 'flags-and-dispatch', up: db => db.exec(flagsAndDispatch) },
  { version: 6, name: 'former-names', up: db => db.exec(formerNames) },
  { version: 7, name: 'merges', up: db => db.exec(merges) },
  { version: 8, name: 'changed-customers', up: db => db.exec(changedCustomers) },
  { version: 9, name: 'times-and-owner-inputs', up: db => db.exec(timesAndOwnerInputs) },
  { version: 10, name: 'owner-products', up: db => db.exec(ownerProducts) },
  { version: 11, name: 'segments', up: db => db.exec(segments) },
  { version: 12, name: 'reminders', up: db => db.exec(reminders) },
  { version: 13, name: 'list-recipients', up: db => db.exec(listRecipients) },
  { version: 14, name: 'permission-proof', up: db => db.exec(permissionProof) },
  { version: 15, name: 'interests', up: db => db.exec(interests) },
  { version: 16, name: 'sample-statements', up: db => db.exec(sampleStatements) },
  { version: 17, name: 'contacts-and-cases', up: db => db.exec(contactsAndCases) },
  { version: 18, name: 'campaigns', up: db => db.exec(campaigns) },
  { version: 19, name: 'earlier-statements', up: db => db.exec(earlierStatements) },
  { version: 20, name: 'listed-customers', up: db => db.exec(listedCustomers) },
  { version: 21, name: 'former-records', up: db => db.exec(formerRecords) },
  { version: 22, name: 'shown-emails', up: db => db.exec(shownEmails) },
]
