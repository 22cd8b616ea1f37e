import { useTranslation } from 'react-i18next'
import { addMonths } from '../../../shared/calendar.ts'
import { formatCount, formatDay } from '../../i18n/format.ts'
import type { HappenedPageProps } from './HappenedPage.tsx'
import classes from './ReportScreen.module.css'
import { mayBeIncomplete } from './report-months.ts'

type PageNotesProps = Pick<HappenedPageProps, 'month' | 'happened' | 'known'>

/** What readers have to know of the figures of the month. */
export function PageNotes({ month, happened: { now }, known: { firstDay, lastDay } }: PageNotesProps) {
  const { t } = useTranslation('report')
  const withoutRate = now.revenue.ordersWithoutRate
  const notes = [
    mayBeIncomplete(month, lastDay) && t('note.incomplete', { day: formatDay(lastDay) }),
    firstDay > addMonths(month.from, -12) && t('note.begin', { day: formatDay(firstDay) }),
    withoutRate > 0 && t('note.withoutRate', { count: withoutRate, formatted: formatCount(withoutRate) }),
  ].filter(note => note !== false)
  if (notes.length === 0) return null
  return (
    <div className={classes.notes} role="note">
      {notes.map(note => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}
