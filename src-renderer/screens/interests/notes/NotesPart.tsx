import { Anchor, Button, Text } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { orpc } from '../../../app/client.ts'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { Panel } from '../../../components/Panel.tsx'
import type { TopicsData } from '../use-topics.ts'
import { ProposalTable } from './ProposalTable.tsx'

/** So many are shown at once; the others follow. */
const SHOWN = 100

/** Topics that buyers named in notes of their orders, to be accepted or rejected. */
export function NotesPart({ topics }: TopicsData) {
  const { t } = useTranslation('interests')
  const [isAsked, setAsked] = useState(false)
  const found = useQuery(orpc.interests.notes.queryOptions({ input: { limit: SHOWN }, enabled: isAsked }))
  return (
    <Panel title={t('notes.title')} description={t('notes.text')}>
      {topics.length === 0 ? (
        <Text c="dimmed">
          {t('notes.noTopics')}{' '}
          <Anchor component={Link} to="/interests" inherit underline="always">
            {t('stated.makeTopics')}
          </Anchor>
        </Text>
      ) : (
        <Button
          leftSection={<IconSearch size={17} aria-hidden />}
          loading={found.isFetching && found.data === undefined}
          onClick={() => (isAsked ? void found.refetch() : setAsked(true))}
        >
          {t('notes.search')}
        </Button>
      )}
      {found.isError && <LoadFailure error={found.error} onRetry={() => void found.refetch()} />}
      {found.data?.total === 0 && (
        <Text mt="md" role="status">
          {t('notes.none')}
        </Text>
      )}
      {found.data !== undefined && found.data.total > 0 && <ProposalTable {...found.data} />}
    </Panel>
  )
}
