import { dayFromNumber } from '../../../shared/calendar.ts'
import { FLOW_STAGES, type FlowStage, type StageFlow } from '../../../shared/model/lifecycle.ts'
import type { CustomerStages } from './lifecycle.ts'

const NOT_THERE = FLOW_STAGES.indexOf('not_there')

/**
 * How many moved from which stage to which between two days, each seen as of its own day. Who is known on one of them
 * only is not there on the other, so that rows and columns add up to the stages of their day.
 */
export function stageFlow(before: CustomerStages, after: CustomerStages): StageFlow {
  const size = FLOW_STAGES.length
  const counts = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  const sums = { before: new Array<number>(size).fill(0), after: new Array<number>(size).fill(0) }
  forEachMove(before, after, (_, from, to) => {
    const row = counts[from]
    if (row !== undefined) row[to] = (row[to] ?? 0) + 1
    sums.before[from] = (sums.before[from] ?? 0) + 1
    sums.after[to] = (sums.after[to] ?? 0) + 1
  })
  return { from: dayFromNumber(before.asOf), to: dayFromNumber(after.asOf), counts, ...sums }
}

/** The customers who moved from one stage to another, or stayed where both are the same. */
export function flowMembers(
  before: CustomerStages,
  after: CustomerStages,
  from: FlowStage,
  to: FlowStage,
): number[] {
  const [fromCode, toCode] = [FLOW_STAGES.indexOf(from), FLOW_STAGES.indexOf(to)]
  const members: number[] = []
  forEachMove(before, after, (customerId, one, other) => {
    if (one === fromCode && other === toCode) members.push(customerId)
  })
  return members
}

/** How many are in each stage, in the order of `LIFECYCLE_STAGES`. */
export function stageCounts({ stages }: CustomerStages): number[] {
  const counts = new Array<number>(NOT_THERE).fill(0)
  for (const stage of stages) counts[stage] = (counts[stage] ?? 0) + 1
  return counts
}

/** The customers in a stage. */
export function stageMembers({ customerIds, stages }: CustomerStages, stage: FlowStage): number[] {
  const code = FLOW_STAGES.indexOf(stage)
  const members: number[] = []
  for (let index = 0; index < stages.length; index++)
    if (stages[index] === code) members.push(customerIds[index] ?? 0)
  return members
}

/** Everybody who is known on one of the days, once, by ascending number. */
function forEachMove(
  before: CustomerStages,
  after: CustomerStages,
  visit: (customerId: number, from: number, to: number) => void,
): void {
  let [one, other] = [0, 0]
  while (one < before.customerIds.length || other < after.customerIds.length) {
    const id = before.customerIds[one] ?? Number.POSITIVE_INFINITY
    const otherId = after.customerIds[other] ?? Number.POSITIVE_INFINITY
    const customerId = Math.min(id, otherId)
    const from = id === customerId ? before.stages[one++] : NOT_THERE
    const to = otherId === customerId ? after.stages[other++] : NOT_THERE
    visit(customerId, from ?? NOT_THERE, to ?? NOT_THERE)
  }
}
