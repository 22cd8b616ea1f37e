import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { CostPerOrder, OrderCosts } from '../../../shared/model/order-costs.ts'
import { Explanation } from '../../figures/Explanation.tsx'
import { formatCount, formatMoney, formatNumber } from '../../i18n/format.ts'
import classes from './Value.module.css'

/** What orders cost over all months with costs, and how many times as much new customers cost: only what is known. */
export function CostSummary({ costs }: { costs: OrderCosts }) {
  const { t } = useTranslation('value')
  if (costs.new === null && costs.repeat === null)
    return (
      <div className={classes.words}>
        <p>{t(costs.months.length === 0 ? 'costs.nothing' : 'costs.onlyRunning')}</p>
      </div>
    )
  return (
    <div className={classes.words}>
      <Sentence cost={costs.new} kind="new" currency={costs.currency} />
      <Sentence cost={costs.repeat} kind="repeat" currency={costs.currency} />
      {costs.ratio !== null && (
        <p>
          <strong>{ratioWords(costs.ratio, t)}</strong>{' '}
          {t('costs.founded', { count: costs.ratioMonths, formatted: formatCount(costs.ratioMonths) })}
        </p>
      )}
    </div>
  )
}

interface SentenceProps {
  cost: CostPerOrder | null
  kind: 'new' | 'repeat'
  currency: string | null
}

function Sentence({ cost, kind, currency }: SentenceProps) {
  const { t } = useTranslation(['value', 'figures', 'common'])
  if (cost === null) return null
  const { enough, perOrderMinor, costMinor, orders } = cost
  const cases = t('common:count.orders', { count: orders, formatted: formatCount(orders) })
  const value = enough && perOrderMinor !== null ? formatMoney(perOrderMinor, currency) : null
  return (
    <p className={classes.explained}>
      <span>{t(`value:costs.${kind}`, { value: value ?? t('figures:tooFewOf', { cases }) })}</span>
      <Explanation
        title={t(`value:costs.column.${kind}Each`)}
        figure="costPerOrder"
        inputs={{ costs: formatMoney(costMinor, currency), orders: formatCount(orders) }}
        {...(value === null ? { certainty: { interval: null } } : { result: value })}
      />
    </p>
  )
}

/** So near to one nothing is said of more or less. */
const NEAR = 0.05

function ratioWords(ratio: number, t: TFunction<'value'>): string {
  if (Math.abs(ratio - 1) <= NEAR) return t('costs.ratioSame')
  const times = formatNumber(ratio, ratio < 10 ? 1 : 0)
  return t(ratio > 1 ? 'costs.ratioMore' : 'costs.ratioLess', {
    times: ratio > 1 ? times : formatNumber(ratio, 2),
  })
}
