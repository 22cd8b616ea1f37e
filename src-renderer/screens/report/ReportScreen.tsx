import { Button, Loader } from '@mantine/core'
import { IconCalendarTime, IconChartBar, IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { NoOrdersYet } from '../../components/NoOrdersYet.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Page } from '../../components/Page.tsx'
import { BackToOverview } from '../../figures/BackToOverview.tsx'
import { type AsOf, useAsOf } from '../../figures/use-as-of.ts'
import { formatDayLong } from '../../i18n/format.ts'
import { ChangedPage } from './ChangedPage.tsx'
import { HappenedPage } from './HappenedPage.tsx'
import { MonthPicker } from './MonthPicker.tsx'
import classes from './ReportScreen.module.css'
import { monthsToReport, reportMonth } from './report-months.ts'
import { useReport } from './use-report.ts'
// Turns what is printed to the light appearance, also before a chart has been drawn.
import '../../app/printing.ts'

/** A whole month on two pages: what happened, and what changed and why. */
export default function ReportScreen() {
  const known = useAsOf()
  if (known === undefined) return <Loader m="xl" />
  if (known === null) return <NothingYet />
  const months = monthsToReport(known, known.today)
  return months.length === 0 ? <NoMonthYet firstDay={known.firstDay} /> : <Report {...{ known, months }} />
}

function Report({ known, months }: { known: AsOf; months: readonly string[] }) {
  const { t } = useTranslation(['report', 'common'])
  const [parameters, setParameters] = useSearchParams()
  const asked = parameters.get('month') ?? ''
  const chosen = months.includes(asked) ? asked : (months[0] ?? '')
  const month = reportMonth(chosen, known.firstDay)
  const { happened, products, changed, forecast } = useReport(month, known.firstDay)
  const parts = [happened, products, changed, forecast]
  const failed = parts.find(({ isError }) => isError)
  const isWhole = parts.every(({ isSuccess }) => isSuccess)
  return (
    <Frame
      actions={
        <>
          <MonthPicker
            months={months}
            value={chosen}
            onChange={next => setParameters({ month: next }, { replace: true })}
          />
          <Button
            disabled={!isWhole}
            leftSection={<IconPrinter size={17} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('common:button.print')}
          </Button>
        </>
      }
    >
      {failed !== undefined && <LoadFailure error={failed.error} onRetry={() => void failed.refetch()} />}
      {happened.isPending && <Loader />}
      {happened.data !== undefined && (
        <div className={classes.sheets}>
          <HappenedPage month={month} happened={happened.data} products={products.data} known={known} />
          <ChangedPage
            month={month}
            happened={happened.data}
            changed={changed.data}
            revenue={forecast.data?.revenue}
            firstDay={known.firstDay}
          />
        </div>
      )}
    </Frame>
  )
}

function Frame({ actions, children }: { actions?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation('report')
  return (
    <Page
      title={t('title')}
      description={t('description')}
      back={<BackToOverview />}
      actions={actions}
      titleOnPaper={false}
    >
      {children}
    </Page>
  )
}

function NoMonthYet({ firstDay }: { firstDay: string }) {
  const { t } = useTranslation('report')
  return (
    <Frame>
      <Notice
        role="status"
        icon={<IconCalendarTime size={28} />}
        title={t('empty.noMonthTitle')}
        text={t('empty.noMonthText', { day: formatDayLong(firstDay) })}
      />
    </Frame>
  )
}

function NothingYet() {
  const { t } = useTranslation('report')
  return (
    <Frame>
      <NoOrdersYet icon={<IconChartBar size={28} />} text={t('empty.text')} />
    </Frame>
  )
}
