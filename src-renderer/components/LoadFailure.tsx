import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { failureText } from '../app/failure-text.ts'
import { Notice } from './Notice.tsx'

/** Says why something could not be read, and offers to try again. */
export function LoadFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <Notice
      role="alert"
      icon={<IconAlertTriangle size={28} />}
      title={t('failure.title')}
      text={failureText(error)}
      actions={<Button onClick={onRetry}>{t('button.retry')}</Button>}
    />
  )
}
