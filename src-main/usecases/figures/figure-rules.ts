import {
  type FigureRules,
  type FigureRulesChange,
  figureRulesChangeSchema,
} from '../../../shared/model/figure-rules.ts'
import { DEFAULT_REGULAR } from '../../../shared/model/lifecycle.ts'
import type { Connection } from '../../db/database.ts'
import { type OwnSetting, readOwnSetting } from '../../db/settings.ts'
import { ABC_DEFAULTS } from '../../metrics/customers/abc.ts'
import { changeOwnSetting } from '../change-own-setting.ts'

/** Only what the owner chose. */
const CHOSEN: OwnSetting<FigureRulesChange> = {
  key: 'figure_rules',
  schema: figureRulesChangeSchema,
  usual: {},
}

/** An order of a Friday may leave on Tuesday. */
const LATE_AFTER_DAYS = 4

const DEFAULTS: FigureRules = {
  stateLimits: {},
  regular: DEFAULT_REGULAR,
  abc: ABC_DEFAULTS,
  lateAfterDays: LATE_AFTER_DAYS,
  margin: null,
}

/** What the owner chose of the definitions of figures, and the defaults of the rest. */
export function readFigureRules(db: Connection): FigureRules {
  return withDefaults(readOwnSetting(db, CHOSEN))
}

/**
 * Changes some rules; null sets all of them back to the defaults.
 * @returns the rules as they were, to put them back the same way.
 */
export function changeFigureRules(db: Connection, change: FigureRulesChange | null): FigureRules {
  const chosenBefore = changeOwnSetting(db, CHOSEN, before =>
    change === null ? {} : { ...before, ...withoutGaps(change) },
  )
  return withDefaults(chosenBefore)
}

function withDefaults(chosen: FigureRulesChange): FigureRules {
  return { ...DEFAULTS, ...withoutGaps(chosen) }
}

/** What is undefined is not there. */
function withoutGaps(change: FigureRulesChange): Partial<FigureRules> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
}
