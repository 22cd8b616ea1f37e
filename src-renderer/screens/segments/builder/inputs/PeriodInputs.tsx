import { useTranslation } from 'react-i18next'
import { type PeriodLength, periodLengthSchema } from '../../../../../shared/model/segment.ts'
import classes from '../Builder.module.css'
import { RuleNumberField } from './RuleNumberField.tsx'
import { RuleSelect } from './RuleSelect.tsx'

const UNITS = periodLengthSchema.shape.unit.options
const LONGEST = 9999

export interface PeriodInputsProps {
  name: string
  length: PeriodLength
  onChange: (length: PeriodLength, typing?: string) => void
}

/** A length of time: so many days, weeks, months or years. */
export function PeriodInputs({ name, length: { amount, unit }, onChange }: PeriodInputsProps) {
  const { t } = useTranslation('segments')
  return (
    <div className={classes.together}>
      <RuleNumberField
        label={t('value.amount', { name })}
        value={amount}
        min={1}
        max={LONGEST}
        // An empty field leaves the last length until something is typed.
        onChange={typed => typed !== undefined && onChange({ amount: typed, unit }, 'amount')}
      />
      <RuleSelect
        label={t('value.unit', { name })}
        options={UNITS.map(value => ({ value, label: t(`value.units.${value}`) }))}
        value={unit}
        onChange={chosen => onChange({ amount, unit: chosen })}
      />
    </div>
  )
}
