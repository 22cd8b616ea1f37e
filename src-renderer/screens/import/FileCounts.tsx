import { useTranslation } from 'react-i18next'
import type { FileReport } from '../../../shared/model/import.ts'
import { formatCount } from '../../i18n/format.ts'
import classes from './FileCounts.module.css'

const OUTCOMES = ['created', 'updated', 'unchanged', 'skipped'] as const

/** What becomes of the rows of a file; the four counts add up to the last one. */
export function FileCounts({ file }: { file: FileReport }) {
  const { t } = useTranslation('import')
  return (
    <dl className={classes.counts} aria-label={t('file.counts')}>
      {OUTCOMES.map(outcome => (
        <div key={outcome} className={classes.count} data-outcome={outcome} data-none={file[outcome] === 0}>
          <dt>{t(`file.${outcome}`)}</dt>
          <dd>{formatCount(file[outcome])}</dd>
        </div>
      ))}
      <div className={classes.count} data-outcome="rows">
        <dt>{t('file.rowsTotal')}</dt>
        <dd>{formatCount(file.rows)}</dd>
      </div>
    </dl>
  )
}
