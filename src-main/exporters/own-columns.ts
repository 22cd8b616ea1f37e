import type { CustomField } from '../../shared/model/custom-field.ts'
import type { Language, Notation } from './columns.ts'
import type { Recipient } from './recipient.ts'

const ANSWERS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: { yes: 'ja', no: 'nein' },
  en: { yes: 'yes', no: 'no' },
}

/** The cell of one of the owner's own fields; several choices stand with commas between them. */
export function ownCellText(
  recipient: Recipient,
  field: CustomField,
  notation: Notation,
  language: Language,
): string {
  const values = recipient.ownValues?.get(field.id) ?? []
  return values.map(value => valueText(field, value, notation, language)).join(', ')
}

function valueText({ kind }: CustomField, value: string, notation: Notation, language: Language): string {
  switch (kind) {
    case 'number':
      return value.replace('.', notation.decimalMark)
    case 'date':
      return notation.day(value)
    case 'yes_no':
      return ANSWERS[language][value] ?? value
    case 'text':
    case 'choice':
    case 'choices':
      return value
  }
}
