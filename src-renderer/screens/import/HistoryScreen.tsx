import { Button, Loader } from '@mantine/core'
import { IconFileImport, IconHistory } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { orpc } from '../../app/client.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Page } from '../../components/Page.tsx'
import { BatchCard } from './BatchCard.tsx'
import { RememberedMappings } from './RememberedMappings.tsx'

/** All imports so far, each of which can be undone, and the mappings that they left behind. */
export default function HistoryScreen() {
  const { t } = useTranslation('import')
  return (
    <Page
      title={t('history.title')}
      description={t('history.text')}
      actions={
        <Button
          component={Link}
          to="/import"
          variant="default"
          leftSection={<IconFileImport size={18} aria-hidden />}
        >
          {t('history.toImport')}
        </Button>
      }
    >
      <Batches />
      <RememberedMappings />
    </Page>
  )
}

function Batches() {
  const { t } = useTranslation(['import', 'common'])
  const batches = useQuery(orpc.imports.list.queryOptions())
  if (batches.isPending) return <Loader />
  if (batches.isError) return <LoadFailure error={batches.error} onRetry={() => void batches.refetch()} />
  if (batches.data.length === 0) {
    return <Notice icon={<IconHistory size={28} />} title={t('history.none')} text="" />
  }
  return batches.data.map(batch => <BatchCard key={batch.id} batch={batch} />)
}
