import { Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './Computing.module.css'

/** Stands where figures will be that take a large customer base some seconds. */
export function Computing() {
  const { t } = useTranslation()
  return (
    <p className={classes.computing} role="status">
      <Loader size="xs" aria-hidden /> {t('state.computing')}
    </p>
  )
}
