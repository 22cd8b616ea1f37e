import { Text } from '@mantine/core'
import { type ReactNode, Suspense, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '../components/Panel.tsx'
import { Explanation } from '../figures/Explanation.tsx'
import type { FigureExplanation } from '../figures/figure-explanation.ts'
import { formatDay } from '../i18n/format.ts'
import { blankText } from './blank-bars.ts'
import classes from './ChartCard.module.css'
import { ChartDrawing } from './ChartDrawing.tsx'
import { ChartMenu } from './ChartMenu.tsx'
import type { ChartData } from './chart-data.ts'
import { chartName } from './chart-name.ts'
import { Legend } from './Legend.tsx'
import { chartTable } from './table/chart-table.ts'
import { TableView } from './table/TableView.tsx'

export interface ChartCardProps {
  /** Drawing, table, files and words are all made of this. */
  data: ChartData
  /** What the chart tells, in one sentence. */
  meaning: string
  explanation: FigureExplanation
  /** Stands between the head and the chart: a choice of what is shown, a warning. */
  children?: ReactNode
  /** In place of the usual drawing, where the screen has one of the same numbers that tells more. */
  drawing?: ReactNode
}

/**
 * A chart with its title, what it tells, and what can be done with it: looked at as a table, saved, copied, explained.
 */
export function ChartCard({ data, meaning, explanation, children, drawing }: ChartCardProps) {
  const { t } = useTranslation(['charts', 'figures', 'common'])
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const table = useMemo(() => chartTable(data, t), [data, t])
  const name = useMemo(() => chartName(data, t), [data, t])
  const blank = useMemo(() => blankText(data, t), [data, t])
  const isEmpty = table.rows.length === 0
  return (
    <div className={classes.card} data-kind={data.kind}>
      <Panel
        title={data.title}
        description={meaning}
        actions={
          <>
            <Explanation {...explanation} title={data.title} inWords />
            {!isEmpty && <ChartMenu {...{ data, table, view, meaning }} onView={setView} />}
          </>
        }
      >
        {children}
        {isEmpty && <Text c="dimmed">{t('charts:empty')}</Text>}
        {!isEmpty && view === 'table' && <TableView table={table} caption={name} />}
        {!isEmpty && view === 'chart' && drawing}
        {!isEmpty && view === 'chart' && drawing === undefined && (
          <>
            <Legend data={data} />
            <div className={classes.drawing} data-kind={data.kind}>
              <Suspense fallback={null}>
                <ChartDrawing data={data} table={table} name={name} />
              </Suspense>
              {blank !== null && (
                <p className={classes.blank}>
                  <span>{blank}</span>
                </p>
              )}
            </div>
          </>
        )}
        <Notes data={data} />
      </Panel>
    </div>
  )
}

/** What has to be known; on paper also the day, which the screen says above. */
function Notes({ data: { notes = [], asOf } }: { data: ChartData }) {
  const { t } = useTranslation('charts')
  return (
    <div className={classes.notes}>
      {notes.map(note => (
        <p key={note}>{note}</p>
      ))}
      <p className={classes.asOf}>{t('note.asOf', { day: formatDay(asOf) })}</p>
    </div>
  )
}
