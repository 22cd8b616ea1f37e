import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReminderRule } from '../../../../shared/model/reminder.ts'
import { FollowUpFields } from './FollowUpFields.tsx'
import { typedNumbers, writtenNumbers } from './rule-words.ts'

export interface KindFieldsProps {
  rule: ReminderRule
  onChange: (rule: ReminderRule) => void
  /** Told whether all that was typed can be read. */
  onWhole: (isWhole: boolean) => void
}

/** What only rules of this kind have. */
export function KindFields({ rule, onChange, onWhole }: KindFieldsProps) {
  switch (rule.kind) {
    case 'anniversary':
      return (
        <>
          <NumbersInput
            name="years"
            values={rule.years}
            limits={{ fewest: 1, least: 1, most: 99 }}
            onChange={years => onChange({ ...rule, years })}
            onWhole={onWhole}
          />
          <VoucherInput value={rule.voucher} onChange={voucher => onChange({ ...rule, voucher })} />
        </>
      )
    case 'milestone':
      return (
        <>
          <NumbersInput
            name="orders"
            values={rule.orders}
            limits={{ fewest: 0, least: 2, most: 999 }}
            onChange={orders => onChange({ ...rule, orders })}
            onWhole={onWhole}
          />
          <VoucherInput value={rule.voucher} onChange={voucher => onChange({ ...rule, voucher })} />
        </>
      )
    case 'birthday':
    case 'second_purchase':
    case 'reorder':
    case 'anticyclic':
    case 'overdue':
      return <VoucherInput value={rule.voucher} onChange={voucher => onChange({ ...rule, voucher })} />
    case 'follow_up':
      return <FollowUpFields rule={rule} onChange={onChange} />
    case 'recovery':
    case 'back_in_stock':
      return null
  }
}

interface NumbersInputProps {
  name: 'years' | 'orders'
  values: readonly number[]
  limits: { fewest: number; least: number; most: number }
  onChange: (values: number[]) => void
  onWhole: (isWhole: boolean) => void
}

const EXAMPLES = { years: '1, 2, 5', orders: '10, 25, 50' } as const

function NumbersInput({
  name,
  values,
  limits: { fewest, least, most },
  onChange,
  onWhole,
}: NumbersInputProps) {
  const { t } = useTranslation('today')
  const [text, setText] = useState(writtenNumbers(values))
  const read = (typed: string) => {
    const numbers = typedNumbers(typed, least, most)
    return numbers === null || numbers.length < fewest ? null : numbers
  }
  return (
    <TextInput
      label={t(`rules.form.${name}`)}
      description={t('rules.form.numbersHint', { example: EXAMPLES[name] })}
      error={read(text) === null && t('rules.form.numbersWrong')}
      value={text}
      onChange={event => {
        const typed = event.currentTarget.value
        setText(typed)
        const numbers = read(typed)
        onWhole(numbers !== null)
        if (numbers !== null) onChange(numbers)
      }}
    />
  )
}

function VoucherInput({
  value,
  onChange,
}: {
  value: string | null
  onChange: (value: string | null) => void
}) {
  const { t } = useTranslation('today')
  return (
    <TextInput
      label={t('rules.form.voucher')}
      description={t('rules.form.voucherHint')}
      maxLength={200}
      value={value ?? ''}
      onChange={event => {
        const text = event.currentTarget.value
        onChange(text.trim() === '' ? null : text)
      }}
    />
  )
}
