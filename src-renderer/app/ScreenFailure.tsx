import { Button, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useRouteError } from 'react-router'
import { failureOf, failureText } from './failure-text.ts'

/** Stands in for a screen that failed; the rest of the window goes on. */
export function ScreenFailure() {
  const { t } = useTranslation()
  const error = useRouteError()
  return (
    <Stack p="xl" gap="sm" align="flex-start" role="alert">
      <Title order={1}>{t('screenFailure.title')}</Title>
      <Text>{failureOf(error) === null ? t('screenFailure.text') : failureText(error)}</Text>
      <Button onClick={() => window.location.reload()}>{t('screenFailure.retry')}</Button>
    </Stack>
  )
}
