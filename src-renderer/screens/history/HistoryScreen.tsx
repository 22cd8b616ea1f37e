import { Loader } from '@mantine/core'
import { IconCalendarTime, IconChartBar } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../app/client.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { NoOrdersYet } from '../../components/NoOrdersYet.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Page } from '../../components/Page.tsx'
import { AsOfBar } from '../../figures/AsOfBar.tsx'
import { BackToOverview } from '../../figures/BackToOverview.tsx'
import { type AsOf, useAsOf } from '../../figures/use-as-of.ts'
import { formatDayLong } from '../../i18n/format.ts'
import { HistoryFigures } from './HistoryFigures.tsx'
import { joinedHistory } from './history-figures.ts'

/** The main figures at the end of each month, as they were then. */
export default function HistoryScreen() {
  const { t } = useTranslation(['history', 'common'])
  const asOf = useAsOf()
  if (asOf === undefined) return <Loader m="xl" />
  return (
    <Page title={t('history:title')} description={t('history:description')} back={<BackToOverview />}>
      {asOf === null ? <NothingYet /> : <History asOf={asOf} />}
    </Page>
  )
}

function History({ asOf }: { asOf: AsOf }) {
  const history = useQuery(
    orpc.figures.history.queryOptions({
      input: { asOf: asOf.asOf },
      placeholderData: keepPreviousData,
    }),
  )
  const regulars = useQuery(orpc.figures.regularHistory.queryOptions({ input: { asOf: asOf.asOf } }))
  const targets = useQuery(orpc.figures.targets.queryOptions())
  const joined = useMemo(
    () => history.data && joinedHistory(history.data, regulars.data),
    [history.data, regulars.data],
  )
  return (
    <>
      <AsOfBar asOf={asOf} />
      {history.isError && <LoadFailure error={history.error} onRetry={() => void history.refetch()} />}
      {targets.isError && <LoadFailure error={targets.error} onRetry={() => void targets.refetch()} />}
      {history.isPending && <Loader />}
      {history.data?.months.length === 0 && <NoMonthYet asOf={asOf} />}
      {regulars.isError && <LoadFailure error={regulars.error} onRetry={() => void regulars.refetch()} />}
      {joined !== undefined && joined.months.length > 0 && targets.data !== undefined && (
        <HistoryFigures history={joined} targets={targets.data} firstDay={asOf.firstDay} />
      )}
    </>
  )
}

function NoMonthYet({ asOf: { asOf, firstDay } }: { asOf: AsOf }) {
  const { t } = useTranslation('history')
  return (
    <Notice
      role="status"
      icon={<IconCalendarTime size={28} />}
      title={t('empty.noMonthTitle', { asOf: formatDayLong(asOf) })}
      text={t('empty.noMonthText', { day: formatDayLong(firstDay) })}
    />
  )
}

function NothingYet() {
  const { t } = useTranslation('history')
  return <NoOrdersYet icon={<IconChartBar size={28} />} text={t('empty.text')} />
}
