import { useTranslation } from 'react-i18next'
import { dayNumber } from '../../../shared/calendar.ts'
import { spokenSpan } from '../../../shared/spoken-span.ts'
import { spanText } from './span-text.ts'

/** "vor 3 Wochen": how long ago a day is, in words; days to come count as today. */
export function useAgoText(today: string): (day: string) => string {
  const { t } = useTranslation(['customers', 'common'])
  return day => spanText(spokenSpan(Math.max(0, dayNumber(today) - dayNumber(day))), 'ago', t)
}
