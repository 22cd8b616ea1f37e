import type { ExcludedPerson } from '../../../shared/model/reminder.ts'
import type { Connection } from '../../db/database.ts'
import { listReminderActions } from '../../db/reminders.ts'
import { readCustomerRows } from '../../db/search.ts'

/** Whom the owner wants no reminder of any more, by rule and then by name; who is in the customer list no more is left out. */
export function excludedPeople(db: Connection): ExcludedPerson[] {
  const found = new Map<string, Omit<ExcludedPerson, 'customerName'>>()
  for (const { id, ruleKey, customerId, act, day } of listReminderActions(db, 'people')) {
    if (act !== 'never') continue
    const name = `${ruleKey}|${customerId}`
    const known = found.get(name)
    // People who were merged may have been left out each on their own.
    if (known === undefined) found.set(name, { ruleKey, customerId, day, actionIds: [id] })
    else known.actionIds.push(id)
  }
  const ids = [...new Set(Array.from(found.values(), ({ customerId }) => customerId))]
  const names = new Map(readCustomerRows(db, ids).map(row => [row.id, row.name]))
  return [...found.values()]
    .flatMap(one => {
      const customerName = names.get(one.customerId)
      return customerName === undefined ? [] : [{ ...one, customerName }]
    })
    .sort(
      (one, other) =>
        one.ruleKey.localeCompare(other.ruleKey) || one.customerName.localeCompare(other.customerName),
    )
}
