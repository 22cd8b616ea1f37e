import { PLATFORMS } from '../../../shared/model/platform.ts'
import type { Connection } from '../../db/database.ts'
import {
  dropSampleStatements,
  hasConsentColumn,
  hasOwnRecords,
  listStatements,
  putStatement,
} from '../../db/permission.ts'
import { listSources } from '../../db/sources.ts'
import type { ImportJob } from './prepare-file.ts'

/**
 * The owner of the sample shop, who is invented as its customers are, asks for consents properly: otherwise nobody in it
 * could be written to by e-mail. That is said of sources that hold nothing but the sample; as soon as somebody's own orders
 * come to one of them, it is taken back.
 * @returns the customers of whom something else follows now.
 */
export function settleSampleConsents(db: Connection, job: ImportJob): number[] {
  if (!job.isSample) return dropSampleStatements(db)
  if (job.sampleWording === undefined) return []
  const stated = new Set(listStatements(db).map(({ sourceId }) => sourceId))
  for (const { id, platform } of listSources(db)) {
    const isMeant = !PLATFORMS[platform].marketplace && !stated.has(id) && !hasOwnRecords(db, id)
    if (!isMeant || !hasConsentColumn(db, id)) continue
    const statement = { sourceId: id, origin: 'double_opt_in' as const, wording: job.sampleWording }
    putStatement(db, { ...statement, statedAtMs: job.nowMs }, true)
  }
  // Everybody of these sources comes with this very import.
  return []
}
