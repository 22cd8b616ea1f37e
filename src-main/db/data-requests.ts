import type { DataRequest } from '../../shared/model/reminder.ts'
import type { Connection } from './database.ts'

/** All requests, the first first; they count for who their customers are part of now. */
export function listDataRequests(db: Connection): DataRequest[] {
  return db
    .prepare<[], DataRequest>(
      `SELECT id, COALESCE(root_id, data_requests.customer_id) AS customerId, kind, received_day AS receivedDay,
         answered_day AS answeredDay, note
       FROM data_requests LEFT JOIN customer_merges ON customer_merges.customer_id = data_requests.customer_id
       ORDER BY received_day, id`,
    )
    .all()
}

/** @returns the number of the request. */
export function insertDataRequest(db: Connection, request: Omit<DataRequest, 'id'>): number {
  const result = db
    .prepare(
      'INSERT INTO data_requests (customer_id, kind, received_day, answered_day, note) VALUES (?, ?, ?, ?, ?)',
    )
    .run(request.customerId, request.kind, request.receivedDay, request.answeredDay, request.note)
  return Number(result.lastInsertRowid)
}

/** @returns false where there is no such request. */
export function setRequestAnswered(db: Connection, id: number, answeredDay: string | null): boolean {
  return db.prepare('UPDATE data_requests SET answered_day = ? WHERE id = ?').run(answeredDay, id).changes > 0
}

export function deleteDataRequest(db: Connection, id: number): void {
  db.prepare('DELETE FROM data_requests WHERE id = ?').run(id)
}
