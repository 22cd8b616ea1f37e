import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import type { CustomerRhythm } from '../../../shared/model/customer-rhythm.ts'
import type { CustomerValue } from '../../../shared/model/customer-value.ts'
import type { CustomerMargin } from '../../../shared/model/value-margin.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Panel } from '../../components/Panel.tsx'
import type { FigureExplanation } from '../../figures/figure-explanation.ts'
import { forecastCertainty } from '../../figures/forecast-certainty.ts'
import { rangeWords } from '../../figures/range-words.ts'
import { formatCount, formatDay, formatMoney, formatNumber } from '../../i18n/format.ts'
import classes from './CustomerFigures.module.css'
import { FigureRow, FiguresLoading } from './FigureRow.tsx'
import { MarginNote } from './MarginNote.tsx'
import { isOver, useWorth } from './use-customer-figures.ts'
import { aliveWords, expectedYear, marginWords, meanWords } from './worth-words.ts'

/** What a customer brought so far, and what is to be expected of them; nothing where they never bought. */
export function WorthPanel({ card }: { card: CustomerCard }) {
  const { t } = useTranslation('customers')
  const worth = useWorth(card)
  if (card.orders === 0) return null
  const { data } = worth
  return (
    <Panel title={t('worth.title')}>
      {worth.isError && <LoadFailure error={worth.error} onRetry={() => void worth.refetch()} />}
      {worth.isPending && <FiguresLoading lines={11} />}
      {data?.rhythm != null && data.value !== null && (
        <Worth value={data.value} margin={data.margin} rhythm={data.rhythm} over={isOver(card)} />
      )}
      {data?.value === null && <p className={classes.note}>{t('rhythm.never')}</p>}
    </Panel>
  )
}

interface WorthProps {
  value: CustomerValue
  /** null where the owner has not said what is left of revenue. */
  margin: CustomerMargin | null
  rhythm: CustomerRhythm
  over: boolean
}

function Worth({ value, margin, rhythm, over }: WorthProps) {
  const { t } = useTranslation('customers')
  const { method, reason } = value
  return (
    <>
      <dl className={classes.rows} data-stacked>
        <Historic value={value} margin={margin} rhythm={rhythm} />
        {!over && <Expected value={value} margin={margin} />}
        {!over && <Total value={value} margin={margin} />}
        {!over && <Alive value={value} rhythm={rhythm} />}
      </dl>
      <p className={classes.note}>
        {over ? t('worth.ended') : t(`worth.method.${reason ?? 'model'}`)}{' '}
        {!over && method !== 'none' && <Link to="/value">{t('worth.backtest')}</Link>}
      </p>
      <MarginNote value={value} margin={margin} />
    </>
  )
}

function Historic({ value, margin, rhythm }: Omit<WorthProps, 'over'>) {
  const { t } = useTranslation(['charts', 'figures', 'common', 'customers'])
  const { historicMinor, currency } = value
  const label = t('customers:worth.historic')
  if (historicMinor === null || currency === null) return <FewRow label={label} />
  const result = formatMoney(Math.round(historicMinor), currency)
  const inputs = { orders: formatCount(rhythm.orders) }
  return (
    <FigureRow
      label={label}
      value={result}
      hint={hintOf(margin && marginWords({ valueMinor: margin.historicMinor }, currency, t))}
      explanation={{ figure: 'historicValue', inputs, result }}
    />
  )
}

function Expected({ value, margin }: Pick<WorthProps, 'value' | 'margin'>) {
  const { t } = useTranslation(['customers', 'common'])
  const words = useTranslation(['charts', 'figures', 'common', 'customers']).t
  const label = t('customers:worth.expected')
  const year = expectedYear(value)
  if (year === null || value.currency === null) return <FewRow label={label} />
  const { orders, valueMinor, lowMinor, highMinor } = year
  return (
    <RangeRow
      label={label}
      currency={value.currency}
      lowMinor={lowMinor ?? 0}
      highMinor={highMinor ?? 0}
      hint={hintOf(
        meanWords(year, value, t),
        margin && marginWords(margin.expectedYear, value.currency, words),
      )}
      explanation={{
        figure: 'expectedValue',
        inputs: {
          orders: orders === null ? '–' : formatNumber(orders, 2),
          perOrder:
            orders === null || orders === 0 || valueMinor === null
              ? '–'
              : formatMoney(Math.round(valueMinor / orders), value.currency),
        },
        result: formatMoney(Math.round(valueMinor ?? 0), value.currency),
        ...forecastCertainty(year, value.currency),
      }}
    />
  )
}

function Total({ value, margin }: Pick<WorthProps, 'value' | 'margin'>) {
  const { t } = useTranslation(['charts', 'figures', 'common', 'customers'])
  const label = t('customers:worth.total')
  const { currency, historicMinor, totalMinor, totalLowMinor, totalHighMinor } = value
  const year = expectedYear(value)
  if (currency === null || year === null || totalMinor === null || historicMinor === null)
    return <FewRow label={label} />
  const money = (minor: number) => formatMoney(Math.round(minor), currency)
  return (
    <RangeRow
      label={label}
      currency={currency}
      lowMinor={totalLowMinor ?? totalMinor}
      highMinor={totalHighMinor ?? totalMinor}
      hint={hintOf(
        margin &&
          marginWords({ lowMinor: margin.totalLowMinor, highMinor: margin.totalHighMinor }, currency, t),
      )}
      explanation={{
        figure: 'totalValue',
        inputs: { historic: money(historicMinor), expected: money(year.valueMinor ?? 0) },
        result: money(totalMinor),
        ...forecastCertainty({ lowMinor: totalLowMinor, highMinor: totalHighMinor }, currency),
      }}
    />
  )
}

function hintOf(...parts: (string | null | undefined)[]): string | undefined {
  const known = parts.filter(part => part != null)
  return known.length === 0 ? undefined : known.join(' · ')
}

function Alive({ value: { alive, method }, rhythm }: Pick<WorthProps, 'value' | 'rhythm'>) {
  const { t } = useTranslation(['customers', 'common'])
  const label = t('customers:worth.alive')
  const inputs = { last: formatDay(rhythm.lastDay), orders: formatCount(rhythm.purchaseDays) }
  const explanation: FigureExplanation = { figure: 'stillActive', inputs }
  if (alive === null) {
    const text = method === 'model' ? t('customers:worth.aliveUnknown') : t('common:state.tooFew')
    return <FigureRow label={label} value={text} isFew explanation={explanation} />
  }
  const { value, hint } = aliveWords(alive, t)
  return <FigureRow label={label} value={value} hint={hint} explanation={explanation} />
}

function FewRow({ label }: { label: string }) {
  const { t } = useTranslation('common')
  return <FigureRow label={label} value={t('state.tooFew')} isFew />
}

interface RangeRowProps {
  label: string
  currency: string
  lowMinor: number
  highMinor: number
  hint?: string | undefined
  explanation: FigureExplanation
}

/** An amount as a range; where nine in ten bring nothing, that is said. */
function RangeRow({ label, currency, lowMinor, highMinor, hint, explanation }: RangeRowProps) {
  const { t } = useTranslation(['charts', 'figures', 'common', 'customers'])
  const isNothing = Math.round(highMinor) <= 0
  const value = isNothing
    ? t('customers:worth.nothing')
    : rangeWords({ low: lowMinor, high: highMinor }, { kind: 'money', currency }, t)
  return (
    <FigureRow label={label} value={value} hint={isNothing ? undefined : hint} explanation={explanation} />
  )
}
