import { Button, Loader } from '@mantine/core'
import { IconId, IconListCheck, IconShieldCheck, IconUsers } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type Status, useStatus } from '../../app/use-status.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Page } from '../../components/Page.tsx'
import { StateForListButton } from '../interests/stated/StateForListButton.tsx'
import { GapHint } from '../quality/GapHint.tsx'
import { CustomerGrid } from './CustomerGrid.tsx'
import { CustomerToolbar } from './CustomerToolbar.tsx'
import { forManyAddress, listAddress, profileAddress } from './customer-view.ts'
import { useCustomerView } from './use-customer-view.ts'

/** All customers: search, filter, sort, open one, or take a list away. */
export default function CustomersScreen() {
  const status = useStatus()
  if (status.isError) return <LoadFailure error={status.error} onRetry={() => void status.refetch()} />
  if (status.data === undefined) return <Loader m="xl" />
  return status.data.customers === 0 ? <NobodyYet /> : <Customers status={status.data} />
}

function Customers({ status }: { status: Status }) {
  const { t } = useTranslation('customers')
  const [view, change] = useCustomerView()
  return (
    <Page
      layout="fill"
      title={t('title')}
      actions={
        <>
          <StateForListButton filter={view.filter} />
          <Button
            component={Link}
            to={profileAddress(view.filter)}
            variant="default"
            leftSection={<IconId size={18} aria-hidden />}
          >
            {t('list.profile')}
          </Button>
          <Button
            component={Link}
            to={forManyAddress(view.filter)}
            variant="default"
            leftSection={<IconShieldCheck size={18} aria-hidden />}
          >
            {t('list.forMany')}
          </Button>
          <Button
            component={Link}
            to={listAddress(view.filter)}
            leftSection={<IconListCheck size={18} aria-hidden />}
          >
            {t('list.createList')}
          </Button>
        </>
      }
    >
      <CustomerToolbar view={view} onChange={change} status={status} />
      {view.filter.gap !== undefined && <GapHint gap={view.filter.gap} />}
      <CustomerGrid view={view} onChange={change} all={status.customers} />
    </Page>
  )
}

function NobodyYet() {
  const { t } = useTranslation('customers')
  return (
    <Page title={t('title')}>
      <Notice
        icon={<IconUsers size={28} />}
        title={t('empty.title')}
        text={t('empty.text')}
        actions={
          <Button component={Link} to="/import">
            {t('empty.button')}
          </Button>
        }
      />
    </Page>
  )
}
