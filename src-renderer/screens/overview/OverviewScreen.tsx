import { Button, Loader, Switch } from '@mantine/core'
import { IconCalendarOff, IconChartBar } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Overview } from '../../../shared/model/figures.ts'
import { useSaveSettings } from '../../app/use-settings.ts'
import { type Status, useStatus } from '../../app/use-status.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { NoOrdersYet } from '../../components/NoOrdersYet.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Page } from '../../components/Page.tsx'
import { PeriodPicker } from '../../figures/PeriodPicker.tsx'
import { useChoosePeriod } from '../../figures/use-choose-period.ts'
import { formatDay, formatDayLong } from '../../i18n/format.ts'
import { OverviewFigures } from './OverviewFigures.tsx'
import { OverviewLinks } from './OverviewLinks.tsx'
import classes from './OverviewScreen.module.css'
import { isEmpty, useOverview } from './use-overview.ts'

/** The figures of a period, each with its meaning and the rows behind it. */
export default function OverviewScreen() {
  const status = useStatus()
  if (status.isError) return <LoadFailure error={status.error} onRetry={() => void status.refetch()} />
  if (status.data === undefined) return <Loader m="xl" />
  return status.data.orders === 0 ? <NothingYet /> : <Figures status={status.data} />
}

function Figures({ status }: { status: Status }) {
  const { t } = useTranslation('overview')
  const { query, period, custom } = useOverview(status)
  const choosePeriod = useChoosePeriod()
  const save = useSaveSettings()
  const overview = query.data
  return (
    <Page
      title={t('title')}
      description={overview === undefined ? '…' : <PeriodInWords overview={overview} />}
      actions={<OverviewLinks />}
    >
      <div className={classes.controls}>
        <PeriodPicker period={period} custom={custom} today={status.today} onChange={choosePeriod} />
        <Switch
          label={t('includeShipping')}
          checked={status.settings.includeShipping}
          onChange={event => save({ includeShipping: event.currentTarget.checked })}
        />
      </div>
      {query.isError && <LoadFailure error={query.error} onRetry={() => void query.refetch()} />}
      {overview !== undefined && isEmpty(overview) && <EmptyPeriod overview={overview} />}
      {overview !== undefined && !isEmpty(overview) && (
        <OverviewFigures overview={overview} includeShipping={status.settings.includeShipping} />
      )}
    </Page>
  )
}

function PeriodInWords({ overview }: { overview: Overview }) {
  const { t } = useTranslation('overview')
  const range = t('range', { from: formatDayLong(overview.from), to: formatDayLong(overview.to) })
  return `${range} · ${t('asOf', { day: formatDay(overview.asOf) })}`
}

function EmptyPeriod({ overview }: { overview: Overview }) {
  const { t } = useTranslation('overview')
  const choosePeriod = useChoosePeriod()
  const { dataFrom, dataTo } = overview
  const extent = dataFrom !== null && dataTo !== null && { from: formatDay(dataFrom), to: formatDay(dataTo) }
  return (
    <Notice
      role="status"
      icon={<IconCalendarOff size={28} />}
      title={t('empty.periodTitle')}
      text={extent && t('empty.periodText', extent)}
      actions={<Button onClick={() => choosePeriod('all')}>{t('empty.periodButton')}</Button>}
    />
  )
}

function NothingYet() {
  const { t } = useTranslation('overview')
  return (
    <Page title={t('title')}>
      <NoOrdersYet icon={<IconChartBar size={28} />} text={t('empty.text')} />
    </Page>
  )
}
