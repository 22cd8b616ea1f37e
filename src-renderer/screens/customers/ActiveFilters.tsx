import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CustomerFilter } from '../../../shared/model/customer.ts'
import { ConditionPill } from '../../components/ConditionPill.tsx'
import { withFieldCondition, withoutCondition } from './customer-view.ts'
import { useConditionTexts } from './use-condition-texts.ts'

export interface ActiveFiltersProps {
  filter: CustomerFilter
  onChange: (filter: CustomerFilter) => void
}

/** The conditions in words, each to be taken away. The search has its own field and is not repeated. */
export function ActiveFilters({ filter, onChange }: ActiveFiltersProps) {
  const { t } = useTranslation('customers')
  const conditions = useConditionTexts(withoutCondition(filter, 'query'))
  if (conditions.length === 0) return null
  return (
    <Group gap="xs">
      {conditions.map(({ name, text, fieldId }) => (
        <ConditionPill
          key={`${name}${fieldId ?? ''}`}
          size="md"
          removeLabel={t('filter.remove', { name: text })}
          onRemove={() =>
            onChange(
              fieldId === undefined
                ? withoutCondition(filter, name)
                : withFieldCondition(filter, fieldId, null),
            )
          }
        >
          {text}
        </ConditionPill>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => onChange(filter.query === undefined ? {} : { query: filter.query })}
      >
        {t('filter.clear')}
      </Button>
    </Group>
  )
}
