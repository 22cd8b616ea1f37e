import { Fieldset, MultiSelect, NumberInput, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CustomerFilter } from '../../../shared/model/customer.ts'
import { type Platform, platformSchema, type Source } from '../../../shared/model/platform.ts'
import { type CustomerGap, customerGapSchema } from '../../../shared/model/quality.ts'
import { DayInput } from '../../components/DayInput.tsx'
import { OwnFieldFilters } from '../fields/OwnFieldFilters.tsx'
import classes from './CustomersScreen.module.css'
import { withoutCondition } from './customer-view.ts'
import { StandingFilter } from './StandingFilter.tsx'

/** Amounts are typed in whole units of money. */
const MINOR_PER_MAJOR = 100

export interface FilterPanelProps {
  filter: CustomerFilter
  onChange: (filter: CustomerFilter) => void
  sources: readonly Source[]
  today: string
}

/** Every condition that the list can be narrowed by; each acts at once. */
export function FilterPanel({ filter, onChange, sources, today }: FilterPanelProps) {
  const { t } = useTranslation(['customers', 'common'])
  const set = <Name extends keyof CustomerFilter>(name: Name, value: CustomerFilter[Name] | null) =>
    onChange(value === null ? withoutCondition(filter, name) : { ...filter, [name]: value })
  const platforms = [...new Set(sources.map(source => source.platform))]
  return (
    <Fieldset legend={t('customers:filter.title')} className={classes.panel ?? ''}>
      <MultiSelect
        label={t('customers:filter.platforms')}
        placeholder={filter.platforms?.length ? '' : t('customers:filter.platformsPlaceholder')}
        data={platforms.map(value => ({ value, label: t(`common:platform.${value}`) }))}
        value={filter.platforms ?? []}
        onChange={values => set('platforms', toPlatforms(values))}
        clearable
      />
      <Amount
        label={t('customers:filter.minOrders')}
        value={filter.minOrders}
        onChange={value => set('minOrders', value)}
      />
      <Amount
        label={t('customers:filter.maxOrders')}
        value={filter.maxOrders}
        onChange={value => set('maxOrders', value)}
      />
      <Amount
        label={t('customers:filter.minValue')}
        value={filter.minValueMinor}
        scale={MINOR_PER_MAJOR}
        onChange={value => set('minValueMinor', value)}
      />
      <Amount
        label={t('customers:filter.maxValue')}
        value={filter.maxValueMinor}
        scale={MINOR_PER_MAJOR}
        onChange={value => set('maxValueMinor', value)}
      />
      <DayInput
        label={t('customers:filter.lastOrderFrom')}
        value={filter.lastOrderFrom ?? null}
        onChange={day => set('lastOrderFrom', day)}
      />
      <DayInput
        label={t('customers:filter.lastOrderTo')}
        value={filter.lastOrderTo ?? null}
        onChange={day => set('lastOrderTo', day)}
      />
      <Permitted
        label={t('customers:filter.email')}
        value={filter.emailAllowed}
        onChange={value => set('emailAllowed', value)}
      />
      <Permitted
        label={t('customers:filter.post')}
        value={filter.postAllowed}
        onChange={value => set('postAllowed', value)}
      />
      <Flagged value={filter.flagged} onChange={value => set('flagged', value)} />
      <StandingFilter value={filter.behind} today={today} onChange={behind => set('behind', behind)} />
      <Gap value={filter.gap} onChange={gap => set('gap', gap)} />
      <OwnFieldFilters filter={filter} onChange={onChange} />
    </Fieldset>
  )
}

function toPlatforms(values: readonly string[]): Platform[] | null {
  const known = platformSchema.options.filter(platform => values.includes(platform))
  return known.length === 0 ? null : known
}

interface AmountProps {
  label: string
  value: number | undefined
  /** Stored units per typed unit. */
  scale?: number
  onChange: (value: number | null) => void
}

function Amount({ label, value, scale = 1, onChange }: AmountProps) {
  return (
    <NumberInput
      label={label}
      min={0}
      max={999_999}
      allowDecimal={false}
      hideControls
      value={value === undefined ? '' : value / scale}
      onChange={typed => onChange(typeof typed === 'number' ? Math.round(typed * scale) : null)}
    />
  )
}

function Gap({
  value,
  onChange,
}: {
  value: CustomerGap | undefined
  onChange: (value: CustomerGap | null) => void
}) {
  const { t } = useTranslation(['customers', 'quality'])
  return (
    <Select
      label={t('customers:filter.gap')}
      placeholder={t('customers:filter.anyGap')}
      data={customerGapSchema.options.map(gap => ({ value: gap, label: t(`quality:gap.${gap}`) }))}
      value={value ?? null}
      clearable
      clearButtonProps={{ 'aria-label': t('customers:filter.clearGap') }}
      comboboxProps={{ width: 340, position: 'bottom-start' }}
      onChange={gap => onChange(gap)}
    />
  )
}

function Flagged({ value, onChange }: Omit<PermittedProps, 'label'>) {
  const { t } = useTranslation('customers')
  return (
    <Select
      label={t('filter.flagged')}
      data={[
        { value: 'any', label: t('filter.any') },
        { value: 'yes', label: t('filter.flaggedOnly') },
        { value: 'no', label: t('filter.flaggedNot') },
      ]}
      value={value === undefined ? 'any' : value ? 'yes' : 'no'}
      allowDeselect={false}
      onChange={chosen => onChange(chosen === 'any' || chosen === null ? null : chosen === 'yes')}
    />
  )
}

interface PermittedProps {
  label: string
  value: boolean | undefined
  onChange: (value: boolean | null) => void
}

function Permitted({ label, value, onChange }: PermittedProps) {
  const { t } = useTranslation('customers')
  return (
    <Select
      label={label}
      data={[
        { value: 'any', label: t('filter.any') },
        { value: 'yes', label: t('filter.allowed') },
        { value: 'no', label: t('filter.denied') },
      ]}
      value={value === undefined ? 'any' : value ? 'yes' : 'no'}
      allowDeselect={false}
      onChange={chosen => onChange(chosen === 'any' || chosen === null ? null : chosen === 'yes')}
    />
  )
}
