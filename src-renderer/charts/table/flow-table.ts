import type { FlowData } from '../chart-data.ts'
import type { ChartWords } from '../chart-words.ts'
import { COUNT, PERCENT } from '../unit.ts'
import type { ChartTable } from './table-model.ts'

/** A row for each flow, in the order of the stages; flows of nobody are left out. */
export function flowTable(data: FlowData, t: ChartWords): ChartTable {
  const names = new Map(data.stages.map(({ key, name }) => [key, name]))
  return {
    title: data.title,
    rowName: data.beforeName,
    columns: [
      { name: data.afterName, unit: null },
      { name: data.countName, unit: COUNT },
      { name: t('charts:table.shareOfBefore'), unit: PERCENT },
    ],
    rows: orderedFlows(data).map(({ from, to, count, address }) => ({
      key: `${from} ${to}`,
      name: names.get(from) ?? from,
      cells: [{ text: names.get(to) ?? to }, count, count / sumFrom(data, from)],
      ...(address !== undefined && { address }),
    })),
  }
}

/** Flows by the place of their first and then of their second stage. */
export function orderedFlows({ stages, flows }: FlowData): FlowData['flows'] {
  const place = new Map(stages.map(({ key }, index) => [key, index]))
  const placeOf = (key: string) => place.get(key) ?? stages.length
  return flows
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => placeOf(a.from) - placeOf(b.from) || placeOf(a.to) - placeOf(b.to))
}

function sumFrom({ flows }: FlowData, stage: string): number {
  return flows.reduce((sum, { from, count }) => sum + (from === stage ? count : 0), 0)
}
