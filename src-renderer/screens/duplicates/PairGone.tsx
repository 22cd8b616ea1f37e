import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { failureText } from '../../app/failure-text.ts'

/** Says that a pair cannot be shown, as when an import was taken back meanwhile; it can be put off. */
export function PairGone({ error }: { error: unknown }) {
  const { t } = useTranslation('duplicates')
  return (
    <Alert color="ochre" icon={<IconAlertTriangle aria-hidden />} title={t('review.gone')}>
      {error !== null && failureText(error)}
    </Alert>
  )
}
