import { Checkbox, SimpleGrid, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useCustomFields } from '../fields/use-custom-fields.ts'
import type { StepProps } from './WizardStep.tsx'

/** The owner's own fields as further columns of the file. */
export function OwnFieldColumns({ state, onChange }: Pick<StepProps, 'state' | 'onChange'>) {
  const { t } = useTranslation('fields')
  const fields = useCustomFields()
  if (fields.length === 0) return null
  const toggle = (id: number, ticked: boolean) =>
    onChange({
      ...state,
      ownFields: ticked ? [...state.ownFields, id] : state.ownFields.filter(other => other !== id),
    })
  return (
    <fieldset style={{ border: 'none', margin: 0, padding: 0 }}>
      <Text component="legend" size="sm" fw={600}>
        {t('lists.legend')}
      </Text>
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 4 }} my="sm" spacing="xs">
        {fields.map(field => (
          <Checkbox
            key={field.id}
            label={field.name}
            checked={state.ownFields.includes(field.id)}
            onChange={event => toggle(field.id, event.currentTarget.checked)}
          />
        ))}
      </SimpleGrid>
    </fieldset>
  )
}
