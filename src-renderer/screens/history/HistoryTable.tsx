import { Button } from '@mantine/core'
import { IconCopy, IconFileTypeCsv } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { monthOf } from '../../../shared/calendar.ts'
import { notifyDone, notifyFailure } from '../../app/notify.tsx'
import { copyTable } from '../../charts/table/copy-table.ts'
import { TableView } from '../../charts/table/TableView.tsx'
import { tableLines } from '../../charts/table/table-lines.ts'
import type { ChartTable } from '../../charts/table/table-model.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatCount, formatMonth } from '../../i18n/format.ts'
import { currentLanguage } from '../../i18n/language.ts'
import classes from './HistoryScreen.module.css'
import { HISTORY_FIGURES, type History, isRead, monthValue } from './history-figures.ts'
import { unitOf } from './use-history-data.ts'

/** So many months are read at a glance; the file has them all. */
const MONTHS_AT_FIRST = 12

/** Every figure of every month, to read, to save and to copy. */
export function HistoryTable({ history, currency }: { history: History; currency: string }) {
  const { t } = useTranslation('history')
  const { t: words } = useTranslation(['charts', 'figures', 'common'])
  const table = useHistoryTable(history, currency)
  const [isWhole, setWhole] = useState(false)
  const isCut = !isWhole && table.rows.length > MONTHS_AT_FIRST
  const save = () =>
    import('../../charts/save/save-csv.ts')
      .then(({ saveCsv }) => saveCsv({ title: t('table.fileTitle'), asOf: history.asOf }, table, words))
      .catch(notifyFailure)
  const copy = () => {
    try {
      copyTable(tableLines(table, currentLanguage(), words))
      notifyDone(words('charts:menu.copied'))
    } catch (error) {
      notifyFailure(error)
    }
  }
  return (
    <Panel
      title={table.title}
      description={t('table.text')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconFileTypeCsv size={17} aria-hidden />}
            onClick={() => void save()}
          >
            {t('table.save')}
          </Button>
          <Button variant="default" leftSection={<IconCopy size={17} aria-hidden />} onClick={copy}>
            {t('table.copy')}
          </Button>
        </>
      }
    >
      <TableView
        table={isCut ? { ...table, rows: table.rows.slice(0, MONTHS_AT_FIRST) } : table}
        caption={table.title}
      />
      {isCut && (
        <Button className={classes.more ?? ''} variant="subtle" onClick={() => setWhole(true)}>
          {t('table.all', { formatted: formatCount(table.rows.length) })}
        </Button>
      )}
    </Panel>
  )
}

function useHistoryTable(history: History, currency: string): ChartTable {
  const { t } = useTranslation('history')
  return useMemo(() => {
    const figures = HISTORY_FIGURES.filter(figure => isRead(figure, history))
    return {
      title: t('table.title'),
      rowName: t('month'),
      columns: figures.map(figure => ({
        name: t(`figure.${figure}`),
        unit: unitOf(figure, currency),
      })),
      rows: history.months.toReversed().map(month => ({
        key: month.day,
        name: formatMonth(monthOf(month.day)),
        cells: figures.map(figure => monthValue(figure, month).value),
      })),
    }
  }, [history, currency, t])
}
