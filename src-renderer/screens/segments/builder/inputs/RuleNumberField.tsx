import { NumberInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from '../Builder.module.css'

export interface RuleNumberFieldProps {
  label: string
  value: number | undefined
  min: number
  max: number
  /** Default: whole numbers. */
  decimals?: number
  suffix?: string
  /** undefined where the field was emptied. */
  onChange: (value: number | undefined) => void
}

/** A number of a rule, which counts while it is typed. */
export function RuleNumberField(props: RuleNumberFieldProps) {
  const { label, value, min, max, decimals = 0, suffix, onChange } = props
  const { t } = useTranslation('fields')
  const [typed, setTyped] = useState<number | string>(value ?? '')
  const told = useRef(value)
  // The rule can change without the field, when a change is taken back.
  useEffect(() => {
    if (value === told.current) return
    told.current = value
    setTyped(value ?? '')
  }, [value])
  const type = (next: number | string) => {
    setTyped(next)
    const number = typeof next === 'number' ? next : undefined
    if (number !== undefined && (number < min || number > max)) return
    if (number === told.current) return
    told.current = number
    onChange(number)
  }
  return (
    <NumberInput
      className={(suffix === undefined ? classes.number : classes.money) ?? ''}
      aria-label={label}
      data-rule-value
      hideControls
      clampBehavior="none"
      allowNegative={false}
      decimalScale={decimals}
      decimalSeparator={t('filter.decimalMark')}
      thousandSeparator={t('filter.decimalMark') === ',' ? '.' : ','}
      suffix={suffix ?? ''}
      value={typed}
      onChange={type}
      onBlur={() => setTyped(value ?? '')}
    />
  )
}
