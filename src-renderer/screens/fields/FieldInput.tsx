import { NumberInput, Select, TagsInput, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CustomField, CustomValue } from '../../../shared/model/custom-field.ts'
import { DayInput } from '../../components/DayInput.tsx'
import { choicesOf } from './use-custom-fields.ts'

export interface FieldInputProps {
  field: CustomField
  /** Choices that occur beyond the owner's. */
  found: string[]
  value: CustomValue | null
  onChange: (value: CustomValue | null) => void
}

/** The input that fits the kind of a field. */
export function FieldInput({ field, found, value, onChange }: FieldInputProps) {
  const { t } = useTranslation(['fields', 'common'])
  const one = value?.[0] ?? null
  const setOne = (text: string | null) => onChange(text === null || text === '' ? null : [text])
  switch (field.kind) {
    case 'text':
      return (
        <Textarea
          label={field.name}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={2000}
          value={one ?? ''}
          onChange={event => setOne(event.currentTarget.value)}
        />
      )
    case 'number':
      return (
        <NumberInput
          label={field.name}
          hideControls
          decimalSeparator={t('fields:filter.decimalMark')}
          value={one === null ? '' : Number(one)}
          onChange={number => setOne(typeof number === 'number' ? String(number) : null)}
        />
      )
    case 'date':
      return <DayInput label={field.name} value={one} onChange={setOne} />
    case 'yes_no':
      return (
        <Select
          label={field.name}
          placeholder={t('fields:card.empty')}
          data={[
            { value: 'yes', label: t('common:state.yes') },
            { value: 'no', label: t('common:state.no') },
          ]}
          value={one}
          clearable
          onChange={setOne}
        />
      )
    case 'choice':
      return (
        <Select
          label={field.name}
          placeholder={t('fields:card.empty')}
          data={[...new Set([...choicesOf({ ...field, found }), ...(value ?? [])])]}
          value={one}
          clearable
          searchable
          onChange={setOne}
        />
      )
    case 'choices':
      return (
        <TagsInput
          label={field.name}
          data={choicesOf({ ...field, found })}
          value={value ?? []}
          onChange={texts => onChange(texts.length === 0 ? null : texts)}
        />
      )
  }
}
