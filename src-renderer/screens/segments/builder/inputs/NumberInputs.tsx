import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currencyExponent } from '../../../../../shared/money.ts'
import { useSegmentWords } from '../../words/use-segment-words.ts'
import classes from '../Builder.module.css'
import type { ConditionOn, InputProps } from './input-props.ts'
import {
  canBe,
  NUMBER_OPERATORS,
  type NumberOperator,
  type NumberRange,
  operatorOf,
  rangeAs,
  rangeOf,
} from './number-operator.ts'
import { RuleNumberField } from './RuleNumberField.tsx'
import { RuleSelect } from './RuleSelect.tsx'

const MOST_ORDERS = 9999
const MOST_MONEY = 9_999_999

/** A number or a sum of money between two ends. */
export function NumberInputs({
  name,
  condition,
  onChange,
}: InputProps<ConditionOn<'orders' | 'value' | 'averageOrder'>>) {
  const { t } = useTranslation('segments')
  const { currency } = useSegmentWords()
  const [chosen, choose] = useState<NumberOperator>(operatorOf(condition))
  const operator = canBe(chosen, condition) ? chosen : operatorOf(condition)
  const isMoney = condition.field !== 'orders'
  const scale = isMoney ? 10 ** currencyExponent(currency ?? '') : 1
  const { from, to } = condition
  const set = (range: NumberRange, typing?: string) => onChange({ field: condition.field, ...range }, typing)
  const field = (end: 'from' | 'to', onTyped: (value: number | undefined) => void) => (
    <RuleNumberField
      label={t(`value.${end}`, { name })}
      value={scaledDown(end === 'from' ? from : to, scale)}
      min={0}
      max={isMoney ? MOST_MONEY : MOST_ORDERS}
      {...(isMoney && { decimals: 2, suffix: ` ${currencySign(currency)}` })}
      onChange={typed => onTyped(typed === undefined ? undefined : Math.round(typed * scale))}
    />
  )
  return (
    <>
      <RuleSelect
        label={t('operator.label', { name })}
        options={NUMBER_OPERATORS.map(value => ({ value, label: t(`operator.number.${value}`) }))}
        value={operator}
        onChange={next => {
          choose(next)
          set(rangeAs(next, condition))
        }}
      />
      {operator !== 'atMost' &&
        field('from', value => set(rangeOf(value, operator === 'exactly' ? value : to), 'from'))}
      {operator === 'between' && <span className={classes.between}>{t('value.and')}</span>}
      {(operator === 'atMost' || operator === 'between') &&
        field('to', value => set(rangeOf(from, value), 'to'))}
    </>
  )
}

function scaledDown(value: number | undefined, scale: number): number | undefined {
  return value === undefined ? undefined : value / scale
}

/** The sign of a currency, or its code where it has none. */
function currencySign(currency: string | null): string {
  if (currency === null) return ''
  const parts = new Intl.NumberFormat('de', { style: 'currency', currency }).formatToParts(0)
  return parts.find(({ type }) => type === 'currency')?.value ?? currency
}
