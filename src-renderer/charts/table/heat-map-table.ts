import type { HeatCell, HeatMapData } from '../chart-data.ts'
import type { ChartWords } from '../chart-words.ts'
import type { ChartTable, TableCell, TableRow } from './table-model.ts'

/** The map as it stands; cells whose time has not passed are named in the note of their row. */
export function heatMapTable(data: HeatMapData, t: ChartWords): ChartTable {
  const beside = data.alongside ?? []
  return {
    title: data.title,
    rowName: data.rowName,
    columns: [
      ...beside.map(({ name, unit }) => ({ name, unit })),
      ...data.columns.map(({ name }) => ({ name, unit: data.unit })),
    ],
    rows: data.rows.map(({ key, name, address, note }, index): TableRow => {
      const cells = data.cells[index] ?? []
      const notes = [note, cellNotes(data, cells, t)].filter(text => text !== undefined)
      return {
        key,
        name,
        cells: [
          ...beside.map(({ values }) => values[index] ?? null),
          ...data.columns.map((_, column) => cellValue(cells[column] ?? null)),
        ],
        ...(address !== undefined && { address }),
        ...(notes.length > 0 && { note: notes.join('; ') }),
      }
    }),
  }
}

function cellValue(cell: HeatCell | 'few' | null): TableCell {
  return cell === null || cell === 'few' ? cell : cell.value
}

/** Which cells of a row are not final, and which stand out. */
function cellNotes(
  { columns, markName }: HeatMapData,
  cells: readonly (HeatCell | 'few' | null)[],
  t: ChartWords,
): string | undefined {
  const namesOf = (is: (cell: HeatCell) => boolean | undefined) =>
    columns
      .filter((_, index) => {
        const cell = cells[index]
        return typeof cell === 'object' && cell !== null && is(cell)
      })
      .map(({ name }) => name)
      .join(', ')
  const running = namesOf(cell => cell.running)
  const marked = markName === undefined ? '' : namesOf(cell => cell.marked)
  const notes = [
    ...(running === '' ? [] : [t('charts:note.runningCells', { names: running })]),
    ...(marked === '' ? [] : [`${markName}: ${marked}`]),
  ]
  return notes.length === 0 ? undefined : notes.join('; ')
}
