import { useTranslation } from 'react-i18next'
import { channelSchema } from '../../../../../shared/model/permission.ts'
import type { YES_NO_FIELDS } from '../../../../../shared/model/segment.ts'
import { ProductsInput } from '../../ProductsInput.tsx'
import classes from '../Builder.module.css'
import type { ConditionOn, InputProps } from './input-props.ts'
import { RuleSelect } from './RuleSelect.tsx'

const ANSWERS = ['yes', 'no'] as const

/** Something that is so or not. */
export function YesNoInputs({
  name,
  condition,
  onChange,
}: InputProps<ConditionOn<(typeof YES_NO_FIELDS)[number]>>) {
  return <Answer name={name} is={condition.is} onChange={is => onChange({ ...condition, is })} />
}

/** Whether one may advertise on a channel. */
export function AllowedInputs({ name, condition, onChange }: InputProps<ConditionOn<'allowed'>>) {
  const { t } = useTranslation('segments')
  return (
    <>
      <RuleSelect
        label={t('value.channel', { name })}
        options={channelSchema.options.map(value => ({ value, label: t(`value.channels.${value}`) }))}
        value={condition.channel}
        onChange={channel => onChange({ ...condition, channel })}
      />
      <Answer name={name} is={condition.is} onChange={is => onChange({ ...condition, is })} />
    </>
  )
}

/** Waits for a product that can be had again, whatever or one of some. */
export function WishInputs({ name, condition, onChange }: InputProps<ConditionOn<'wishAvailable'>>) {
  const { t } = useTranslation('segments')
  const { products, ...rest } = condition
  return (
    <>
      <Answer name={name} is={condition.is} onChange={is => onChange({ ...condition, is })} />
      <ProductsInput
        className={classes.choices ?? ''}
        aria-label={t('value.choices', { name })}
        placeholder={t('value.anyProduct')}
        products={products ?? []}
        onChange={chosen => onChange(chosen.length === 0 ? rest : { ...rest, products: chosen })}
      />
    </>
  )
}

function Answer({ name, is, onChange }: { name: string; is: boolean; onChange: (is: boolean) => void }) {
  const { t } = useTranslation('segments')
  return (
    <RuleSelect
      label={t('operator.label', { name })}
      options={ANSWERS.map(value => ({ value, label: t(`operator.yesNo.${value}`) }))}
      value={is ? 'yes' : 'no'}
      onChange={answer => onChange(answer === 'yes')}
    />
  )
}
