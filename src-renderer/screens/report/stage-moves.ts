import { FLOW_STAGES, type FlowStage, type StageFlow } from '../../../shared/model/lifecycle.ts'

export type MoveKind = 'arrived' | 'up' | 'down'

export interface StageMove {
  readonly from: FlowStage
  readonly to: FlowStage
  readonly count: number
}

const DOWN: ReadonlySet<FlowStage> = new Set(['at_risk', 'dormant', 'lost', 'ended', 'not_there'])
const OUTSIDE: ReadonlySet<FlowStage> = new Set(['not_there', 'prospect'])

/** Whether a move is good news: somebody new, somebody closer to the shop, or somebody further from it. */
export function kindOfMove(from: FlowStage, to: FlowStage): MoveKind {
  if (OUTSIDE.has(from)) return 'arrived'
  if (DOWN.has(to)) return 'down'
  // Whoever was a regular customer, and only is a repeat one now, came less often than before.
  return from === 'regular' && to === 'repeat' ? 'down' : 'up'
}

/** Who moved to another stage, by kind, the most first. */
export function stageMoves({ counts }: StageFlow): Record<MoveKind, StageMove[]> {
  const moves: Record<MoveKind, StageMove[]> = { arrived: [], up: [], down: [] }
  for (const [row, from] of FLOW_STAGES.entries())
    for (const [column, to] of FLOW_STAGES.entries()) {
      const count = counts[row]?.[column] ?? 0
      if (count > 0 && from !== to) moves[kindOfMove(from, to)].push({ from, to, count })
    }
  for (const list of Object.values(moves)) list.sort((one, other) => other.count - one.count)
  return moves
}
