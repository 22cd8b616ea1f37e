import type {
  BarsData,
  Category,
  ChartValue,
  Column,
  Interval,
  LineSeries,
  LinesData,
  RankingData,
} from '../chart-data.ts'
import type { ChartWords } from '../chart-words.ts'
import type { Unit } from '../unit.ts'
import type { ChartTable, TableCell, TableColumn, TableRow } from './table-model.ts'

/** A column with its cells, from first to last category. */
interface FilledColumn {
  readonly column: TableColumn
  readonly cells: readonly TableCell[]
}

/** A row for each category; a column for each series, their sum, and what stands beside. */
export function barsTable(data: BarsData): ChartTable {
  const columns = data.series.map(({ name, color, values }) => ({
    column: { name, unit: data.unit, color },
    cells: values,
  }))
  const total = {
    column: { name: data.totalName ?? '', unit: data.unit },
    cells: data.categories.map((_, index) => sumAt(data, index)),
  }
  return overCategories(data, [
    ...columns,
    ...(data.totalName === undefined ? [] : [total]),
    ...alongside(data.alongside),
  ])
}

/** null where one of the parts is not known. */
function sumAt({ series }: BarsData, index: number): number | null {
  const values = series.map(({ values }) => values[index])
  return values.reduce<number | null>(
    (sum, value) => (sum === null || typeof value !== 'number' ? null : sum + value),
    0,
  )
}

/** A row for each category; of each series the value and the limits of its interval. */
export function linesTable(data: LinesData, t: ChartWords): ChartTable {
  const columns = data.series.flatMap(series => seriesColumns(series, data.unit, t))
  const table = overCategories(data, [...columns, ...alongside(data.alongside)], index =>
    data.notFinalFrom !== undefined && index >= data.notFinalFrom ? t('charts:note.notFinal') : undefined,
  )
  return table
}

/** A row for each bar. */
export function rankingTable(data: RankingData, t: ChartWords): ChartTable {
  const { valueName: name, unit, values, intervals } = data
  const series = { key: 'value', name, color: 'petrol', values, ...(intervals && { intervals }) } as const
  return overCategories(data, [...seriesColumns(series, unit, t), ...alongside(data.alongside)])
}

function seriesColumns(
  { name, color, values, intervals }: LineSeries,
  unit: Unit,
  t: ChartWords,
): FilledColumn[] {
  const value = { column: { name, unit, color }, cells: values }
  return intervals === undefined ? [value] : [value, ...limitColumns(name, unit, values, intervals, t)]
}

/** The lower and the upper limit; none where there is no value that they could limit. */
function limitColumns(
  name: string,
  unit: Unit,
  values: readonly ChartValue[],
  intervals: readonly (Interval | null)[],
  t: ChartWords,
): FilledColumn[] {
  return (['low', 'high'] as const).map(limit => ({
    column: { name: t(`charts:table.${limit}`, { name }), unit, limit },
    cells: values.map((value, index) =>
      typeof value === 'number' ? (intervals[index]?.[limit] ?? null) : null,
    ),
  }))
}

function alongside(columns: readonly Column[] = []): FilledColumn[] {
  return columns.map(({ name, unit, values }) => ({ column: { name, unit }, cells: values }))
}

interface Categories {
  readonly title: string
  readonly categoryName: string
  readonly categories: readonly Category[]
  readonly newestFirst?: boolean
}

function overCategories(
  data: Categories,
  columns: readonly FilledColumn[],
  noteOf: (index: number) => string | undefined = () => undefined,
): ChartTable {
  const rows = data.categories.map(({ key, name, address, note }, index): TableRow => {
    const notes = [note, noteOf(index)].filter(text => text !== undefined)
    return {
      key,
      name,
      cells: columns.map(({ cells }) => cells[index] ?? null),
      ...(address !== undefined && { address }),
      ...(notes.length > 0 && { note: notes.join(', ') }),
    }
  })
  return {
    title: data.title,
    rowName: data.categoryName,
    columns: columns.map(({ column }) => column),
    rows: data.newestFirst === true ? rows.toReversed() : rows,
  }
}
