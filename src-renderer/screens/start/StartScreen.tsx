import { Loader, SimpleGrid, Stack, Text, ThemeIcon } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Navigate } from 'react-router'
import { useStatus } from '../../app/use-status.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Page } from '../../components/Page.tsx'
import { WhereToFindFiles } from '../../components/WhereToFindFiles.tsx'
import { DropInvitation } from './DropInvitation.tsx'
import { SampleOffer } from './SampleOffer.tsx'
import classes from './StartScreen.module.css'

/** Greets an empty customer base; with data in it, the overview is the first screen. */
export default function StartScreen() {
  const status = useStatus()
  if (status.isError) return <LoadFailure error={status.error} onRetry={() => void status.refetch()} />
  if (status.data === undefined) return <Loader m="xl" />
  if (status.data.customers > 0 || status.data.orders > 0) return <Navigate to="/overview" replace />
  return <Welcome />
}

function Welcome() {
  const { t } = useTranslation('start')
  return (
    <Page title={t('title')}>
      <Stack gap="lg">
        <Text maw="68ch" size="lg">
          {t('intro')}
        </Text>
        <div className={classes.privacy}>
          <ThemeIcon variant="light" radius="xl" size="md">
            <IconLock size={16} aria-hidden />
          </ThemeIcon>
          <span>{t('privacy')}</span>
        </div>
        <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg" className={classes.offers ?? ''}>
          <DropInvitation />
          <SampleOffer />
        </SimpleGrid>
        <WhereToFindFiles />
      </Stack>
    </Page>
  )
}
