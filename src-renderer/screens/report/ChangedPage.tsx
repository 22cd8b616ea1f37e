import { useTranslation } from 'react-i18next'
import type { ExpectedRevenue } from '../../../shared/model/expected-revenue.ts'
import { Computing } from '../../components/Computing.tsx'
import { ReportPage } from '../../figures/ReportPage.tsx'
import { formatDay, formatMonth } from '../../i18n/format.ts'
import { CameBack } from './CameBack.tsx'
import { FindingSentences } from './FindingSentences.tsx'
import { NextSteps } from './NextSteps.tsx'
import { Outlook } from './Outlook.tsx'
import { Reasons } from './Reasons.tsx'
import classes from './ReportScreen.module.css'
import type { ReportMonth } from './report-months.ts'
import { StageMoves } from './StageMoves.tsx'
import type { WhatChanged, WhatHappened } from './use-report.ts'

export interface ChangedPageProps {
  month: ReportMonth
  happened: WhatHappened
  /** undefined while they are being read. */
  changed: WhatChanged | undefined
  revenue: ExpectedRevenue | undefined
  /** The first day with an order. */
  firstDay: string
}

/** The second page: what changed and why, what is to be expected, and what to do. */
export function ChangedPage({ month, happened, changed, revenue, firstDay }: ChangedPageProps) {
  const { t } = useTranslation('report')
  const name = formatMonth(month.month)
  return (
    <ReportPage
      title={t('page.changed')}
      subtitle={t('page.changedSubtitle', { month: name })}
      footer={t('page.footer', { month: name, day: formatDay(month.to), page: 2 })}
    >
      <Reasons happened={happened} />
      {changed === undefined ? (
        <Computing />
      ) : (
        <FindingSentences found={changed.findings} firstDay={firstDay} />
      )}
      <div className={classes.columns}>
        <div className={classes.column}>
          <CameBack now={happened.now} />
          {revenue === undefined ? <Computing /> : <Outlook revenue={revenue} day={month.to} />}
        </div>
        {changed !== undefined && <StageMoves changed={changed} />}
      </div>
      {changed !== undefined && <NextSteps now={happened.now} changed={changed} />}
    </ReportPage>
  )
}
