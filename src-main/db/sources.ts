import type { Platform, Source } from '../../shared/model/platform.ts'
import type { Connection } from './database.ts'

/** All sources, oldest first. */
export function listSources(db: Connection): Source[] {
  return db.prepare<[], Source>('SELECT id, platform, name FROM sources ORDER BY id').all()
}

/** The source of this platform and name, made for the batch where there is none. */
export function ensureSource(db: Connection, platform: Platform, name: string, batchId: number): Source {
  const found = db
    .prepare<[string, string], Source>(
      'SELECT id, platform, name FROM sources WHERE platform = ? AND name = ?',
    )
    .get(platform, name)
  if (found) return found
  const result = db
    .prepare('INSERT INTO sources (platform, name, batch_id) VALUES (?, ?, ?)')
    .run(platform, name, batchId)
  return { id: Number(result.lastInsertRowid), platform, name }
}
