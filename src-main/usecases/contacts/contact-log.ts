import type { ContactChoices, ContactEntry, ContactFilter } from '../../../shared/model/contact-log.ts'
import type { ReminderKind } from '../../../shared/model/reminder.ts'
import { countContacts, listContacts, readContactChoices } from '../../db/contact-search.ts'
import type { Connection } from '../../db/database.ts'
import { rootOf } from '../../db/merges.ts'
import type { Remember } from '../customers/customer-index.ts'
import { reminderRules } from '../reminders/reminder-rules.ts'

/**
 * A page of the log, the newest first.
 * @param remember keeps how many there are: while one scrolls, only the page itself is read.
 */
export function searchContacts(
  db: Connection,
  { reminder, customerId, ...others }: ContactFilter,
  page: { limit: number; offset: number },
  remember: Remember,
): { total: number; contacts: ContactEntry[] } {
  const kinds = kindsOfRules(db)
  const reminderKeys = [...kinds].flatMap(([key, kind]) => (kind === reminder ? [key] : []))
  const filter = {
    ...others,
    ...(reminder !== undefined && { reminderKeys }),
    ...(customerId !== undefined && { customerId: rootOf(db, customerId) }),
  }
  return {
    total: remember(`contacts|${JSON.stringify(filter)}`, () => countContacts(db, filter)),
    contacts: listContacts(db, filter, page).map(contact => ({
      ...contact,
      reminder: kinds.get(contact.reminderKey ?? '') ?? null,
    })),
  }
}

/** What occurs in the log, to choose from. */
export function contactChoices(db: Connection): ContactChoices {
  const { reminderKeys, ...choices } = readContactChoices(db)
  const kinds = kindsOfRules(db)
  const reminders = new Set(reminderKeys.map(key => kinds.get(key)).filter(kind => kind !== undefined))
  return { ...choices, reminders: [...reminders] }
}

function kindsOfRules(db: Connection): Map<string, ReminderKind> {
  return new Map(reminderRules(db).map(({ key, rule }) => [key, rule.kind]))
}
