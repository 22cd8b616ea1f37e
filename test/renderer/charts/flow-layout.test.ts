import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FlowData } from '../../../src-renderer/charts/chart-data.ts'
import { flowLayout } from '../../../src-renderer/charts/flow/flow-layout.ts'
import { flow } from '../../support/chart-examples.ts'

const size = { width: 800, labelWidth: 150, totalHeight: 300 }
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

describe('the flow between two days', () => {
  const layout = flowLayout(flow, size)

  it('has everybody on both sides', () => {
    for (const side of ['before', 'after']) {
      const nodes = layout.nodes.filter(node => node.side === side)
      expect(sum(nodes.map(({ count }) => count))).toBe(sum(flow.flows.map(({ count }) => count)))
      expect(sum(nodes.map(({ height }) => height))).toBeCloseTo(size.totalHeight, 6)
    }
  })

  it('leaves out stages and bands of nobody', () => {
    expect(layout.nodes.some(({ side, key }) => side === 'after' && key === 'none')).toBe(false)
    expect(layout.bands).toHaveLength(flow.flows.filter(({ count }) => count > 0).length)
  })

  it('gives the band of a single customer a thickness that is seen', () => {
    const path = layout.bands.find(({ from, to }) => from === 'regular' && to === 'lost')?.path ?? ''
    const [, top, bottom] = /^M\S+ (\S+)C.* \S+ (\S+)Z$/.exec(path) ?? []
    expect(Number(bottom) - Number(top)).toBeGreaterThanOrEqual(1)
  })

  it('is empty where nobody is', () => {
    expect(flowLayout({ ...flow, flows: [] }, size)).toEqual({ height: 0, nodes: [], bands: [] })
  })
})

it('never lets stages overlap, keeps them inside, and fills each with its bands', () => {
  const keys = flow.stages.map(({ key }) => key)
  const anyFlow = fc.record({
    from: fc.constantFrom(...keys),
    to: fc.constantFrom(...keys),
    count: fc.integer({ min: 0, max: 5000 }),
  })
  const flows = fc.uniqueArray(anyFlow, { selector: ({ from, to }) => `${from} ${to}` })
  fc.assert(
    fc.property(flows, some => {
      const data: FlowData = { ...flow, flows: some }
      const { nodes, bands, height } = flowLayout(data, size)
      for (const side of ['before', 'after'] as const) {
        let bottom = 0
        for (const node of nodes.filter(found => found.side === side)) {
          expect(node.y).toBeGreaterThanOrEqual(bottom - 1e-6)
          bottom = node.y + node.height
          const end = side === 'before' ? 'from' : 'to'
          const counts = bands.filter(band => band[end] === node.key).map(({ count }) => count)
          expect(sum(counts)).toBe(node.count)
        }
        expect(bottom).toBeLessThanOrEqual(height + 1e-6)
      }
    }),
  )
})
