import { createHash } from 'node:crypto'
import type { CalendarDay } from '../../../shared/calendar.ts'
import { usableTarget } from '../../../shared/list-columns.ts'
import type { ListExport } from '../../../shared/model/list.ts'
import type { ReminderOccasion } from '../../../shared/model/reminder.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { insertExport } from '../../db/exports.ts'
import {
  insertContactsOfList,
  insertListedCustomers,
  type ListedCustomer,
} from '../../db/listed-customers.ts'
import { insertReminderActions } from '../../db/reminders.ts'
import type { Recipient } from '../../exporters/recipient.ts'
import { writeList } from '../../exporters/write-list.ts'
import type { CustomerIndex } from '../customers/customer-index.ts'
import { checkList, mayGet } from './check-list.ts'
import { type ListFigures, listPeople, type PeopleRequest, writeRequest } from './list-people.ts'

export interface ExportOrder extends PeopleRequest {
  recordAsContact: boolean
  /** The reminders that are done with the list, of whoever is on it. */
  reminders?: readonly ReminderOccasion[]
}

/**
 * Writes the file and logs it with its hash; on demand notes for every recipient that they were contacted.
 * @throws ExpectedFailure `not_found` for a campaign that is no more.
 */
export function exportList(
  db: Connection,
  index: CustomerIndex,
  order: ExportOrder,
  moment: { nowMs: number; today: CalendarDay },
  figures: ListFigures,
): ListExport {
  return inTransaction(db, () => {
    const check = checkList(db, index, order)
    const ids = Array.from(index.order('name').filter(mayGet(index, order)))
    const people = listPeople(db, ids, order, figures)
    const written = writeList(order.target, writeRequest(db, order), people)
    const fileName = written.fileName(moment.today)
    const sha256 = createHash('sha256').update(written.text, 'utf8').digest('hex')
    const exportId = insertExport(db, {
      exportedAtMs: moment.nowMs,
      purpose: order.purpose,
      channel: order.channel,
      target: usableTarget(order.target, order),
      columns: written.header,
      audience: order.audience,
      recipients: written.rows.length,
      excluded: check.total - written.rows.length,
      fileName,
      sha256,
      campaignId: order.campaignId ?? null,
      overrideNote: order.pauseOverride ?? null,
    })
    const listed = new Set(people.map(person => person.customerId))
    const reminders = (order.reminders ?? []).filter(({ customerId }) => listed.has(customerId ?? 0))
    const reminderActionIds = insertReminderActions(
      db,
      reminders.map(reminder => ({ ...reminder, act: 'done', untilDay: null })),
      moment.today,
    )
    insertListedCustomers(db, exportId, listedCustomers(people, written.kept, reminders))
    const contacts = order.recordAsContact ? insertContactsOfList(db, exportId, moment.today) : 0
    return {
      exportId,
      fileName,
      mediaType: written.mediaType,
      content: written.text,
      sha256,
      recipients: written.rows.length,
      check,
      reminderActionIds,
      contacts,
      ...(written.labels !== null && { labels: written.labels }),
    }
  })
}

/** Everybody whom a list is for, with the rule by which it is for them; of several, the first. */
function listedCustomers(
  people: readonly Recipient[],
  kept: readonly Recipient[],
  reminders: readonly ReminderOccasion[],
): ListedCustomer[] {
  const keys = new Map<number | null, string>()
  for (const { customerId, ruleKey } of reminders) if (!keys.has(customerId)) keys.set(customerId, ruleKey)
  const withLine = new Set(kept.map(({ customerId }) => customerId))
  return people.map(({ customerId, ground, groundDay }) => ({
    customerId,
    reminderKey: keys.get(customerId) ?? null,
    ...(withLine.has(customerId) ? { ground, groundDay } : { ground: null, groundDay: null }),
  }))
}
