import type { HeatMapData } from '../chart-data.ts'
import type { ChartWords } from '../chart-words.ts'
import { coarseText } from '../unit.ts'
import { HEAT_STEPS, stepLimits } from './heat-scale.ts'

export interface HeatRemark {
  readonly kind: 'running' | 'few' | 'marked'
  /** What stands in the cells; for hatched ones a sign that is like it. */
  readonly sign: '▨' | '·' | '*'
  readonly text: string
}

/** What the ends of the colours and the signs in the cells mean; only what occurs. */
export function heatLegend(
  { scale, unit, markName, cells }: HeatMapData,
  t: ChartWords,
): { low: string; high: string; remarks: HeatRemark[] } {
  const all = cells.flat()
  const isThere = (name: 'running' | 'marked') =>
    all.some(cell => typeof cell === 'object' && cell?.[name] === true)
  const remarks: HeatRemark[] = []
  if (isThere('running')) remarks.push({ kind: 'running', sign: '▨', text: t('charts:note.running') })
  if (all.includes('few')) remarks.push({ kind: 'few', sign: '·', text: t('common:state.tooFew') })
  if (isThere('marked') && markName !== undefined) remarks.push({ kind: 'marked', sign: '*', text: markName })
  return {
    low: t('charts:legend.less', { value: coarseText(stepLimits(0, scale).to, unit) }),
    high: t('charts:legend.more', { value: coarseText(stepLimits(HEAT_STEPS - 1, scale).from, unit) }),
    remarks,
  }
}
