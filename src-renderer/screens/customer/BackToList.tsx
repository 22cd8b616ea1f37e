import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'

/** Back to where one came from, with search and filters as they were; else to the whole list. */
export function BackToList() {
  const { t } = useTranslation('customers')
  const navigate = useNavigate()
  // The first entry of the history has this key: there is nothing of ours to go back to.
  const isFirst = useLocation().key === 'default'
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconArrowLeft size={16} aria-hidden />}
      onClick={() => void (isFirst ? navigate('/customers') : navigate(-1))}
    >
      {t('card.back')}
    </Button>
  )
}
