import { isCalendarDay } from '../../../shared/calendar.ts'
import type { CustomField, CustomValue } from '../../../shared/model/custom-field.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'

/**
 * A value that the owner gave, checked by the kind of its field.
 * @throws ExpectedFailure `invalid` with the name of the field.
 */
export function ownerValue(field: CustomField, value: CustomValue): CustomValue {
  const texts = [...new Set(value.map(text => text.trim()).filter(Boolean))]
  const isFitting =
    texts.length > 0 &&
    (field.kind === 'choices' || texts.length === 1) &&
    texts.every(text => fits(field, text))
  if (!isFitting) throw new ExpectedFailure({ code: 'invalid', field: field.name })
  return texts
}

function fits({ kind }: CustomField, text: string): boolean {
  switch (kind) {
    case 'number':
      return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(text)
    case 'date':
      return isCalendarDay(text)
    case 'yes_no':
      return text === 'yes' || text === 'no'
    case 'text':
    case 'choice':
    case 'choices':
      return true
  }
}
