import { Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SegmentCount, SegmentReference } from '../../../../shared/model/segment.ts'
import { failureText } from '../../../app/failure-text.ts'
import { Panel } from '../../../components/Panel.tsx'
import { formatCount, formatMoneyRounded } from '../../../i18n/format.ts'
import { revenueShareText } from '../revenue-share.ts'
import classes from './Builder.module.css'
import { EmptyResult } from './EmptyResult.tsx'
import { SampleCustomers } from './SampleCustomers.tsx'
import type { Live } from './use-live-answer.ts'
import { WaysOn } from './WaysOn.tsx'

export interface ResultPanelProps {
  live: Live
  /** What is on the screen, for the screens that it leads to. */
  segment: SegmentReference
  name: string
}

/** Whom the rule means just now, and what can be done with them. */
export function ResultPanel({ live, segment, name }: ResultPanelProps) {
  const { t } = useTranslation(['segments', 'common'])
  const { answer, isBehind, samples, error } = live
  return (
    <Panel
      title={t('segments:result.title')}
      actions={isBehind && answer !== null && <Loader size="xs" aria-hidden />}
    >
      {error !== null && <p role="alert">{failureText(error)}</p>}
      {answer === null && error === null && <Loader />}
      {answer !== null && (
        <div className={classes.result}>
          <Figures count={answer.count} isBehind={isBehind} />
          {answer.count.customers === 0 ? (
            <EmptyResult answer={answer} />
          ) : (
            <SampleCustomers samples={samples} />
          )}
          <WaysOn segment={segment} name={name} count={answer.count} isBehind={isBehind} />
        </div>
      )}
    </Panel>
  )
}

function Figures({ count, isBehind }: { count: SegmentCount; isBehind: boolean }) {
  const { t } = useTranslation(['segments', 'common'])
  const { customers, everybody, allowed, revenueShare, revenueMinor, currency } = count
  return (
    <div role="status" aria-busy={isBehind}>
      <div className={classes.figure}>
        {t('common:count.customers', { count: customers, formatted: formatCount(customers) })}
      </div>
      <div>
        {t('segments:result.allowed', {
          email: formatCount(allowed.email),
          post: formatCount(allowed.post),
          phone: formatCount(allowed.phone),
        })}
      </div>
      <p className={classes.quiet}>
        {customers === everybody && everybody > 0
          ? t('segments:result.everybody')
          : t('segments:result.ofAll', { formatted: formatCount(everybody) })}
        {revenueShare !== null &&
          currency !== null &&
          ` · ${t('segments:result.revenue', {
            share: revenueShareText(revenueShare),
            sum: formatMoneyRounded(revenueMinor, currency),
          })}`}
      </p>
    </div>
  )
}
