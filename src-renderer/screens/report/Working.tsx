import { Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './ReportScreen.module.css'

/** Stands where a part of the report is still being calculated. */
export function Working() {
  const { t } = useTranslation('report')
  return (
    <p className={classes.working} role="status">
      <Loader size="xs" aria-hidden /> {t('working')}
    </p>
  )
}
