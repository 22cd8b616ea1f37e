import { type Touchpoints, touchpointsSchema } from '../../../shared/model/campaign.ts'
import type { LifecycleStage } from '../../../shared/model/lifecycle.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { readSetting, writeSetting } from '../../db/settings.ts'

const TOUCHPOINTS = 'touchpoints'

/** What the owner does at each stage of a customer's time, as far as that was changed. */
export function readTouchpoints(db: Connection): Touchpoints {
  const stored = touchpointsSchema.safeParse(readSetting(db, TOUCHPOINTS) ?? {})
  return stored.success ? stored.data : {}
}

/**
 * Changes what is done at a stage; null: as suggested.
 * @returns what it was before, to put it back the same way.
 */
export function saveTouchpoints(
  db: Connection,
  stage: LifecycleStage,
  texts: readonly string[] | null,
): string[] | null {
  return inTransaction(db, () => {
    const { [stage]: before, ...others } = readTouchpoints(db)
    writeSetting(db, TOUCHPOINTS, texts === null ? others : { ...others, [stage]: texts })
    return before ?? null
  })
}
