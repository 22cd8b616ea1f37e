import type { HeatMapData } from '../chart-data.ts'
import type { ChartWords } from '../chart-words.ts'
import type { Reading } from '../reading.ts'
import { unitText } from '../unit.ts'

/** What is read at a cell: where it is, its value, what that is made of, and whether it can still change. */
export function cellReading(data: HeatMapData, row: number, column: number, t: ChartWords): Reading {
  const title = `${data.rows[row]?.name ?? ''}, ${data.columns[column]?.name ?? ''}`
  const cell = data.cells[row]?.[column] ?? null
  if (cell === null) return { title, lines: [{ text: t('charts:note.noValue') }] }
  if (cell === 'few') return { title, lines: [{ text: t('common:state.tooFew') }] }
  const value = unitText(cell.value, data.unit, t)
  const texts = [
    cell.name === undefined ? value : `${cell.name}: ${value}`,
    cell.basis,
    cell.running === true ? t('charts:note.running') : undefined,
    cell.marked === true ? data.markName : undefined,
  ]
  return {
    title,
    lines: texts.filter(text => text !== undefined).map(text => ({ text })),
    ...(cell.address !== undefined && { address: cell.address }),
  }
}
