import { useTranslation } from 'react-i18next'
import type { SegmentReference } from '../../../shared/model/segment.ts'
import { failureText } from '../../app/failure-text.ts'
import { formatCount } from '../../i18n/format.ts'
import { revenueShareText } from './revenue-share.ts'
import classes from './Segments.module.css'
import { useSegmentCount } from './use-segment-count.ts'

/** How many a segment means, how many of them may be e-mailed, and what they bring. */
export function CountLine({ segment, isReady = true }: { segment: SegmentReference; isReady?: boolean }) {
  const { t } = useTranslation(['segments', 'common'])
  const { data, error } = useSegmentCount(segment, isReady)
  if (error !== null) return <div className={classes.count}>{failureText(error)}</div>
  if (data === undefined) return <div className={classes.count}>{t('segments:entry.counting')}</div>
  const { customers, allowed, revenueShare } = data
  return (
    <div className={classes.count}>
      <span className={classes.people}>
        {t('common:count.customers', { count: customers, formatted: formatCount(customers) })}
      </span>
      {customers > 0 && <span>{t('segments:entry.allowed', { email: formatCount(allowed.email) })}</span>}
      {customers > 0 && revenueShare !== null && (
        <span>{t('segments:entry.share', { share: revenueShareText(revenueShare) })}</span>
      )}
    </div>
  )
}
