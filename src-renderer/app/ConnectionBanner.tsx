import { IconPlugConnectedX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useConnection } from './connection-state.ts'
import classes from './Shell.module.css'

/** Says that the backend is gone, until it is back. */
export function ConnectionBanner() {
  const { t } = useTranslation()
  if (useConnection() !== 'lost') return null
  return (
    <div className={classes.banner} role="status">
      <IconPlugConnectedX size={18} aria-hidden />
      <span>{t('state.disconnected')}</span>
    </div>
  )
}
