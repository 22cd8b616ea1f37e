import { Anchor, Button, Code, CopyButton, Group, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Status } from '../../app/use-status.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatCount, formatList } from '../../i18n/format.ts'

/** Where the data lie and how to keep them safe. */
export function DataPanel({ status }: { status: Status }) {
  const { t } = useTranslation('settings')
  return (
    <Panel title={t('data.title')} description={t('data.text')}>
      <Stack gap="md">
        <Contents status={status} />
        <div>
          <Text fw={500} size="sm" mb={4}>
            {t('data.folder')}
          </Text>
          <Group gap="sm">
            <Code fz="sm" px="sm" py={6}>
              {status.dataDirectory}
            </Code>
            <CopyButton value={status.dataDirectory}>
              {({ copied, copy }) => (
                <Button size="compact-sm" variant="default" onClick={copy}>
                  {t(copied ? 'data.copied' : 'data.copy')}
                </Button>
              )}
            </CopyButton>
          </Group>
        </div>
        <div>
          <Title order={3}>{t('data.backup')}</Title>
          <Text size="sm">{t('data.backupText')}</Text>
        </div>
        <Anchor component={Link} to="/import/history">
          {t('data.history')}
        </Anchor>
      </Stack>
    </Panel>
  )
}

function Contents({ status }: { status: Status }) {
  const { t } = useTranslation(['settings', 'common'])
  if (status.orders === 0 && status.customers === 0) return <Text>{t('settings:data.contentsEmpty')}</Text>
  const platforms = [...new Set(status.sources.map(source => t(`common:platform.${source.platform}`)))]
  return (
    <Text>
      {t('settings:data.contents', {
        customers: t('common:count.customers', {
          count: status.customers,
          formatted: formatCount(status.customers),
        }),
        orders: t('common:count.orders', { count: status.orders, formatted: formatCount(status.orders) }),
        sources: formatList(platforms),
      })}
    </Text>
  )
}
