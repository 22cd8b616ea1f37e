import { useTranslation } from 'react-i18next'
import type { CustomFieldCondition } from '../../../shared/model/custom-field.ts'
import { formatList } from '../../i18n/format.ts'
import { oneValueText } from './field-value-text.ts'
import { useCustomFields } from './use-custom-fields.ts'

/** Puts a condition on one of the owner's fields into words. */
export function useFieldConditionText(): (condition: CustomFieldCondition) => string {
  const { t } = useTranslation(['fields', 'customers'])
  const fields = useCustomFields()
  return ({ fieldId, known, oneOf, contains, from, to }) => {
    const field = fields.find(one => one.id === fieldId)
    const name = field?.name ?? t('fields:filter.removedField')
    const words = (value: string) => oneValueText(field?.kind ?? 'text', value)
    if (known === false) return t('fields:filter.unknown', { name })
    if (oneOf?.length) return t('customers:filter.is', { name, value: formatList(oneOf.map(words)) })
    if (contains) return t('fields:filter.containsText', { name, text: contains })
    const ends = [
      from && t('customers:filter.atLeast', { name, value: words(from) }),
      to && t('customers:filter.atMost', { name, value: words(to) }),
    ].filter(Boolean)
    return ends.length > 0 ? ends.join(' · ') : t('fields:filter.known', { name })
  }
}
