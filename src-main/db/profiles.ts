import type { Connection } from './database.ts'

export interface StoredProfile {
  id: number
  contact_record_id: number
  details_id: number
  batch_id: number
  seen_day: string
  accepts_email: number | null
  accepts_sms: number | null
  note: string | null
  tags: string
  birthday: string | null
}

/** Rows of customer files, newest last. */
export function profileTable(db: Connection) {
  const latest = db.prepare<[{ record: number; batch: number }], StoredProfile>(
    `SELECT * FROM profiles WHERE contact_record_id = +@record AND (batch_id = +@batch OR batch_id =
       (SELECT MAX(batch_id) FROM profiles WHERE contact_record_id = +@record AND batch_id <> +@batch)) ORDER BY id`,
  )
  const insert = db.prepare(
    `INSERT INTO profiles (contact_record_id, details_id, batch_id, seen_day, accepts_email, accepts_sms, note, tags, birthday)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  return {
    /** What the given batch and the most recent one beside it said of a record (a file may name it twice). */
    latest: (contactRecordId: number, batchId: number) =>
      latest.all({ record: contactRecordId, batch: batchId }),
    insert: (profile: Omit<StoredProfile, 'id'>) =>
      insert.run(
        profile.contact_record_id,
        profile.details_id,
        profile.batch_id,
        profile.seen_day,
        profile.accepts_email,
        profile.accepts_sms,
        profile.note,
        profile.tags,
        profile.birthday,
      ),
  }
}
