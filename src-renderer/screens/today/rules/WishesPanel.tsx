import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../../app/client.ts'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { WishList } from '../wishes/WishList.tsx'

/** All who wait for a product. */
export function WishesPanel() {
  const { t } = useTranslation('today')
  const query = useQuery(orpc.reminders.wishes.queryOptions())
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  return (
    <Panel title={t('wishes.title')} description={t('wishes.text')}>
      {query.data?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('wishes.none')}
        </Text>
      )}
      {query.data !== undefined && <WishList wishes={query.data} />}
    </Panel>
  )
}
