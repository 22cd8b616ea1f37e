import type { ComplaintCase, ComplaintNote } from '../../shared/model/complaint-case.ts'
import type { Connection } from './database.ts'
import { putSaidOf, saidOf } from './said-of.ts'

/** From when until when advertising rests because of a case. */
export interface CaseSpan {
  openedDay: string
  /** null as long as the case is open. */
  closedDay: string | null
}

export interface NewComplaintCase {
  customerId: number
  openedDay: string
  subject: string
  orderId: number | null
}

/** @returns the number of the case. */
export function insertCase(
  db: Connection,
  { customerId, openedDay, subject, orderId }: NewComplaintCase,
): number {
  const result = db
    .prepare(
      `INSERT INTO complaint_cases (opened_day, subject, platform, source_name, external_id)
       SELECT @openedDay, @subject, platform, name, external_id FROM (SELECT 1)
         LEFT JOIN orders ON orders.id = @orderId LEFT JOIN sources ON sources.id = source_id`,
    )
    .run({ openedDay, subject, orderId })
  const id = Number(result.lastInsertRowid)
  putSaidOf(db, 'complainant', id, customerId)
  return id
}

interface CaseRow extends Omit<ComplaintCase, 'order' | 'notes'> {
  externalId: string | null
  orderId: number | null
  orderNumber: string | null
}

/** Of one customer, or all open ones; the first first, with whom they count for now. */
export function listCases(db: Connection, of: { customerId: number } | 'open'): ComplaintCase[] {
  const wanted = of === 'open' ? 'closed_day IS NULL' : 'said.customer_id = ?'
  const rows = db
    .prepare<number[], CaseRow>(
      `WITH said AS (${saidOf('complainant')})
       SELECT complaint_cases.id, said.customer_id AS customerId, IFNULL(customer_list.name, '') AS customerName,
         opened_day AS openedDay, subject, complaint_cases.external_id AS externalId, orders.id AS orderId,
         orders.number AS orderNumber, closed_day AS closedDay, outcome
       FROM said JOIN complaint_cases ON complaint_cases.id = said_id
         LEFT JOIN customer_list ON customer_list.customer_id = said.customer_id
         LEFT JOIN sources ON sources.platform = complaint_cases.platform AND sources.name = source_name
         LEFT JOIN orders ON orders.source_id = sources.id AND orders.external_id = complaint_cases.external_id
       WHERE removed = 0 AND ${wanted} ORDER BY opened_day, complaint_cases.id`,
    )
    .all(...(of === 'open' ? [] : [of.customerId]))
  const readNotes = db.prepare<[number], ComplaintNote>(
    'SELECT id, day, text FROM complaint_notes WHERE case_id = ? ORDER BY day, id',
  )
  return rows.map(({ externalId, orderId, orderNumber, ...row }) => ({
    ...row,
    order: externalId === null ? null : { id: orderId, number: orderNumber ?? externalId },
    notes: readNotes.all(row.id),
  }))
}

/** When advertising rests or rested because of a case, by the customers that the cases count for now. */
export function readCaseSpans(db: Connection): Map<number, CaseSpan[]> {
  const rows = db
    .prepare<[], CaseSpan & { customerId: number }>(
      `WITH said AS (${saidOf('complainant')})
       SELECT customer_id AS customerId, opened_day AS openedDay, closed_day AS closedDay
       FROM said JOIN complaint_cases ON complaint_cases.id = said_id WHERE removed = 0 ORDER BY opened_day, said_id`,
    )
    .all()
  return Map.groupBy(rows, ({ customerId }) => customerId)
}

/** Whom a case is of now; none where there is no such case. */
export function customersOfCase(db: Connection, caseId: number): number[] {
  return db
    .prepare<[number], number>(
      `WITH said AS (${saidOf('complainant')}) SELECT customer_id FROM said
       JOIN complaint_cases ON complaint_cases.id = said_id WHERE said_id = ?`,
    )
    .pluck()
    .all(caseId)
}

/** How a case stands; undefined where there is none. */
export function readCaseSpan(db: Connection, caseId: number): CaseSpan | undefined {
  return db
    .prepare<[number], CaseSpan>(
      'SELECT opened_day AS openedDay, closed_day AS closedDay FROM complaint_cases WHERE id = ?',
    )
    .get(caseId)
}

/** Closes a case; null opens it again. */
export function writeCaseEnd(
  db: Connection,
  caseId: number,
  end: { day: string; outcome: string } | null,
): void {
  db.prepare('UPDATE complaint_cases SET closed_day = ?, outcome = ? WHERE id = ?').run(
    end?.day ?? null,
    end?.outcome ?? null,
    caseId,
  )
}

/** Takes a case out of sight, or back into it. */
export function writeCaseRemoved(db: Connection, caseId: number, removed: boolean): void {
  db.prepare('UPDATE complaint_cases SET removed = ? WHERE id = ?').run(removed ? 1 : 0, caseId)
}

/** @returns the number of the note. */
export function insertCaseNote(db: Connection, caseId: number, day: string, text: string): number {
  return Number(
    db.prepare('INSERT INTO complaint_notes (case_id, day, text) VALUES (?, ?, ?)').run(caseId, day, text)
      .lastInsertRowid,
  )
}

export function deleteCaseNote(db: Connection, noteId: number): void {
  db.prepare('DELETE FROM complaint_notes WHERE id = ?').run(noteId)
}
