import { createHash } from 'node:crypto'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { EVIDENCE_BYTES, type EvidenceFile } from '../../../shared/model/permission.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import {
  evidenceLinks,
  forgetUnlinkedFiles,
  keepEvidenceFile,
  type NewEvidenceFile,
  readEvidenceFile,
} from '../../db/evidence-files.ts'
import { readEvent } from '../../db/permission-events.ts'
import { evidenceMediaType } from '../../permission/evidence-type.ts'
import { openFileSource } from '../import/file-source.ts'

/** A file on the disk that the owner handed over. */
export interface FileOnDisk {
  path: string
  name: string
}

/**
 * Reads files that shall prove an entry.
 * @throws ExpectedFailure `file_missing`, `file_too_large`, or `evidence_kind` for anything but PDF, image and e-mail.
 */
export function readEvidence(files: readonly FileOnDisk[], nowMs: number): NewEvidenceFile[] {
  return files.map(({ path, name }) => {
    const source = openFileSource(path, name)
    try {
      if (source.size > EVIDENCE_BYTES)
        throw new ExpectedFailure({ code: 'file_too_large', name, bytes: EVIDENCE_BYTES })
      const content = source.read(0, source.size)
      const mediaType = evidenceMediaType(name, content)
      if (mediaType === null) throw new ExpectedFailure({ code: 'evidence_kind', name })
      const sha256 = createHash('sha256').update(content).digest('hex')
      return { name, mediaType, bytes: content.length, sha256, addedAtMs: nowMs, content }
    } finally {
      source.close()
    }
  })
}

/** Keeps files as the proof of entries; runs inside the caller's transaction. */
export function keepEvidence(
  db: Connection,
  eventIds: Iterable<number>,
  files: readonly NewEvidenceFile[],
): EvidenceFile[] {
  const kept = files.map(file => keepEvidenceFile(db, file))
  const links = evidenceLinks(db)
  for (const eventId of eventIds) for (const { id } of kept) links.put(eventId, id)
  return kept
}

/**
 * Adds files to an entry that is there: proof may turn up later.
 * @throws ExpectedFailure as {@link readEvidence}, or `not_found`.
 */
export function addEvidence(
  db: Connection,
  eventId: number,
  files: readonly FileOnDisk[],
  nowMs: number,
): EvidenceFile[] {
  const read = readEvidence(files, nowMs)
  return inTransaction(db, () => {
    if (readEvent(db, eventId) === null) throw new ExpectedFailure({ code: 'not_found', what: 'entry' })
    return keepEvidence(db, [eventId], read)
  })
}

/**
 * Takes a file away from an entry, or gives it back while the program runs; {@link forgetUnlinkedEvidence} drops what was
 * not given back.
 * @throws ExpectedFailure `not_found`.
 */
export function setEvidenceRemoved(db: Connection, eventId: number, fileId: number, removed: boolean): void {
  inTransaction(db, () => {
    if (readEvent(db, eventId) === null) throw new ExpectedFailure({ code: 'not_found', what: 'entry' })
    if (readEvidenceFile(db, fileId) === null)
      throw new ExpectedFailure({ code: 'not_found', what: 'evidence' })
    const links = evidenceLinks(db)
    if (removed) links.drop(eventId, fileId)
    else links.put(eventId, fileId)
  })
}

/** Drops files that no entry has any more. To be called when the program begins: until then they could be given back. */
export function forgetUnlinkedEvidence(db: Connection): void {
  inTransaction(db, () => forgetUnlinkedFiles(db))
}

/** @throws ExpectedFailure `not_found`. */
export function openEvidence(db: Connection, fileId: number): EvidenceFile & { content: Buffer } {
  const file = readEvidenceFile(db, fileId)
  if (file === null) throw new ExpectedFailure({ code: 'not_found', what: 'evidence' })
  return file
}
