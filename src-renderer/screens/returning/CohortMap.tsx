import { Text } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cohorts } from '../../../shared/model/cohorts.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import type { HeatMapData } from '../../charts/chart-data.ts'
import { scaleFromZero } from '../../charts/heat-map/heat-scale.ts'
import { COUNT, PERCENT, type Unit } from '../../charts/unit.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatCount } from '../../i18n/format.ts'
import { type CohortMeasure, cohortTable } from './cohort-cells.ts'
import { cohortAddress, useCohortWords } from './cohort-words.ts'

const FIGURES = { share: 'cohortReturn', revenue: 'cohortRevenue', value: 'cohortValue' } as const

export interface CohortMapProps {
  cohorts: Cohorts
  measure: CohortMeasure
  /** What is chosen of it. */
  children: ReactNode
}

/** What became of the customers of a month or quarter, as a coloured table. */
export function CohortMap({ cohorts, measure, children }: CohortMapProps) {
  const { t } = useTranslation('returning')
  const data = useCohortData(cohorts, measure)
  if (!data.cells.flat().some(cell => typeof cell === 'object' && cell !== null))
    return (
      <Panel title={data.title} description={t(`cohort.meaning.${measure}`)}>
        {children}
        <Text c="dimmed">{t('cohort.few')}</Text>
      </Panel>
    )
  const customers = data.alongside?.[0]?.values.reduce<number>((sum, count) => sum + Number(count), 0) ?? 0
  return (
    <ChartCard
      data={data}
      meaning={t(`cohort.meaning.${measure}`)}
      explanation={{
        figure: FIGURES[measure],
        inputs: { cohorts: formatCount(data.rows.length), customers: formatCount(customers) },
      }}
    >
      {children}
    </ChartCard>
  )
}

function useCohortData(cohorts: Cohorts, measure: CohortMeasure): HeatMapData {
  const { t } = useTranslation('returning')
  const words = useCohortWords()
  return useMemo(() => {
    const { unit, asOf, currency } = cohorts
    const table = cohortTable(cohorts, measure)
    const cells = table.numbers.map((numbers, row) =>
      numbers.map((number, column) => {
        const cohort = table.cohorts[row]
        if (cohort === undefined || number === null) return null
        if (number === 'few') return 'few'
        return {
          value: number.value,
          basis: words.basis(measure, number.customers, cohort.customers),
          address: cohortAddress(cohort, measure, table.offsets[column] ?? 0, asOf),
          ...(number.isRunning && { running: true }),
        }
      }),
    )
    return {
      kind: 'heatMap',
      title: t(`cohort.title.${measure}.${unit}`),
      asOf,
      rowName: t(`cohort.row.${unit}`),
      columnName: t(`cohort.column.${unit}`),
      rows: table.cohorts.map(({ cohort }) => ({
        key: cohort,
        name: words.name(cohort),
      })),
      columns: table.offsets.map(offset => ({
        key: String(offset),
        name: offset === 0 ? t(`cohort.start.${unit}`) : t(`cohort.later.${unit}`, { count: offset }),
        shortName: String(offset),
      })),
      cells,
      unit: unitOf(measure, currency),
      // What they spend at the start is far more than later: it would leave one colour for all the rest.
      scale: scaleOf(measure === 'revenue' ? cells.map(row => row.slice(1)) : cells, measure),
      alongside: [
        {
          name: t('cohort.customers'),
          unit: COUNT,
          values: table.cohorts.map(({ customers }) => customers),
        },
      ],
      notes: words.notes(cohorts, table),
    }
  }, [cohorts, measure, t, words])
}

/** Where everything is nothing, the legend still needs steps: of one percent, or of one unit of money. */
const SMALLEST_SCALE = { share: 0.07, revenue: 700, value: 700 } as const

function scaleOf(cells: HeatMapData['cells'], measure: CohortMeasure): HeatMapData['scale'] {
  const scale = scaleFromZero(cells)
  const isEmpty = scale.kind === 'sequential' && scale.to <= 0
  return isEmpty ? { kind: 'sequential', from: 0, to: SMALLEST_SCALE[measure] } : scale
}

function unitOf(measure: CohortMeasure, currency: string | null): Unit {
  return measure === 'share' || currency === null ? PERCENT : { kind: 'money', currency }
}
