import {
  type CustomerEdit,
  type CustomerEditField,
  customerEditSchema,
} from '../../../shared/model/customer.ts'
import { readBirthday } from '../../components/typed-birthday.ts'
import { birthdayText } from '../customer/birthday-text.ts'
import type { ResultTexts } from './review-session.ts'

/** A stored value as it stands on the screen. */
export function shownValue(field: CustomerEditField, value: string | null): string {
  return field === 'birthday' && value !== null ? birthdayText(value) : (value ?? '')
}

/** What was typed, as it is stored; null for nothing. */
export function storedValue(field: CustomerEditField, text: string): string | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  return field === 'birthday' ? (readBirthday(trimmed) ?? trimmed) : trimmed
}

/** What was typed or picked, with one field changed; undefined lets the proposal stand there again. */
export function withText(
  texts: ResultTexts,
  field: CustomerEditField,
  text: string | undefined,
): ResultTexts {
  const { [field]: _before, ...rest } = texts
  return text === undefined ? rest : { ...rest, [field]: text }
}

/** What was chosen for the result where that is not what would stand there by itself. */
export function chosenValues(texts: ResultTexts, proposed: CustomerEdit): Partial<CustomerEdit> {
  const chosen: Partial<CustomerEdit> = {}
  for (const field of customerEditSchema.keyof().options) {
    const text = texts[field]
    if (text === undefined) continue
    const value = storedValue(field, text)
    if (value !== proposed[field]) chosen[field] = value
  }
  return chosen
}

/** True for a birthday that is no day. */
export function isWrongBirthday(texts: ResultTexts): boolean {
  const text = texts.birthday?.trim() ?? ''
  return text !== '' && readBirthday(text) === null
}

/** The fields of which one of the two knows something, or the owner typed something. */
export function fieldsToShow(
  one: CustomerEdit,
  other: CustomerEdit,
  texts: ResultTexts,
): CustomerEditField[] {
  return customerEditSchema
    .keyof()
    .options.filter(field => one[field] !== null || other[field] !== null || texts[field] !== undefined)
}
