import type { SeriesColor } from '../chart-colors.ts'
import type { FlowData } from '../chart-data.ts'
import { orderedFlows } from '../table/flow-table.ts'

/** All lengths in pixels. */
export interface FlowSize {
  readonly width: number
  /** Room for names on each side. */
  readonly labelWidth: number
  /** What all together are high, without the gaps. */
  readonly totalHeight: number
}

export interface FlowNode {
  readonly key: string
  readonly side: 'before' | 'after'
  readonly name: string
  readonly color: SeriesColor
  readonly count: number
  readonly x: number
  readonly y: number
  readonly height: number
}

export interface FlowBand {
  readonly from: string
  readonly to: string
  readonly count: number
  readonly color: SeriesColor
  /** SVG path of the closed area. */
  readonly path: string
  /** The middle of the band. */
  readonly middle: { readonly x: number; readonly y: number }
}

export interface FlowLayout {
  readonly height: number
  readonly nodes: readonly FlowNode[]
  /** In the order of the table. */
  readonly bands: readonly FlowBand[]
}

export const NODE_WIDTH = 12
/** A name needs so much height, however few a stage has. */
const LEAST_SLOT = 20
const GAP = 6
/** Thinner than this is not seen. */
const THINNEST = 1

/**
 * Where the stages of both days stand and how the bands between them run. Heights are in proportion to counts, on both
 * sides alike; the bands of a stage lie in the order of the stages and fill it exactly.
 */
export function flowLayout(data: FlowData, size: FlowSize): FlowLayout {
  const flows = orderedFlows(data)
  const total = flows.reduce((sum, { count }) => sum + count, 0)
  const perHead = total === 0 ? 0 : size.totalHeight / total
  const before = column(data, 'before', size, perHead)
  const after = column(data, 'after', size, perHead)
  const leaving = new Map(before.nodes.map(node => [node.key, node.y]))
  const arriving = new Map(after.nodes.map(node => [node.key, node.y]))
  const bands = flows.map(({ from, to, count }): FlowBand => {
    const height = count * perHead
    const [y1, y2] = [leaving.get(from) ?? 0, arriving.get(to) ?? 0]
    leaving.set(from, y1 + height)
    arriving.set(to, y2 + height)
    const x1 = size.labelWidth + NODE_WIDTH
    const x2 = size.width - size.labelWidth - NODE_WIDTH
    const color = data.stages.find(({ key }) => key === from)?.color ?? 'gray'
    const middle = { x: (x1 + x2) / 2, y: (y1 + y2 + height) / 2 }
    return { from, to, count, color, middle, path: bandPath({ x1, y1, x2, y2 }, Math.max(height, THINNEST)) }
  })
  return { height: Math.max(before.height, after.height), nodes: [...before.nodes, ...after.nodes], bands }
}

/** The stages of one day, from top to bottom; those of nobody are left out. */
function column(
  { stages, flows }: FlowData,
  side: 'before' | 'after',
  { width, labelWidth }: FlowSize,
  perHead: number,
): { nodes: FlowNode[]; height: number } {
  const x = side === 'before' ? labelWidth : width - labelWidth - NODE_WIDTH
  const end = side === 'before' ? 'from' : 'to'
  const nodes: FlowNode[] = []
  let top = 0
  for (const { key, name, color } of stages) {
    const count = flows.reduce((sum, flow) => sum + (flow[end] === key ? flow.count : 0), 0)
    if (count === 0) continue
    const height = count * perHead
    const slot = Math.max(height, LEAST_SLOT)
    nodes.push({ key, side, name, color, count, x, y: top + (slot - height) / 2, height })
    top += slot + GAP
  }
  return { nodes, height: Math.max(top - GAP, 0) }
}

interface Ends {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Leaves and arrives level, half of the way bent. */
function bandPath({ x1, y1, x2, y2 }: Ends, height: number): string {
  const bend = (x1 + x2) / 2
  const [a, b] = [y1 + height, y2 + height].map(rounded)
  const [c, d] = [y1, y2].map(rounded)
  return `M${x1} ${c}C${bend} ${c} ${bend} ${d} ${x2} ${d}V${b}C${bend} ${b} ${bend} ${a} ${x1} ${a}Z`
}

function rounded(pixels: number): number {
  return Math.round(pixels * 100) / 100
}
