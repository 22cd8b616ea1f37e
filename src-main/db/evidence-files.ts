import type { EvidenceFile } from '../../shared/model/permission.ts'
import type { Connection } from './database.ts'

/** A file as it was handed over. */
export interface NewEvidenceFile extends Omit<EvidenceFile, 'id'> {
  content: Uint8Array
}

const COLUMNS = 'evidence_files.id, name, media_type AS mediaType, bytes, sha256, added_at_ms AS addedAtMs'

/** Keeps a file; the same one under the same name is kept once. @returns its number. */
export function keepEvidenceFile(db: Connection, file: NewEvidenceFile): EvidenceFile {
  const { name, mediaType, bytes, sha256, addedAtMs, content } = file
  db.prepare(
    `INSERT OR IGNORE INTO evidence_files (name, media_type, bytes, sha256, added_at_ms, content)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(name, mediaType, bytes, sha256, addedAtMs, content)
  const kept = db
    .prepare<[string, string], EvidenceFile>(
      `SELECT ${COLUMNS} FROM evidence_files WHERE sha256 = ? AND name = ?`,
    )
    .get(sha256, name)
  if (kept === undefined) throw new Error(`${name} was not kept`)
  return kept
}

export function evidenceLinks(db: Connection) {
  const put = db.prepare('INSERT OR IGNORE INTO permission_event_files VALUES (?, ?)')
  const drop = db.prepare(
    'DELETE FROM permission_event_files WHERE permission_event_id = ? AND evidence_file_id = ?',
  )
  return {
    put: (eventId: number, fileId: number): void => void put.run(eventId, fileId),
    /** @returns false where the entry does not have the file. */
    drop: (eventId: number, fileId: number): boolean => drop.run(eventId, fileId).changes > 0,
  }
}

/** The files of some entries, the first added first. */
export function filesOfEvents(db: Connection, eventIds: readonly number[]): Map<number, EvidenceFile[]> {
  const files = new Map<number, EvidenceFile[]>()
  const rows = db
    .prepare<[string], EvidenceFile & { eventId: number }>(
      `SELECT permission_event_id AS eventId, ${COLUMNS} FROM permission_event_files
         JOIN evidence_files ON evidence_files.id = evidence_file_id
       WHERE permission_event_id IN (SELECT value FROM json_each(?)) ORDER BY evidence_files.id`,
    )
    .all(JSON.stringify(eventIds))
  for (const { eventId, ...file } of rows) files.set(eventId, [...(files.get(eventId) ?? []), file])
  return files
}

/** A kept file with its bytes; null where there is none. */
export function readEvidenceFile(
  db: Connection,
  fileId: number,
): (EvidenceFile & { content: Buffer }) | null {
  return (
    db
      .prepare<[number], EvidenceFile & { content: Buffer }>(
        `SELECT ${COLUMNS}, content FROM evidence_files WHERE id = ?`,
      )
      .get(fileId) ?? null
  )
}

/** Drops files that no entry has. */
export function forgetUnlinkedFiles(db: Connection): void {
  db.exec('DELETE FROM evidence_files WHERE id NOT IN (SELECT evidence_file_id FROM permission_event_files)')
}
