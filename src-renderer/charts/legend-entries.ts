import { formatPercent } from '../i18n/format.ts'
import type { SeriesColor } from './chart-colors.ts'
import type { ChartData } from './chart-data.ts'
import type { ChartWords } from './chart-words.ts'
import { TARGET_DASH } from './pattern.ts'
import { sumText } from './series-sum.ts'

/** A filled area, a line with its points, or a bare line with the dashes of its place among the others. */
export type SignLook = 'area' | 'line' | { readonly dash: number }

export interface LegendEntry {
  readonly key: string
  readonly name: string
  /** What it comes to over the whole period. */
  readonly sum?: string
  readonly color: SeriesColor
  readonly look: SignLook
}

/** The series of a chart with their signs; none where there is nothing to tell apart, or where names stand beside. */
export function legendEntries(data: ChartData, t: ChartWords): readonly LegendEntry[] {
  const entries = allEntries(data, t)
  return entries.length > 1 ? entries : []
}

function allEntries(data: ChartData, t: ChartWords): LegendEntry[] {
  switch (data.kind) {
    case 'bars':
      return data.series.map(series => {
        const sum = sumText(data, series, t)
        return { ...signOf(series, 'area'), ...(sum !== null && { sum }) }
      })
    case 'lines':
      return data.series.map(series => signOf(series, series.isTarget ? { dash: TARGET_DASH } : 'line'))
    case 'survival':
      return data.curves.map((curve, dash) => signOf(curve, { dash }))
    default:
      return []
  }
}

function signOf(
  { key, name, color }: { key: string; name: string; color: SeriesColor },
  look: SignLook,
): LegendEntry {
  return { key, name, color, look }
}

/** How surely values lie in the bands, as it is read: "95 %". */
export function bandPercent(data: ChartData): string {
  return formatPercent((data.kind === 'lines' ? data.confidence : undefined) ?? 0.95, 0)
}

/** What the bands and the dashes of lines mean; only what occurs. */
export function lineRemarks(data: ChartData): ('band' | 'notFinal')[] {
  if (data.kind === 'survival') return ['band']
  if (data.kind !== 'lines') return []
  const { series, notFinalFrom, categories } = data
  const hasBand = series.some(({ intervals }) => intervals !== undefined)
  const isOpen = notFinalFrom !== undefined && notFinalFrom < categories.length
  return [...(hasBand ? (['band'] as const) : []), ...(isOpen ? (['notFinal'] as const) : [])]
}
