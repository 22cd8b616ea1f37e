import { useTranslation } from 'react-i18next'
import { channelSchema } from '../../../../../shared/model/permission.ts'
import type { DayCondition } from '../../../../../shared/model/segment.ts'
import { OFTEN_FORMS, type OftenForm, oftenForm } from '../../words/often-clause.ts'
import { GoodsInput } from './GoodsInput.tsx'
import type { ConditionOn, InputProps } from './input-props.ts'
import { PastInputs } from './PastInputs.tsx'
import { RuleNumberField } from './RuleNumberField.tsx'
import { RuleSelect } from './RuleSelect.tsx'

/** Once is said by yes and no. */
const FEWEST_TIMES = 2
const MOST_TIMES = 999

/** Bought some goods so often in a time, or not. */
export function BoughtInputs({ name, condition, onChange }: InputProps<ConditionOn<'bought'>>) {
  return (
    <>
      <TimesInputs name={name} condition={condition} onChange={onChange} />
      <MaybeEver
        name={name}
        when={condition.when}
        onChange={(when, typing) => onChange({ ...condition, when }, typing)}
      />
      <GoodsInput name={name} goods={condition.goods} onChange={goods => onChange({ ...condition, goods })} />
    </>
  )
}

/** Ordered so often in a time, or not. */
export function OrderedInputs({ name, condition, onChange }: InputProps<ConditionOn<'ordered'>>) {
  return (
    <>
      <TimesInputs name={name} condition={condition} onChange={onChange} />
      <PastInputs
        name={name}
        when={condition.when}
        onChange={(when, typing) =>
          when !== null && when.kind !== 'unknown' && onChange({ ...condition, when }, typing)
        }
      />
    </>
  )
}

const ANY_CHANNEL = 'any'

/** Was contacted on a channel so often in a time, or not. */
export function ContactedInputs({ name, condition, onChange }: InputProps<ConditionOn<'contacted'>>) {
  const { t } = useTranslation('segments')
  const channels = channelSchema.options.map(value => ({ value, label: t(`value.channels.${value}`) }))
  return (
    <>
      <TimesInputs name={name} condition={condition} onChange={onChange} />
      <RuleSelect
        label={t('value.channel', { name })}
        options={[{ value: ANY_CHANNEL, label: t('value.anyChannel') } as const, ...channels]}
        value={condition.channel ?? ANY_CHANNEL}
        onChange={channel => onChange({ ...condition, channel: channel === ANY_CHANNEL ? null : channel })}
      />
      <MaybeEver
        name={name}
        when={condition.when}
        onChange={(when, typing) => onChange({ ...condition, when }, typing)}
      />
    </>
  )
}

type Often = ConditionOn<'bought' | 'ordered' | 'contacted'>

/** Yes or no, or how often. */
function TimesInputs<Condition extends Often>({ name, condition, onChange }: InputProps<Condition>) {
  const { t } = useTranslation('segments')
  const form = oftenForm(condition)
  const words = condition.field === 'ordered' ? 'often' : condition.field
  const times = Math.max(FEWEST_TIMES, condition.atLeast)
  const as: Record<OftenForm, Pick<Often, 'atLeast' | 'not'>> = {
    has: { atLeast: 1, not: false },
    hasNot: { atLeast: 1, not: true },
    atLeast: { atLeast: times, not: false },
    fewer: { atLeast: times, not: true },
  }
  return (
    <>
      <RuleSelect
        label={t('operator.label', { name })}
        options={OFTEN_FORMS.map(value => ({ value, label: t(`operator.${words}.${value}`) }))}
        value={form}
        onChange={chosen => onChange({ ...condition, ...as[chosen] })}
      />
      {(form === 'atLeast' || form === 'fewer') && (
        <RuleNumberField
          label={t('value.days', { name })}
          value={condition.atLeast}
          min={FEWEST_TIMES}
          max={MOST_TIMES}
          onChange={typed => typed !== undefined && onChange({ ...condition, atLeast: typed }, 'times')}
        />
      )}
    </>
  )
}

interface MaybeEverProps {
  name: string
  when: ConditionOn<'bought'>['when']
  onChange: (when: ConditionOn<'bought'>['when'], typing?: string) => void
}

/** A time in which something was, or any. */
function MaybeEver({ name, when, onChange }: MaybeEverProps) {
  const { t } = useTranslation('segments')
  const set = (next: DayCondition | null, typing?: string) => {
    if (next === null || next.kind !== 'unknown') onChange(next, typing)
  }
  return (
    <PastInputs
      name={name}
      when={when}
      beside={{ operator: 'ever', label: t('operator.past.ever') }}
      onChange={set}
    />
  )
}
