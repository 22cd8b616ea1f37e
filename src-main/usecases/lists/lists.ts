import { createHash } from 'node:crypto'
import type { CalendarDay } from '../../../shared/calendar.ts'
import type { CustomerRow } from '../../../shared/model/customer.ts'
import type { ListCheck, ListExport, ListPreview, ListRequest } from '../../../shared/model/list.ts'
import { type Denial, denialSchema, type Ground, groundSchema } from '../../../shared/model/permission.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { insertContactEvents, insertExport } from '../../db/exports.ts'
import { countEmails, countVerdicts, listMemberIds, verdictColumn } from '../../db/list-members.ts'
import { type Condition, countCustomers, listCustomers } from '../../db/search.ts'
import type { Recipient } from '../../exporters/recipient.ts'
import { writeList } from '../../exporters/write-list.ts'
import { permittedRecipients } from './recipients.ts'

const PREVIEW_ROWS = 10
/** Some may share an address, so a few more are looked at than are shown. */
const PREVIEW_CANDIDATES = 40
const MANY = 2000

type Request = Pick<ListRequest, 'channel' | 'purpose' | 'target' | 'columns' | 'language'>

/** Who of an audience may be contacted, on which grounds, and who may not, for which reasons. */
export function checkList(
  db: Connection,
  condition: Condition,
  request: Pick<Request, 'channel' | 'purpose'>,
): ListCheck {
  const column = verdictColumn(request.channel, request.purpose)
  const total = countCustomers(db, condition)
  if (column === null)
    return {
      total,
      allowed: 0,
      duplicates: 0,
      grounds: [],
      excluded: [{ reason: 'no_consent', count: total }],
    }
  const grounds: ListCheck['grounds'] = []
  const excluded: ListCheck['excluded'] = []
  for (const { code, count } of countVerdicts(db, condition, column)) {
    if (isGround(code)) grounds.push({ ground: code, count })
    if (isDenial(code)) excluded.push({ reason: code, count })
  }
  const allowed = grounds.reduce((sum, { count }) => sum + count, 0)
  const addresses =
    request.channel === 'email' ? countEmails(db, condition, column, groundSchema.options) : allowed
  return { total, allowed, duplicates: allowed - addresses, grounds, excluded }
}

function isGround(code: string): code is Ground {
  return groundSchema.safeParse(code).success
}

function isDenial(code: string): code is Denial {
  return denialSchema.safeParse(code).success
}

/** The people of an audience who are left out for one reason. */
export function listExcluded(
  db: Connection,
  condition: Condition,
  request: Pick<Request, 'channel' | 'purpose'> & { reason: Denial; limit: number; offset: number },
): { total: number; customers: CustomerRow[] } {
  const column = verdictColumn(request.channel, request.purpose)
  if (column === null) return page(condition, condition)
  const excluded = (prefix: '' | '+'): Condition => ({
    sql: `${prefix}${column} = ? AND ${condition.sql}`,
    values: [request.reason, ...condition.values],
  })
  return page(excluded(''), excluded('+'))

  /** Where many are left out, their names are walked until a page is full; few are looked up and sorted. */
  function page(byReason: Condition, byName: Condition) {
    const total = countCustomers(db, byReason)
    const rows = total > MANY ? byName : byReason
    return { total, customers: listCustomers(db, rows, { sort: 'name', descending: false }, request) }
  }
}

/**
 * The first lines of the file, exactly as they will stand in it.
 * @param check of the same audience, channel and purpose.
 */
export function previewList(
  db: Connection,
  condition: Condition,
  request: Request,
  check: ListCheck,
  today: CalendarDay,
): ListPreview {
  const written = writeList(
    request.target,
    request,
    recipients(db, condition, request, check, PREVIEW_CANDIDATES),
  )
  const lines = written.text.split('\r\n')
  return {
    fileName: written.fileName(today),
    recipients: check.allowed - check.duplicates,
    columns: written.header,
    rows: written.rows.slice(0, PREVIEW_ROWS),
    text: lines.slice(0, PREVIEW_ROWS + 1).join('\r\n'),
  }
}

function recipients(
  db: Connection,
  condition: Condition,
  request: Pick<Request, 'channel' | 'purpose'>,
  check: ListCheck,
  limit: number,
): Iterable<Recipient> {
  const column = verdictColumn(request.channel, request.purpose)
  if (column === null) return []
  const ids = listMemberIds(
    db,
    condition,
    column,
    groundSchema.options,
    limit,
    check.allowed * 20 > check.total,
  )
  return permittedRecipients(db, ids, request.channel, request.purpose)
}

export interface ExportOrder extends Request {
  audience: unknown
  recordAsContact: boolean
}

/**
 * Writes the file and logs it with its hash; on demand notes for every recipient that they were contacted.
 */
export function exportList(
  db: Connection,
  condition: Condition,
  order: ExportOrder,
  moment: { nowMs: number; today: CalendarDay },
): ListExport {
  return inTransaction(db, () => {
    const check = checkList(db, condition, order)
    const people = [...recipients(db, condition, order, check, Number.MAX_SAFE_INTEGER)]
    const written = writeList(order.target, order, people)
    const fileName = written.fileName(moment.today)
    const exact = { ...check, duplicates: written.duplicates }
    const sha256 = createHash('sha256').update(written.text, 'utf8').digest('hex')
    const exportId = insertExport(db, {
      exportedAtMs: moment.nowMs,
      purpose: order.purpose,
      channel: order.channel,
      target: order.target,
      columns: written.header,
      audience: order.audience,
      recipients: written.rows.length,
      excluded: check.total - written.rows.length,
      fileName,
      sha256,
    })
    if (order.recordAsContact) {
      insertContactEvents(
        db,
        people.map(person => person.customerId),
        { channel: order.channel, day: moment.today, label: fileName, exportId },
      )
    }
    return {
      exportId,
      fileName,
      mediaType: written.mediaType,
      content: written.text,
      sha256,
      recipients: written.rows.length,
      check: exact,
    }
  })
}
