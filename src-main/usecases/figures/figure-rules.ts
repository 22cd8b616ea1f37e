import {
  type FigureRules,
  type FigureRulesChange,
  figureRulesChangeSchema,
} from '../../../shared/model/figure-rules.ts'
import { DEFAULT_REGULAR } from '../../../shared/model/lifecycle.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { readSetting, writeSetting } from '../../db/settings.ts'
import { ABC_DEFAULTS } from '../../metrics/customers/abc.ts'

const FIGURE_RULES = 'figure_rules'

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
  return { ...DEFAULTS, ...readChosen(db) }
}

function readChosen(db: Connection): Partial<FigureRules> {
  const stored = figureRulesChangeSchema.safeParse(readSetting(db, FIGURE_RULES) ?? {})
  return stored.success ? withoutGaps(stored.data) : {}
}

/**
 * Changes some rules; null sets all of them back to the defaults.
 * @returns the rules as they were, to put them back the same way.
 */
export function changeFigureRules(db: Connection, change: FigureRulesChange | null): FigureRules {
  return inTransaction(db, () => {
    const before = readFigureRules(db)
    writeSetting(db, FIGURE_RULES, change === null ? {} : { ...readChosen(db), ...withoutGaps(change) })
    return before
  })
}

/** What is undefined is not there. */
function withoutGaps(change: FigureRulesChange): Partial<FigureRules> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
}
