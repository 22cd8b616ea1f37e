import { expect, it } from 'vitest'
import { FLOW_STAGES, type FlowStage } from '../../../shared/model/lifecycle.ts'
import { flowCount, flowSums, STAGES_IN_ORDER } from '../../../src-renderer/screens/groups/flow-sums.ts'

function countsOf(moves: [FlowStage, FlowStage, number][]): number[][] {
  const counts = FLOW_STAGES.map(() => FLOW_STAGES.map(() => 0))
  for (const [from, to, count] of moves) {
    const row = counts[FLOW_STAGES.indexOf(from)]
    if (row !== undefined) row[FLOW_STAGES.indexOf(to)] = count
  }
  return counts
}

it('everybody came, moved or stayed', () => {
  const counts = countsOf([
    ['not_there', 'new', 5],
    ['new', 'repeat', 3],
    ['regular', 'regular', 7],
    ['lost', 'won_back', 1],
  ])
  expect(flowSums({ counts })).toEqual({ all: 16, came: 5, moved: 4, stayed: 7 })
  expect(flowCount({ counts }, 'new', 'repeat')).toBe(3)
  expect(flowCount({ counts }, 'repeat', 'new')).toBe(0)
})

it('every stage has its place in the order', () => {
  expect([...STAGES_IN_ORDER].toSorted()).toEqual([...FLOW_STAGES].toSorted())
})
