import { Anchor, Table, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CostPerOrder } from '../../../shared/model/order-costs.ts'
import { ordersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatMoney, formatMonth } from '../../i18n/format.ts'
import { currentLanguage } from '../../i18n/language.ts'
import { daysOfMonth } from '../overview/days-of-month.ts'
import type { MonthOfCosts } from './cost-months.ts'
import { parseMoney } from './typed-money.ts'
import { useSaveCosts } from './use-save-costs.ts'
import classes from './Value.module.css'

const KINDS = ['new', 'repeat'] as const
type Kind = (typeof KINDS)[number]

export interface CostRowProps {
  month: MonthOfCosts
  currency: string
  asOf: string
}

/** A month; what is typed counts when the field is left or Enter is pressed. */
export function CostRow({ month, currency, asOf }: CostRowProps) {
  const { t } = useTranslation('value')
  const [typed, type] = useTyped(month, currency)
  const save = useSaveCosts()
  // Enter and leaving the field, one right after the other, mean the same.
  const sent = useRef<object>(null)
  const name = formatMonth(month.month)
  const accept = (kind: Kind) => {
    const stored = month[kind]?.costMinor ?? null
    const read = parseMoney(typed[kind], currency, currentLanguage())
    const value = read === 'empty' ? null : read
    // What is no amount gives way to what is stored.
    if (read === null || value === stored) type(kind, textOf(stored, currency))
    else if (sent.current !== typed) {
      sent.current = typed
      save({ month: month.month, ...amounts(typed, month, currency) })
    }
  }
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {name}
        {!month.isWhole && <div className={classes.quiet}>{t('costs.running')}</div>}
      </Table.Th>
      {KINDS.flatMap(kind => [
        <Table.Td key={kind}>
          <AmountInput
            label={t(`costs.field.${kind}`, { month: name })}
            placeholder={t('costs.placeholder', { currency })}
            value={typed[kind]}
            onType={text => type(kind, text)}
            onAccept={() => accept(kind)}
          />
        </Table.Td>,
        <Table.Td key={`${kind}-each`} className={classes.number ?? ''}>
          <PerOrder cost={month[kind]} kind={kind} month={month.month} {...{ currency, asOf }} />
        </Table.Td>,
      ])}
    </Table.Tr>
  )
}

interface AmountInputProps {
  label: string
  placeholder: string
  value: string
  onType: (text: string) => void
  onAccept: () => void
}

function AmountInput({ label, placeholder, value, onType, onAccept }: AmountInputProps) {
  return (
    <TextInput
      w={140}
      inputMode="decimal"
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onChange={event => onType(event.currentTarget.value)}
      onBlur={onAccept}
      onKeyDown={event => {
        if (event.key === 'Enter') onAccept()
      }}
    />
  )
}

/** What stands in both fields; what is stored replaces it whenever that changes. */
function useTyped({ new: first, repeat }: MonthOfCosts, currency: string) {
  const stored = {
    new: textOf(first?.costMinor ?? null, currency),
    repeat: textOf(repeat?.costMinor ?? null, currency),
  }
  const [typed, setTyped] = useState(stored)
  const type = (kind: Kind, text: string) => setTyped(before => ({ ...before, [kind]: text }))
  useEffect(() => setTyped(before => ({ ...before, new: stored.new })), [stored.new])
  useEffect(() => setTyped(before => ({ ...before, repeat: stored.repeat })), [stored.repeat])
  return [typed, type] as const
}

/** Both amounts as typed just now: one may be on its way to be stored while the other one is typed. */
function amounts(typed: Record<Kind, string>, month: MonthOfCosts, currency: string) {
  const [newMinor, repeatMinor] = KINDS.map(kind => {
    const read = parseMoney(typed[kind], currency, currentLanguage())
    if (read === null) return month[kind]?.costMinor ?? null
    return read === 'empty' ? null : read
  })
  return { newMinor: newMinor ?? null, repeatMinor: repeatMinor ?? null }
}

function textOf(minor: number | null, currency: string): string {
  return minor === null ? '' : formatMoney(minor, currency)
}

interface PerOrderProps {
  cost: CostPerOrder | null
  kind: Kind
  month: string
  currency: string
  asOf: string
}

function PerOrder({ cost, kind, month, currency, asOf }: PerOrderProps) {
  const { t } = useTranslation(['value', 'common'])
  if (cost === null) return <span className={classes.quiet}>–</span>
  const { from, to } = daysOfMonth(month)
  const address = ordersBehind({
    rows: 'kind',
    kind: kind === 'new' ? 'new' : 'existing',
    from,
    to: to < asOf ? to : asOf,
    asOf,
  })
  return (
    <>
      {cost.enough && cost.perOrderMinor !== null
        ? formatMoney(cost.perOrderMinor, currency)
        : t('common:state.tooFew')}
      <div className={classes.quiet}>
        {cost.orders === 0 ? (
          t('value:costs.noOrders')
        ) : (
          <Anchor inherit underline="always" component={Link} to={address}>
            {t('common:count.orders', { count: cost.orders, formatted: formatCount(cost.orders) })}
          </Anchor>
        )}
      </div>
    </>
  )
}
