import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CustomerFilter } from '../../../shared/model/customer.ts'
import { ConditionPill } from '../../components/ConditionPill.tsx'
import { ruleOfFilter } from '../segments/rule-of-filter.ts'
import { newSegmentAddress } from '../segments/segment-address.ts'
import { withFieldCondition, withoutCondition } from './customer-view.ts'
import { useConditionTexts } from './use-condition-texts.ts'

export interface ActiveFiltersProps {
  filter: CustomerFilter
  onChange: (filter: CustomerFilter) => void
}

/** The conditions in words, each to be taken away. The search has its own field and is not repeated. */
export function ActiveFilters({ filter, onChange }: ActiveFiltersProps) {
  const { t } = useTranslation(['customers', 'segments'])
  const conditions = useConditionTexts(withoutCondition(filter, 'query'))
  if (conditions.length === 0) return null
  const rule = ruleOfFilter(filter)
  return (
    <Group gap="xs">
      {conditions.map(({ name, text, fieldId }) => (
        <ConditionPill
          key={`${name}${fieldId ?? ''}`}
          size="md"
          removeLabel={t('customers:filter.remove', { name: text })}
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
        {t('customers:filter.clear')}
      </Button>
      {rule !== null && (
        <Button component={Link} to={newSegmentAddress(rule)} variant="subtle" size="compact-sm">
          {t('segments:filter.saveAs')}
        </Button>
      )}
    </Group>
  )
}
