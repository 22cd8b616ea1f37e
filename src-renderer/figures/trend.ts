import type { ChartWords } from '../charts/chart-words.ts'
import type { Unit } from '../charts/unit.ts'
import { formatNumber, formatPercent } from '../i18n/format.ts'

export interface Trend {
  readonly direction: 'up' | 'down' | 'same'
  /** The difference, as it is read: "12 %" or "2,3 Prozentpunkte". */
  readonly words: string
}

/**
 * How a value compares with that of the same period of last year; shares in percentage points, everything else as a
 * part of the earlier value.
 * @returns null where the earlier value is nothing, so that no part of it can be taken.
 */
export function trendOf(value: number, earlier: number, unit: Unit, t: ChartWords): Trend | null {
  if (unit.kind === 'percent') {
    const points = Math.round((value - earlier) * 1000) / 10
    return trend(
      points,
      t('figures:trend.points', { count: Math.abs(points), formatted: formatNumber(Math.abs(points)) }),
    )
  }
  if (earlier <= 0) return null
  const part = Math.round((value / earlier - 1) * 100) / 100
  return trend(part, formatPercent(Math.abs(part), 0))
}

function trend(difference: number, words: string): Trend {
  return { direction: difference > 0 ? 'up' : difference < 0 ? 'down' : 'same', words }
}

/** "12 % mehr als im gleichen Zeitraum des Vorjahres" */
export function trendWords({ direction, words }: Trend, t: ChartWords): string {
  return direction === 'same'
    ? t('figures:trend.same')
    : t(`figures:trend.${direction}`, { difference: words })
}
