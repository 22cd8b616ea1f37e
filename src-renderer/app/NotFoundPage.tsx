import { Button, Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useScreenTitle } from './use-screen-title.ts'

export function NotFoundPage() {
  const { t } = useTranslation()
  useScreenTitle(t('notFoundPage.title'))
  return (
    <Stack p="xl" gap="sm" align="flex-start">
      <Title order={1}>{t('notFoundPage.title')}</Title>
      <Button component={Link} to="/overview">
        {t('notFoundPage.back')}
      </Button>
    </Stack>
  )
}
