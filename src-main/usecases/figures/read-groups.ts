import type { CalendarDay } from '../../../shared/calendar.ts'
import type { CustomerGroups, ShopRhythmFigures } from '../../../shared/model/customer-overview.ts'
import { CUSTOMER_STATES } from '../../../shared/model/customer-states.ts'
import { LIFECYCLE_STAGES } from '../../../shared/model/lifecycle.ts'
import { abcTable } from '../../metrics/customers/abc.ts'
import { stateCounts, yearlyCount } from '../../metrics/customers/customer-figures.ts'
import { regularCustomers } from '../../metrics/customers/regular-customers.ts'
import { rfmTable } from '../../metrics/customers/rfm-table.ts'
import { rhythmByClass } from '../../metrics/customers/rhythm-by-class.ts'
import { stageCounts } from '../../metrics/customers/stage-flow.ts'
import { type FigureBase, yearUpTo } from './figure-base.ts'

/** All customers of a day, sorted in every way that the program knows. */
export function readGroups(base: FigureBase, asOf: CalendarDay): CustomerGroups {
  const values = base.values()
  const stages = countStages(base, asOf)
  const prospects = stages.find(({ stage }) => stage === 'prospect')?.customers ?? 0
  return {
    asOf,
    rfm: rfmTable(base.rfm(asOf), values, prospects),
    abc: abcTable(base.abc(asOf), values),
    states: countStates(base, asOf),
    stages,
    regular: regularCustomers({
      histories: base.histories(),
      persons: base.persons(asOf),
      figures: base.customers(asOf),
      stages: base.stages(asOf),
      values,
      regular: base.rules().regular,
      ...yearUpTo(asOf),
    }),
  }
}

/** How often the customers of a shop come, and where the limits of the states lie. */
export function readRhythm(base: FigureBase, asOf: CalendarDay): ShopRhythmFigures {
  const rhythm = base.rhythm(asOf)
  return {
    asOf,
    typicalGapDays: rhythm.typicalGapDays,
    firstGapDays: rhythm.firstGapDays,
    customersWithGap: rhythm.customersWithGap,
    isAssumed: rhythm.isAssumed,
    endedGaps: rhythm.endedGaps,
    areLimitsAssumed: rhythm.isSpreadAssumed,
    derivedLimits: rhythm.derivedLimits,
    limits: rhythm.limits,
    classes: rhythmByClass(base.customers(asOf), base.abc(asOf).classes),
    yearlyCustomers: yearlyCount(base.customers(asOf)),
    states: countStates(base, asOf),
  }
}

function countStates(base: FigureBase, asOf: CalendarDay): CustomerGroups['states'] {
  const counts = stateCounts(base.persons(asOf), base.customers(asOf), base.endings())
  return CUSTOMER_STATES.map((state, index) => ({ state, customers: counts[index] ?? 0 }))
}

function countStages(base: FigureBase, asOf: CalendarDay): CustomerGroups['stages'] {
  const counts = stageCounts(base.stages(asOf))
  return LIFECYCLE_STAGES.map((stage, index) => ({ stage, customers: counts[index] ?? 0 }))
}
