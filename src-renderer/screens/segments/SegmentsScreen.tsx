import { Button, Loader } from '@mantine/core'
import { IconFilter, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { orpc } from '../../app/client.ts'
import { useStatus } from '../../app/use-status.ts'
import { KeepFocus } from '../../components/KeepFocus.tsx'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { NoOrdersYet } from '../../components/NoOrdersYet.tsx'
import { Page } from '../../components/Page.tsx'
import { FrozenSegments } from './FrozenSegments.tsx'
import { OwnSegments } from './OwnSegments.tsx'
import { PresetPanels } from './PresetPanels.tsx'
import { newSegmentAddress } from './segment-address.ts'

/** All segments: the owner's, lists that were frozen, and those that come with the program. */
export default function SegmentsScreen() {
  const { t } = useTranslation(['segments', 'common'])
  const status = useStatus()
  if (status.isError) return <LoadFailure error={status.error} onRetry={() => void status.refetch()} />
  if (status.data === undefined) return <Loader m="xl" />
  if (status.data.customers > 0) return <Segments />
  return (
    <Page title={t('segments:title')}>
      <NoOrdersYet icon={<IconFilter size={28} />} text={t('segments:noOrders')} />
    </Page>
  )
}

function Segments() {
  const { t } = useTranslation('segments')
  const kept = useQuery(orpc.segments.list.queryOptions())
  return (
    <Page
      title={t('title')}
      description={t('description')}
      actions={
        <Button component={Link} to={newSegmentAddress()} leftSection={<IconPlus size={18} aria-hidden />}>
          {t('new')}
        </Button>
      }
    >
      <KeepFocus>
        {kept.isError ? (
          <LoadFailure error={kept.error} onRetry={() => void kept.refetch()} />
        ) : (
          <>
            <OwnSegments segments={kept.data?.segments} />
            <FrozenSegments frozen={kept.data?.frozen ?? []} />
          </>
        )}
        <PresetPanels />
      </KeepFocus>
    </Page>
  )
}
