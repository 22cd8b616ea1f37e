import { isCalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { parseCountry } from '../../importers/fields/country.ts'
import { parseEmail } from '../../importers/fields/email.ts'

/**
 * A value that the owner typed into a field of a customer, as it is stored.
 * @throws ExpectedFailure `invalid` for something that is no e-mail address, country or birthday.
 */
export function ownerText(field: string, text: string): string {
  if (field === 'birthday' && !isBirthday(text)) throw new ExpectedFailure({ code: 'invalid', field })
  if (field !== 'email' && field !== 'country') return text
  const value = field === 'email' ? parseEmail(text) : parseCountry(text)
  if (value == null) throw new ExpectedFailure({ code: 'invalid', field })
  return value
}

/** `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
function isBirthday(text: string): boolean {
  // A leap year, so that 29 February is a day.
  return isCalendarDay(text.startsWith('--') ? `2000${text.slice(1)}` : text)
}
