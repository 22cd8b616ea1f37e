import type { ScaleOptions } from 'chart.js'
import { toMajor, toMinor } from '../../../shared/money.ts'
import type { ChartColors } from '../chart-colors.ts'
import type { ChartValue } from '../chart-data.ts'
import { coarseText, type Unit } from '../unit.ts'

type LinearAxis = ScaleOptions<'linear'> & { type: 'linear' }
type CategoryAxis = ScaleOptions<'category'> & { type: 'category' }

/**
 * A value as the axis counts: whole euros and whole percent, so that its marks fall on round numbers; null where there
 * is nothing to draw.
 */
export function onAxis(value: ChartValue, unit: Unit): number | null {
  if (typeof value !== 'number') return null
  if (unit.kind === 'money') return toMajor(value, unit.currency)
  return unit.kind === 'percent' ? value * 100 : value
}

function fromAxis(value: number, unit: Unit): number {
  if (unit.kind === 'money') return toMinor(value, unit.currency)
  return unit.kind === 'percent' ? value / 100 : value
}

/** The upright axis of values, from zero. */
export function valueAxis(unit: Unit, colors: ChartColors, title?: string): LinearAxis {
  return {
    type: 'linear',
    beginAtZero: true,
    border: { display: false },
    grid: { color: colors.grid },
    ticks: {
      color: colors.text,
      maxTicksLimit: 6,
      // No mark between two whole ones, which would read the same.
      ...(unit.kind === 'number' ? {} : { precision: 0 }),
      callback: value => coarseText(fromAxis(Number(value), unit), unit),
    },
    ...axisTitle(colors, title),
  }
}

/** How far the axis goes where every value is 0: shares have an end by themselves. */
export function blankAxis(unit: Unit): { suggestedMax: number } | null {
  return unit.kind === 'percent' ? { suggestedMax: 100 } : null
}

/** The level axis of named places. */
export function namesAxis(colors: ChartColors, title?: string): CategoryAxis {
  return {
    type: 'category',
    grid: { display: false },
    ticks: { color: colors.text, maxRotation: 0, autoSkipPadding: 12 },
    ...axisTitle(colors, title),
  }
}

/** The level axis of a count that goes on: days, places between edges. */
export function runningAxis(colors: ChartColors, until: number, title: string): LinearAxis {
  return {
    type: 'linear',
    min: 0,
    max: until,
    grid: { display: false },
    ticks: { color: colors.text, maxRotation: 0, autoSkipPadding: 12 },
    ...axisTitle(colors, title),
  }
}

function axisTitle(colors: ChartColors, text: string | undefined) {
  return text === undefined ? {} : { title: { display: true, text, color: colors.text } }
}
