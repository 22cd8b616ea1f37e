import { useTranslation } from 'react-i18next'
import type { SegmentCondition } from '../../../../shared/model/segment.ts'
import { useCustomFields } from '../../fields/use-custom-fields.ts'
import { choiceOf } from './field-choices.ts'

/** Names what conditions are about. */
export function useConditionName(): (condition: SegmentCondition) => string {
  const { t } = useTranslation(['segments', 'fields'])
  const fields = useCustomFields()
  return condition => {
    const choice = choiceOf(condition)
    if (typeof choice === 'string') return t(`segments:field.${choice}`)
    return fields.find(({ id }) => id === choice.ownFieldId)?.name ?? t('fields:filter.removedField')
  }
}
