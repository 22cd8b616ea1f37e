import { toMajor } from '../../../shared/money.ts'
import type { HistogramBin, HistogramData } from '../chart-data.ts'
import type { ChartWords } from '../chart-words.ts'
import { bareText, COUNT, coarseText, PERCENT, type Unit } from '../unit.ts'
import type { ChartTable } from './table-model.ts'

/** A row for each bin, with its share of all. */
export function histogramTable(data: HistogramData, t: ChartWords): ChartTable {
  const all = data.bins.reduce((sum, { count }) => sum + count, 0)
  return {
    title: data.title,
    rowName: data.valueName,
    columns: [
      { name: data.countName, unit: COUNT, color: 'petrol' },
      { name: t('charts:table.shareOfAll'), unit: PERCENT },
    ],
    rows: data.bins.map(bin => ({
      key: String(bin.from),
      name: binName(bin, data.unit, t),
      cells: [bin.count, all === 0 ? null : bin.count / all],
      ...(bin.address !== undefined && { address: bin.address }),
    })),
  }
}

/** "3", "0 € bis unter 25 €", "ab 250 €". Of whole numbers, a bin of one is that number. */
function binName({ from, to }: HistogramBin, unit: Unit, t: ChartWords): string {
  const low = edgeText(from, unit)
  if (to === null) return t('charts:bin.open', { low })
  if (isWhole(unit) && to - from === 1) return low
  if (isWhole(unit)) return t('charts:bin.whole', { low, high: edgeText(to - 1, unit) })
  return t('charts:bin.between', { low, high: edgeText(to, unit) })
}

/** Whether nothing lies between a number and the next one. */
function isWhole(unit: Unit): boolean {
  return unit.kind === 'count' || (unit.kind === 'days' && (unit.decimals ?? 0) === 0)
}

/** An edge with as many digits as it has: without cents where there are none. */
export function edgeText(edge: number, unit: Unit): string {
  switch (unit.kind) {
    case 'money':
      return isInteger(toMajor(edge, unit.currency)) ? coarseText(edge, unit) : bareText(edge, unit)
    case 'percent':
      return isInteger(edge * 100) ? coarseText(edge, unit) : bareText(edge, unit)
    default:
      return bareText(edge, unit)
  }
}

/** Whole, but for what binary fractions leave over. */
function isInteger(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9
}
