import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

/** The way back from a screen that only the overview leads to. */
export function BackToOverview() {
  const { t } = useTranslation()
  return (
    <Button
      component={Link}
      to="/overview"
      variant="subtle"
      size="compact-sm"
      leftSection={<IconArrowLeft size={16} aria-hidden />}
    >
      {t('notFoundPage.back')}
    </Button>
  )
}
