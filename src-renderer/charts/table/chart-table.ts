import type { ChartData } from '../chart-data.ts'
import type { ChartWords } from '../chart-words.ts'
import { barsTable, linesTable, rankingTable } from './category-tables.ts'
import { flowTable } from './flow-table.ts'
import { heatMapTable } from './heat-map-table.ts'
import { histogramTable } from './histogram-table.ts'
import { survivalTable } from './survival-table.ts'
import type { ChartTable } from './table-model.ts'

/** The numbers of a chart, as a table with headers. */
export function chartTable(data: ChartData, t: ChartWords): ChartTable {
  switch (data.kind) {
    case 'bars':
      return barsTable(data)
    case 'lines':
      return linesTable(data, t)
    case 'survival':
      return survivalTable(data, t)
    case 'heatMap':
      return heatMapTable(data, t)
    case 'flow':
      return flowTable(data, t)
    case 'histogram':
      return histogramTable(data, t)
    case 'ranking':
      return rankingTable(data, t)
  }
}
