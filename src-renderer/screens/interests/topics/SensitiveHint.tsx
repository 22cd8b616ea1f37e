import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { sensitiveKind } from '../../../../shared/sensitive-topic.ts'
import classes from '../Interests.module.css'

/** Where the name of a topic touches what is protected in particular; nothing for all others. */
export function SensitiveHint({ name }: { name: string }) {
  const { t } = useTranslation('interests')
  const kind = sensitiveKind(name)
  if (kind === null) return null
  return (
    <span className={classes.sensitive} role="note">
      <IconAlertTriangle size={16} aria-hidden />
      <span>{t('sensitive.hint', { what: t(`sensitive.${kind}`) })}</span>
    </span>
  )
}
