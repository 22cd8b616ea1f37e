import { isCalendarDay } from '../../../shared/calendar.ts'
import { formatDay } from '../../i18n/format.ts'
import { currentLanguage } from '../../i18n/language.ts'

/** A birthday as people write it: "24.12.1980", or "24.12." where the year is not known. */
export function birthdayText(birthday: string): string {
  if (!birthday.startsWith('--')) return isCalendarDay(birthday) ? formatDay(birthday) : birthday
  const [month = '', day = ''] = birthday.slice(2).split('-')
  return currentLanguage() === 'en' ? `${day}/${month}` : `${day}.${month}.`
}
