import { Loader, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../app/client.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Panel } from '../../components/Panel.tsx'
import { SourceStatement } from './SourceStatement.tsx'

/** For every source with a consent column: how the owner says that it is filled, and what follows. */
export function StatementsPanel() {
  const { t } = useTranslation(['permission', 'common'])
  const statements = useQuery(orpc.permission.statements.queryOptions())
  return (
    <Panel title={t('permission:statements.title')} description={t('permission:statements.description')}>
      {statements.isPending && <Loader size="sm" />}
      {statements.isError && (
        <LoadFailure error={statements.error} onRetry={() => void statements.refetch()} />
      )}
      {statements.data?.length === 0 && <Text c="dimmed">{t('permission:statements.none')}</Text>}
      <Stack gap="md">
        {statements.data?.map(entry => (
          <SourceStatement key={entry.source.id} {...entry} />
        ))}
      </Stack>
    </Panel>
  )
}
