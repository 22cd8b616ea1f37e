import { Button, Group, Loader, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '../../components/Panel.tsx'

const LicenceList = lazy(() => import('./LicenceList.tsx'))

export function AboutPanel({ version }: { version: string }) {
  const { t } = useTranslation(['settings', 'common'])
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <Panel title={t('settings:about.title')} description={t('settings:about.version', { version })}>
      <Stack gap="xs">
        <Text size="sm">{t('settings:about.text')}</Text>
        <Text size="sm">{t('settings:about.law')}</Text>
        <Text size="sm">{t('settings:about.libraries')}</Text>
        <Group>
          <Button variant="default" size="compact-sm" onClick={open}>
            {t('settings:about.openLicences')}
          </Button>
        </Group>
      </Stack>
      <Modal opened={opened} onClose={close} title={t('settings:about.licences')} size="xl">
        <Suspense fallback={<Loader />}>
          <LicenceList />
        </Suspense>
      </Modal>
    </Panel>
  )
}
