import i18next from 'i18next'
import type { CustomFieldKind, CustomValue } from '../../../shared/model/custom-field.ts'
import { formatDay, formatNumber } from '../../i18n/format.ts'

const MOST_DECIMALS = 10

/** A value as people read it, in the language on the screen. */
export function fieldValueText(kind: CustomFieldKind, value: CustomValue | readonly string[]): string {
  return value.map(one => oneValueText(kind, one)).join(', ')
}

export function oneValueText(kind: CustomFieldKind, value: string): string {
  switch (kind) {
    case 'number':
      return formatNumber(Number(value), MOST_DECIMALS)
    case 'date':
      return formatDay(value)
    case 'yes_no':
      return i18next.t(value === 'yes' ? 'state.yes' : 'state.no')
    case 'text':
    case 'choice':
    case 'choices':
      return value
  }
}
