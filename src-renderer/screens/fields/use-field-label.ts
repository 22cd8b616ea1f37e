import { useTranslation } from 'react-i18next'
import { readCustomFieldReference } from '../../../shared/model/custom-field.ts'
import { fieldLabel } from '../../i18n/field-label.ts'
import { useCustomFields } from './use-custom-fields.ts'

/** Names what a column is mapped to: one of our fields, or one of the owner's own by the name that it has now. */
export function useFieldLabel(): (field: string) => string {
  const { t } = useTranslation('fields')
  const fields = useCustomFields()
  return field => {
    const reference = readCustomFieldReference(field)
    if (reference === null || fields.length === 0) return fieldLabel(field)
    return fields.find(({ id }) => id === reference.id)?.name ?? t('filter.removedField')
  }
}
