import type { ChartData } from './chart-data.ts'
import type { ChartTable } from './table/table-model.ts'

/** What every drawing is made of. */
export interface DrawingProps<Data extends ChartData> {
  data: Data
  /** The numbers of the same data. */
  table: ChartTable
  /** What the chart shows, in words. */
  name: string
}
