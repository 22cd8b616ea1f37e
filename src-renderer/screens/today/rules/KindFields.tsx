import { Checkbox, MultiSelect, NumberInput, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReminderRule } from '../../../../shared/model/reminder.ts'
import type { BoughtGoods } from '../../../../shared/model/segment.ts'
import { orpc } from '../../../app/client.ts'
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

type FollowUp = Extract<ReminderRule, { kind: 'follow_up' }>

function FollowUpFields({ rule, onChange }: { rule: FollowUp; onChange: (rule: FollowUp) => void }) {
  const { t } = useTranslation('today')
  return (
    <>
      <NumberInput
        label={t('rules.form.afterDays')}
        min={0}
        max={999}
        allowDecimal={false}
        value={rule.afterDays}
        onChange={typed => {
          if (typeof typed === 'number') onChange({ ...rule, afterDays: typed })
        }}
      />
      <GoodsInput goods={rule.goods} onChange={goods => onChange({ ...rule, goods })} />
      <Checkbox
        label={t('rules.form.aboutOrder')}
        description={t('rules.form.aboutOrderHint')}
        checked={rule.isAboutOrder}
        onChange={event => onChange({ ...rule, isAboutOrder: event.currentTarget.checked })}
      />
    </>
  )
}

interface GoodsInputProps {
  goods: BoughtGoods | null
  onChange: (goods: BoughtGoods | null) => void
}

/** As many products as a rule may name. */
const MOST_PRODUCTS = 50

/** Products; where the rule names categories already, these. */
function GoodsInput({ goods, onChange }: GoodsInputProps) {
  const { t } = useTranslation('today')
  const choices = useQuery(orpc.segments.choices.queryOptions()).data
  if (goods?.kind === 'categories')
    return (
      <MultiSelect
        label={t('rules.form.categories')}
        description={t('rules.form.goodsHint')}
        searchable
        data={[...new Set([...goods.categories, ...(choices?.categories ?? [])])]}
        value={goods.categories}
        onChange={categories => onChange(categories.length === 0 ? null : { kind: 'categories', categories })}
      />
    )
  const chosen = goods?.products ?? []
  // A product that is sold no more stays until it is taken out.
  const known = new Map([...(choices?.products ?? []), ...chosen].map(({ key, name }) => [key, name]))
  return (
    <MultiSelect
      label={t('rules.form.goods')}
      description={t('rules.form.goodsHint')}
      searchable
      limit={100}
      maxValues={MOST_PRODUCTS}
      data={[...known].map(([value, label]) => ({ value, label }))}
      value={chosen.map(({ key }) => key)}
      onChange={keys =>
        onChange(
          keys.length === 0
            ? null
            : { kind: 'products', products: keys.map(key => ({ key, name: known.get(key) ?? '' })) },
        )
      }
    />
  )
}
