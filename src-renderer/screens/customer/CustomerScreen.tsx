import { Loader } from '@mantine/core'
import { IconUserOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { orpc } from '../../app/client.ts'
import { failureOf } from '../../app/failure-text.ts'
import { useStatus } from '../../app/use-status.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Page } from '../../components/Page.tsx'
import { BackToList } from './BackToList.tsx'
import { CustomerCardView } from './CustomerCardView.tsx'

/** Everything on one customer. */
export default function CustomerScreen() {
  const id = Number(useParams()['id'])
  const exists = Number.isSafeInteger(id)
  const status = useStatus()
  const card = useQuery(orpc.customers.get.queryOptions({ input: { id }, enabled: exists }))
  // A long history is drawn in slices, which leaves the window free for whatever people do meanwhile.
  const shown = useDeferredValue(card.data, undefined)
  if (!exists || failureOf(card.error)?.code === 'not_found') return <NoSuchCustomer />
  if (card.isError) return <LoadFailure error={card.error} onRetry={() => void card.refetch()} />
  if (shown === undefined || shown.id !== card.data?.id || status.data === undefined) return <Loader m="xl" />
  return <CustomerCardView key={id} card={shown} today={status.data.today} />
}

function NoSuchCustomer() {
  const { t } = useTranslation(['customers', 'common'])
  return (
    <Page title={t('customers:card.notFound')}>
      <Notice
        icon={<IconUserOff size={28} />}
        title={t('customers:card.notFound')}
        text={t('common:failure.not_found.customer')}
        actions={<BackToList />}
      />
    </Page>
  )
}
