import { useTranslation } from 'react-i18next'
import type { DayCondition } from '../../../../../shared/model/segment.ts'
import { DayInput } from '../../../../components/DayInput.tsx'
import classes from '../Builder.module.css'
import { PeriodInputs } from './PeriodInputs.tsx'
import { PAST_OPERATORS, type PastOperator, pastAs, pastOperatorOf } from './past-operator.ts'
import { RuleSelect } from './RuleSelect.tsx'

export interface PastInputsProps<When extends DayCondition | null> {
  name: string
  when: When
  /** What may be said beside days: that there is none, or that any will do. */
  beside?: { operator: Exclude<PastOperator, (typeof PAST_OPERATORS)[number]>; label: string }
  onChange: (when: DayCondition | null, typing?: string) => void
}

/** Days that have been: relative ones, or fixed ones. */
export function PastInputs<When extends DayCondition | null>({
  name,
  when,
  beside,
  onChange,
}: PastInputsProps<When>) {
  const { t } = useTranslation('segments')
  const days = PAST_OPERATORS.map(value => ({ value, label: t(`operator.past.${value}`) }))
  const options = beside === undefined ? days : [...days, { value: beside.operator, label: beside.label }]
  return (
    <>
      <RuleSelect<PastOperator>
        label={t('value.when', { name })}
        options={options}
        value={pastOperatorOf(when)}
        onChange={operator => onChange(pastAs(operator, when))}
      />
      {when !== null && (when.kind === 'last' || when.kind === 'before_last') && (
        <PeriodInputs
          name={name}
          length={when}
          onChange={(length, typing) => onChange({ kind: when.kind, ...length }, typing)}
        />
      )}
      {when?.kind === 'between' && <FixedDays when={when} onChange={onChange} />}
    </>
  )
}

function FixedDays({
  when,
  onChange,
}: {
  when: Extract<DayCondition, { kind: 'between' }>
  onChange: (when: DayCondition) => void
}) {
  const { t } = useTranslation('segments')
  const { from, to } = when
  const set = (first: string | undefined, last: string | undefined) =>
    onChange({
      kind: 'between',
      ...(first !== undefined && { from: first }),
      ...(last !== undefined && { to: last }),
    })
  return (
    <div className={classes.together}>
      <DayInput
        className={classes.days ?? ''}
        label={t('value.firstDay')}
        value={from ?? null}
        onChange={day => set(day ?? undefined, to)}
      />
      <DayInput
        className={classes.days ?? ''}
        label={t('value.lastDay')}
        value={to ?? null}
        onChange={day => set(from, day ?? undefined)}
      />
    </div>
  )
}
