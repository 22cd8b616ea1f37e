import { type Touchpoints, touchpointsSchema } from '../../../shared/model/campaign.ts'
import type { LifecycleStage } from '../../../shared/model/lifecycle.ts'
import type { Connection } from '../../db/database.ts'
import { type OwnSetting, readOwnSetting } from '../../db/settings.ts'
import { changeOwnSetting } from '../change-own-setting.ts'

const TOUCHPOINTS: OwnSetting<Touchpoints> = { key: 'touchpoints', schema: touchpointsSchema, usual: {} }

/** What the owner does at each stage of a customer's time, as far as that was changed. */
export function readTouchpoints(db: Connection): Touchpoints {
  return readOwnSetting(db, TOUCHPOINTS)
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
  const before = changeOwnSetting(db, TOUCHPOINTS, ({ [stage]: _, ...others }) =>
    texts === null ? others : { ...others, [stage]: [...texts] },
  )
  return before[stage] ?? null
}
