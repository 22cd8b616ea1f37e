import type { CustomFieldCondition } from '../../../../shared/model/custom-field.ts'
import { formatEither } from '../../../i18n/format.ts'
import { oneValueText } from '../../fields/field-value-text.ts'
import type { SegmentWords } from './segment-words.ts'

/** A condition on one of the owner's fields as a relative clause. */
export function ownFieldClause(condition: CustomFieldCondition, { t, fieldOf }: SegmentWords): string {
  const { fieldId, known, oneOf, contains, from, to } = condition
  const field = fieldOf(fieldId)
  const quoted = (text: string) => t('segments:quoted', { text })
  const name = quoted(field?.name ?? t('fields:filter.removedField'))
  const kind = field?.kind ?? 'text'
  const words = (value: string) => oneValueText(kind, value)
  if (known === false) return t('segments:clause.own.unknown', { name })
  if (oneOf?.length) {
    const values = oneOf.map(value => (kind === 'yes_no' ? words(value) : quoted(words(value))))
    return t('segments:clause.own.oneOf', { name, values: formatEither(values) })
  }
  if (contains) return t('segments:clause.own.contains', { name, text: contains })
  if (from && to) return t('segments:clause.own.between', { name, from: words(from), to: words(to) })
  if (from)
    return t(`segments:clause.own.${kind === 'date' ? 'fromDay' : 'from'}`, { name, from: words(from) })
  if (to) return t(`segments:clause.own.${kind === 'date' ? 'toDay' : 'to'}`, { name, to: words(to) })
  return t('segments:clause.own.known', { name })
}
