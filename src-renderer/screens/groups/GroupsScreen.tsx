import { Loader } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../app/client.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { NoOrdersYet } from '../../components/NoOrdersYet.tsx'
import { Page } from '../../components/Page.tsx'
import { AsOfBar } from '../../figures/AsOfBar.tsx'
import { type AsOf, useAsOf } from '../../figures/use-as-of.ts'
import { GroupsSections } from './GroupsSections.tsx'

/** Which customers carry the shop, who is in their rhythm, and who moved where. */
export default function GroupsScreen() {
  const asOf = useAsOf()
  if (asOf === undefined) return <Loader m="xl" />
  return asOf === null ? <NothingYet /> : <Groups asOf={asOf} />
}

function Groups({ asOf }: { asOf: AsOf }) {
  const { t } = useTranslation('groups')
  const input = { asOf: asOf.asOf }
  const groups = useQuery(orpc.figures.groups.queryOptions({ input, placeholderData: keepPreviousData }))
  const rhythm = useQuery(orpc.figures.rhythm.queryOptions({ input, placeholderData: keepPreviousData }))
  const rules = useQuery(orpc.figures.rules.queryOptions())
  const failed = [groups, rhythm, rules].find(({ isError }) => isError)
  return (
    <Page title={t('title')}>
      <AsOfBar asOf={asOf} />
      {failed !== undefined && <LoadFailure error={failed.error} onRetry={() => void failed.refetch()} />}
      {groups.data !== undefined && rhythm.data !== undefined && rules.data !== undefined && (
        <GroupsSections
          groups={groups.data}
          rhythm={rhythm.data}
          rules={rules.data}
          firstDay={asOf.firstDay}
          today={asOf.today}
        />
      )}
    </Page>
  )
}

function NothingYet() {
  const { t } = useTranslation('groups')
  return (
    <Page title={t('title')}>
      <NoOrdersYet icon={<IconUsersGroup size={28} />} text={t('empty.text')} />
    </Page>
  )
}
