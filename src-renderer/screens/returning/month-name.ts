import { currentLanguage } from '../../i18n/language.ts'

/** The name of a month of any year, 0 for January: "März", short "Mär". */
export function monthName(month: number, length: 'long' | 'short' = 'long'): string {
  const locale = currentLanguage() === 'en' ? 'en-GB' : 'de-DE'
  const day = new Date(Date.UTC(2000, month, 1))
  return new Intl.DateTimeFormat(locale, { month: length, timeZone: 'UTC' }).format(day)
}
