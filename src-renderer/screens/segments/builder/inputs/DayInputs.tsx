import { useTranslation } from 'react-i18next'
import { monthName } from '../../../products/product-words.ts'
import type { ConditionOn, InputProps } from './input-props.ts'
import { PastInputs } from './PastInputs.tsx'
import { PeriodInputs } from './PeriodInputs.tsx'
import { RuleSelect } from './RuleSelect.tsx'

/** When something was, which may never have been. */
export function PastDayInputs({
  name,
  condition,
  onChange,
}: InputProps<ConditionOn<'firstOrder' | 'lastOrder' | 'lastProblem' | 'addressConfirmed'>>) {
  const { t } = useTranslation('segments')
  const { field, when } = condition
  const unknown = field === 'addressConfirmed' ? 'unknown_address' : 'unknown'
  return (
    <PastInputs
      name={name}
      when={when}
      beside={{ operator: 'unknown', label: t(`operator.past.${unknown}`) }}
      onChange={(next, typing) => next !== null && onChange({ field, when: next }, typing)}
    />
  )
}

const USUAL = { amount: 14, unit: 'days' } as const
const EXPECTED = ['next', 'overdue', 'unknown'] as const

/** When the next order is expected. */
export function ExpectedDayInputs({ name, condition, onChange }: InputProps<ConditionOn<'nextOrder'>>) {
  const { t } = useTranslation('segments')
  const { field, when } = condition
  const length = when.kind === 'unknown' ? USUAL : { amount: when.amount, unit: when.unit }
  return (
    <>
      <RuleSelect
        label={t('value.when', { name })}
        options={EXPECTED.map(value => ({ value, label: t(`operator.expected.${value}`) }))}
        value={when.kind}
        onChange={kind => onChange({ field, when: kind === 'unknown' ? { kind } : { kind, ...length } })}
      />
      {when.kind !== 'unknown' && (
        <PeriodInputs
          name={name}
          length={when}
          onChange={(next, typing) => onChange({ field, when: { kind: when.kind, ...next } }, typing)}
        />
      )}
    </>
  )
}

const YEARLY = ['next', 'in_month', 'unknown'] as const
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** When a day is that comes again every year. */
export function YearDayInputs({
  name,
  condition,
  onChange,
}: InputProps<ConditionOn<'birthday' | 'anniversary'>>) {
  const { t } = useTranslation('segments')
  const { field, when } = condition
  const as = (kind: (typeof YEARLY)[number]) => {
    if (kind === 'next') return { kind, ...USUAL }
    return kind === 'in_month' ? { kind, month: 1 } : { kind }
  }
  return (
    <>
      <RuleSelect
        label={t('value.when', { name })}
        options={YEARLY.map(value => ({ value, label: t(`operator.year.${value}`) }))}
        value={when.kind}
        onChange={kind => onChange({ field, when: as(kind) })}
      />
      {when.kind === 'next' && (
        <PeriodInputs
          name={name}
          length={when}
          onChange={(next, typing) => onChange({ field, when: { kind: 'next', ...next } }, typing)}
        />
      )}
      {when.kind === 'in_month' && (
        <RuleSelect
          label={t('value.month', { name })}
          options={MONTHS.map(month => ({ value: String(month), label: monthName(month) }))}
          value={String(when.month)}
          onChange={month => onChange({ field, when: { kind: 'in_month', month: Number(month) } })}
        />
      )}
    </>
  )
}
