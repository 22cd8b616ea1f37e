import { Button, Loader } from '@mantine/core'
import { IconPrinter, IconUsersGroup } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { orpc } from '../../app/client.ts'
import { BackLink } from '../../components/BackLink.tsx'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { NoOrdersYet } from '../../components/NoOrdersYet.tsx'
import { Page } from '../../components/Page.tsx'
import { AsOfBar } from '../../figures/AsOfBar.tsx'
import { type AsOf, useAsOf } from '../../figures/use-as-of.ts'
import { customersAddress } from '../customers/customer-view.ts'
import { useCustomerView } from '../customers/use-customer-view.ts'
import { ProfileSheet } from './ProfileSheet.tsx'
// Turns what is printed to the light appearance.
import '../../app/printing.ts'

/** What the customers have in common whom the customer list shows with the same address, on one page. */
export default function ProfileScreen() {
  const asOf = useAsOf()
  if (asOf === undefined) return <Loader m="xl" />
  return asOf === null ? <NothingYet /> : <Profile asOf={asOf} />
}

function Profile({ asOf }: { asOf: AsOf }) {
  const { t } = useTranslation('common')
  const [{ filter }] = useCustomerView()
  // Nothing of another group may stand under the name of this one, not even for a moment.
  const profile = useQuery(
    orpc.figures.profile.queryOptions({
      input: { group: { kind: 'filter', filter }, asOf: asOf.asOf },
    }),
  )
  return (
    <Frame
      actions={
        <Button
          disabled={profile.data?.enough !== true}
          leftSection={<IconPrinter size={17} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('button.print')}
        </Button>
      }
    >
      <AsOfBar asOf={asOf} />
      {profile.isError && <LoadFailure error={profile.error} onRetry={() => void profile.refetch()} />}
      {profile.isPending && <Loader />}
      {profile.data !== undefined && <ProfileSheet profile={profile.data} filter={filter} />}
    </Frame>
  )
}

function Frame({ actions, children }: { actions?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation('profile')
  const [parameters] = useSearchParams()
  return (
    <Page
      title={t('title')}
      description={t('description')}
      back={<BackLink to={customersAddress(parameters)}>{t('back')}</BackLink>}
      actions={actions}
      titleOnPaper={false}
    >
      {children}
    </Page>
  )
}

function NothingYet() {
  const { t } = useTranslation('profile')
  return (
    <Frame>
      <NoOrdersYet icon={<IconUsersGroup size={28} />} text={t('empty.text')} />
    </Frame>
  )
}
