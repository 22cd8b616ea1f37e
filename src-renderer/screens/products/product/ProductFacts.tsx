import { useTranslation } from 'react-i18next'
import type { ListedProduct } from '../../../../shared/model/product-list.ts'
import { Panel } from '../../../components/Panel.tsx'
import { formatCount, formatDay } from '../../../i18n/format.ts'
import classes from '../Products.module.css'
import { factorRange, ordersInWords, type ProductWords } from '../product-words.ts'

/** What the numbers of a product mean, in sentences. */
export function ProductFacts({ row }: { row: ListedProduct }) {
  const { t } = useTranslation(['products', 'common'])
  const facts = [lastSoldFact(row, t), trendFact(row, t), repeatFact(row, t)]
  return (
    <Panel title={t('products:card.facts')}>
      <ul className={classes.facts}>
        {facts
          .filter(fact => fact !== null)
          .map(fact => (
            <li key={fact}>{fact}</li>
          ))}
      </ul>
    </Panel>
  )
}

function lastSoldFact({ lastSoldDay, firstSoldDay, daysSinceSold }: ListedProduct, t: ProductWords): string {
  const days = { day: formatDay(lastSoldDay), first: formatDay(firstSoldDay) }
  const ago = { count: daysSinceSold, formatted: formatCount(daysSinceSold) }
  return daysSinceSold === 0
    ? t('products:card.lastSoldToday', days)
    : t('products:card.lastSold', { ...days, ...ago })
}

/** Against the period of the same length before; null where the data do not go back so far. */
function trendFact({ sales, before, trend }: ListedProduct, t: ProductWords): string | null {
  if (before === null || !trend.enough || trend.low === null || trend.high === null) return null
  const counts = { now: formatCount(sales.orders), before: ordersInWords(before.orders, t) }
  if (trend.low > 1) return t('products:card.trendUp', counts)
  if (trend.high < 1) return t('products:card.trendDown', counts)
  return t('products:card.trendSame', counts)
}

/** Whether its buyers come back more often than they would anyway. */
function repeatFact({ repeatMaker: { low, high, enough } }: ListedProduct, t: ProductWords): string | null {
  if (!enough || low === null || high === null) return null
  const range = factorRange({ low, high }, t)
  if (low > 1) return t('products:card.more', { range })
  if (high < 1) return t('products:card.fewer', { range })
  return t('products:card.asExpected')
}
