import { MultiSelect, NumberInput, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomFieldCondition } from '../../../shared/model/custom-field.ts'
import type { CustomerFilter } from '../../../shared/model/customer.ts'
import { DayInput } from '../../components/DayInput.tsx'
import { withFieldCondition } from '../customers/customer-view.ts'
import { choicesOf, type ListedField, useCustomFields } from './use-custom-fields.ts'

/** Typing need not search with every letter. */
const TYPING_PAUSE_MS = 250

export interface OwnFieldFiltersProps {
  filter: CustomerFilter
  onChange: (filter: CustomerFilter) => void
}

/** One condition for each of the owner's own fields, by its kind. */
export function OwnFieldFilters({ filter, onChange }: OwnFieldFiltersProps) {
  return useCustomFields().map(field => (
    <FieldFilter
      key={field.id}
      field={field}
      condition={filter.fields?.find(condition => condition.fieldId === field.id) ?? null}
      onChange={condition => onChange(withFieldCondition(filter, field.id, condition))}
    />
  ))
}

export interface FieldFilterProps {
  field: ListedField
  condition: CustomFieldCondition | null
  onChange: (condition: CustomFieldCondition | null) => void
}

/** One condition on one field, by its kind. */
export function FieldFilter(props: FieldFilterProps) {
  switch (props.field.kind) {
    case 'choice':
    case 'choices':
      return <ChoiceFilter {...props} />
    case 'yes_no':
      return <YesNoFilter {...props} />
    case 'text':
      return <TextFilter {...props} />
    case 'number':
    case 'date':
      return <RangeFilter {...props} />
  }
}

function ChoiceFilter({ field, condition, onChange }: FieldFilterProps) {
  const { t } = useTranslation('fields')
  const chosen = condition?.oneOf ?? []
  return (
    <MultiSelect
      label={field.name}
      placeholder={chosen.length > 0 ? '' : t('filter.any')}
      data={[...new Set([...choicesOf(field), ...chosen])]}
      value={chosen}
      clearable
      onChange={oneOf => onChange(oneOf.length === 0 ? null : { fieldId: field.id, oneOf })}
    />
  )
}

function YesNoFilter({ field, condition, onChange }: FieldFilterProps) {
  const { t } = useTranslation(['fields', 'common'])
  const answers: Readonly<Record<string, CustomFieldCondition | null>> = {
    any: null,
    yes: { fieldId: field.id, oneOf: ['yes'] },
    no: { fieldId: field.id, oneOf: ['no'] },
    unknown: { fieldId: field.id, known: false },
  }
  return (
    <Select
      label={field.name}
      data={[
        { value: 'any', label: t('fields:filter.any') },
        { value: 'yes', label: t('common:state.yes') },
        { value: 'no', label: t('common:state.no') },
        { value: 'unknown', label: t('common:state.noValue') },
      ]}
      value={condition?.known === false ? 'unknown' : (condition?.oneOf?.[0] ?? 'any')}
      allowDeselect={false}
      onChange={answer => onChange(answers[answer ?? 'any'] ?? null)}
    />
  )
}

function TextFilter({ field, condition, onChange }: FieldFilterProps) {
  const { t } = useTranslation('fields')
  const wanted = condition?.contains ?? ''
  const [text, setText] = useState(wanted)
  const told = useRef(wanted)
  // The condition can change without the field, as when a change is taken back.
  useEffect(() => {
    if (wanted === told.current) return
    told.current = wanted
    setText(wanted)
  }, [wanted])
  const search = useDebouncedCallback((contains: string) => {
    told.current = contains.trim() === '' ? '' : contains
    onChange(contains.trim() === '' ? null : { fieldId: field.id, contains })
  }, TYPING_PAUSE_MS)
  return (
    <TextInput
      label={t('filter.contains', { name: field.name })}
      value={text}
      onChange={event => {
        setText(event.currentTarget.value)
        search(event.currentTarget.value)
      }}
    />
  )
}

function RangeFilter({ field, condition, onChange }: FieldFilterProps) {
  const { t } = useTranslation('fields')
  const set = (end: 'from' | 'to', value: string | null) => {
    const ends = { from: condition?.from, to: condition?.to, [end]: value ?? undefined }
    const given = Object.entries(ends).filter(([, one]) => one !== undefined)
    const next: CustomFieldCondition = { fieldId: field.id, ...Object.fromEntries(given) }
    onChange(given.length === 0 ? null : next)
  }
  return (['from', 'to'] as const).map(end => {
    const label = t(`filter.${end}`, { name: field.name })
    const value = condition?.[end] ?? null
    return field.kind === 'date' ? (
      <DayInput key={end} label={label} value={value} onChange={day => set(end, day)} />
    ) : (
      <NumberInput
        key={end}
        label={label}
        hideControls
        decimalSeparator={t('filter.decimalMark')}
        value={value === null ? '' : Number(value)}
        onChange={number => set(end, number === '' ? null : String(number))}
      />
    )
  })
}
