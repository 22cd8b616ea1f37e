import { describe, expect, it } from 'vitest'
import { FLOW_STAGES, type FlowStage, type StageFlow } from '../../../shared/model/lifecycle.ts'
import { kindOfMove, stageMoves } from '../../../src-renderer/screens/report/stage-moves.ts'

function flow(moves: readonly (readonly [FlowStage, FlowStage, number])[]): StageFlow {
  const counts = FLOW_STAGES.map(() => FLOW_STAGES.map(() => 0))
  for (const [from, to, count] of moves) {
    const row = counts[FLOW_STAGES.indexOf(from)]
    if (row !== undefined) row[FLOW_STAGES.indexOf(to)] = count
  }
  return { from: '2026-09-30', to: '2026-10-31', counts, before: [], after: [] }
}

describe('moves between stages', () => {
  it('are parted into who is new, closer and further away, the most first', () => {
    const moves = stageMoves(
      flow([
        ['new', 'new', 48],
        ['not_there', 'new', 13],
        ['new', 'repeat', 1],
        ['repeat', 'regular', 4],
        ['new', 'dormant', 9],
        ['dormant', 'lost', 2],
      ]),
    )
    expect(moves).toEqual({
      arrived: [{ from: 'not_there', to: 'new', count: 13 }],
      up: [
        { from: 'repeat', to: 'regular', count: 4 },
        { from: 'new', to: 'repeat', count: 1 },
      ],
      down: [
        { from: 'new', to: 'dormant', count: 9 },
        { from: 'dormant', to: 'lost', count: 2 },
      ],
    })
  })

  it('know what is good news', () => {
    expect(kindOfMove('prospect', 'new')).toBe('arrived')
    expect(kindOfMove('lost', 'won_back')).toBe('up')
    expect(kindOfMove('at_risk', 'regular')).toBe('up')
    expect(kindOfMove('regular', 'repeat')).toBe('down')
    expect(kindOfMove('won_back', 'at_risk')).toBe('down')
  })
})
