import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

export interface RuleNumberProps {
  label: string
  /** The label stands elsewhere already. */
  isLabelHidden?: boolean
  /** null: nothing of one's own. */
  value: number | null
  min: number
  max: number
  /** Default: whole numbers. */
  decimals?: number
  suffix?: string
  placeholder?: string
  /** Where there is no own value any more, null; without `placeholder` there always is one. */
  onChange: (value: number | null) => void
}

/**
 * A number of a rule; what is typed counts when the field is left or Enter is pressed, within its limits. To be
 * rendered anew (by its key) when the value changes from outside.
 */
export function RuleNumber(props: RuleNumberProps) {
  const { label, isLabelHidden = false, value, min, max, decimals = 0, suffix, placeholder, onChange } = props
  const { t } = useTranslation('fields')
  const [typed, setTyped] = useState<number | string>(value ?? '')
  const accept = () => {
    if (typed === '' && placeholder !== undefined) {
      if (value !== null) onChange(null)
      return
    }
    const accepted = typeof typed === 'number' ? Math.min(max, Math.max(min, typed)) : value
    setTyped(accepted ?? '')
    if (accepted !== value) onChange(accepted)
  }
  return (
    <NumberInput
      {...(isLabelHidden ? { 'aria-label': label } : { label })}
      w={150}
      hideControls
      clampBehavior="none"
      decimalScale={decimals}
      decimalSeparator={t('filter.decimalMark')}
      allowNegative={false}
      suffix={suffix ?? ''}
      placeholder={placeholder ?? ''}
      value={typed}
      onChange={setTyped}
      onBlur={accept}
      onKeyDown={event => {
        if (event.key === 'Enter') accept()
      }}
    />
  )
}
