import { hostBridge } from '../../app/host-bridge.ts'
import { currentLanguage } from '../../i18n/language.ts'
import type { ChartData } from '../chart-data.ts'
import type { ChartWords } from '../chart-words.ts'
import type { ChartTable } from '../table/table-model.ts'
import { chartFileName } from './chart-file-name.ts'
import { tableCsv } from './table-csv.ts'

/** Saves the numbers of a chart where the owner says. */
export function saveCsv(
  data: Pick<ChartData, 'title' | 'asOf'>,
  table: ChartTable,
  t: ChartWords,
): Promise<boolean> {
  return hostBridge.saveFile({
    fileName: chartFileName(data, 'csv'),
    mediaType: 'text/csv;charset=utf-8',
    content: tableCsv(table, currentLanguage(), t),
  })
}
