import { Loader } from '@mantine/core'
import { IconCalendarOff, IconRepeat } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../app/client.ts'
import { useStatus } from '../../app/use-status.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { NoOrdersYet } from '../../components/NoOrdersYet.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Page } from '../../components/Page.tsx'
import { AsOfBar } from '../../figures/AsOfBar.tsx'
import { type AsOf, useAsOf } from '../../figures/use-as-of.ts'
import { Loaded } from './Loaded.tsx'
import { ReturningFigures } from './ReturningFigures.tsx'

/** Who comes back, when, and who does not. */
export default function ReturningScreen() {
  const status = useStatus()
  const asOf = useAsOf()
  if (status.isError) return <LoadFailure error={status.error} onRetry={() => void status.refetch()} />
  if (asOf === undefined) return <Loader m="xl" />
  return asOf === null ? <NothingYet /> : <Figures asOf={asOf} />
}

function Figures({ asOf }: { asOf: AsOf }) {
  const { t } = useTranslation('returning')
  const ladder = useQuery(
    orpc.figures.ladder.queryOptions({ input: { asOf: asOf.asOf }, placeholderData: keepPreviousData }),
  )
  return (
    <Page title={t('title')}>
      <AsOfBar asOf={asOf} />
      <Loaded query={ladder}>
        {data => (data.customers === 0 ? <Nobody /> : <ReturningFigures ladder={data} asOf={asOf} />)}
      </Loaded>
    </Page>
  )
}

function Nobody() {
  const { t } = useTranslation('returning')
  return (
    <Notice
      role="status"
      icon={<IconCalendarOff size={28} />}
      title={t('nobody.title')}
      text={t('nobody.text')}
    />
  )
}

function NothingYet() {
  const { t } = useTranslation('returning')
  return (
    <Page title={t('title')}>
      <NoOrdersYet icon={<IconRepeat size={28} />} text={t('empty.text')} />
    </Page>
  )
}
