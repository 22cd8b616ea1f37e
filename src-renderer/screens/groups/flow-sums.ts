import { FLOW_STAGES, type FlowStage, type StageFlow } from '../../../shared/model/lifecycle.ts'

export interface FlowSums {
  /** Everybody who is known on one of the days. */
  all: number
  /** Not known yet on the first day. */
  came: number
  /** Known on both, in different stages. */
  moved: number
  stayed: number
}

/** What became of everybody between two days; the parts add up to all. */
export function flowSums({ counts }: Pick<StageFlow, 'counts'>): FlowSums {
  const sums = { all: 0, came: 0, moved: 0, stayed: 0 }
  for (const [from, row] of counts.entries())
    for (const [to, count] of row.entries()) {
      sums.all += count
      if (from === to) sums.stayed += count
      else if (FLOW_STAGES[from] === 'not_there') sums.came += count
      else sums.moved += count
    }
  return sums
}

/** The stages in the order in which one goes through them: who is not known comes first. */
export const STAGES_IN_ORDER: readonly FlowStage[] = [
  'not_there',
  'prospect',
  'new',
  'repeat',
  'regular',
  'won_back',
  'at_risk',
  'dormant',
  'lost',
  'ended',
]

/** How many moved from one stage to another. */
export function flowCount({ counts }: Pick<StageFlow, 'counts'>, from: FlowStage, to: FlowStage): number {
  return counts[FLOW_STAGES.indexOf(from)]?.[FLOW_STAGES.indexOf(to)] ?? 0
}
