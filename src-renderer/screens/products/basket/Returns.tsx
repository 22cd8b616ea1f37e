import { Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rate } from '../../../../shared/model/figures.ts'
import type { ProductReturns, ReturnRates } from '../../../../shared/model/product-ranking.ts'
import { orpc } from '../../../app/client.ts'
import { ChartCard } from '../../../charts/ChartCard.tsx'
import type { RankingData } from '../../../charts/chart-data.ts'
import { COUNT, PERCENT } from '../../../charts/unit.ts'
import { Panel } from '../../../components/Panel.tsx'
import { rateExplanation, rateInterval } from '../../../figures/rate-figure.ts'
import { ordersBehind } from '../../../figures/rows-behind.ts'
import { formatCount } from '../../../i18n/format.ts'
import { usePeriodWords } from '../../overview/use-period-words.ts'
import { MoreButton, STEP } from '../MoreButton.tsx'
import classes from '../Products.module.css'
import { of100 } from '../product-words.ts'
import { hasReturns } from '../returns-of.ts'
import { ordersOfPeriod } from '../rows-of-period.ts'
import type { PeriodDays } from '../use-product-period.ts'

/** What comes back, by product; where files know of refunds only, those. */
export function Returns({ days }: { days: PeriodDays }) {
  const { t } = useTranslation('products')
  const found = useQuery(
    orpc.products.returns.queryOptions({ input: days, placeholderData: keepPreviousData }),
  ).data
  if (found === undefined) return null
  if (!found.isKnown)
    return (
      <Panel title={t('basket.returns.title')}>
        <Text>
          {t('basket.returns.unknown')} {t('basket.returns.unknownText')}
        </Text>
      </Panel>
    )
  return <KnownReturns found={found} days={days} />
}

function KnownReturns({ found, days }: { found: ReturnRates; days: PeriodDays }) {
  const { t } = useTranslation('products')
  const [limit, setLimit] = useState(STEP)
  const isReturns = hasReturns(found)
  const rateOf = isReturns ? returnedOf : refundedOf
  const all = rateOf(found)
  const products = useMemo(
    () =>
      found.products
        .filter(one => rateOf(one).part > 0)
        .sort((one, other) => (rateOf(other).low ?? 0) - (rateOf(one).low ?? 0)),
    [found, rateOf],
  )
  const shown = Math.min(limit, products.length)
  const data = useReturnsData({ products, shown, isReturns, days })
  const period = usePeriodWords()(days)
  return (
    <div>
      <ChartCard
        data={data}
        meaning={t(isReturns ? 'basket.returns.meaning' : 'basket.returns.refundsMeaning')}
        explanation={{
          figure: 'returnRate',
          ...rateExplanation(all),
          period,
          rows: { address: ordersOfPeriod(days), label: t('openPeriodOrders') },
        }}
      >
        <ReturnsLead all={all} isReturns={isReturns} />
      </ChartCard>
      <MoreButton total={products.length} shown={shown} limit={limit} onLimit={setLimit} />
    </div>
  )
}

const returnedOf = ({ returned }: { returned: Rate }) => returned
const refundedOf = ({ partlyRefunded }: { partlyRefunded: Rate }) => partlyRefunded

function ReturnsLead({ all, isReturns }: { all: Rate; isReturns: boolean }) {
  const { t } = useTranslation('products')
  const parts = { part: formatCount(all.part), whole: formatCount(all.whole) }
  const few = t(isReturns ? 'basket.returns.leadFew' : 'basket.returns.leadRefundsFew', parts)
  const share =
    all.enough && all.value !== null && all.value >= 0.01
      ? t(isReturns ? 'basket.returns.lead' : 'basket.returns.leadRefunds', {
          ...parts,
          of100: of100(all.value),
        })
      : few
  return (
    <p className={classes.within}>
      {share} {!isReturns && t('basket.returns.noReturns')}
    </p>
  )
}

interface ReturnsDataOptions {
  products: readonly ProductReturns[]
  shown: number
  isReturns: boolean
  days: PeriodDays
}

function useReturnsData({ products, shown, isReturns, days }: ReturnsDataOptions): RankingData {
  const { t } = useTranslation('products')
  return useMemo(() => {
    const listed = products.slice(0, shown)
    const rateOf = isReturns ? returnedOf : refundedOf
    return {
      kind: 'ranking',
      title: t(isReturns ? 'basket.returns.title' : 'basket.returns.refundsTitle'),
      asOf: days.asOf,
      categoryName: t('product'),
      categories: listed.map(({ product, verdict }) => ({
        key: String(product.id),
        name: product.name,
        address: ordersBehind({
          rows: isReturns ? 'returned_product' : 'product',
          productId: product.id,
          ...days,
        }),
        ...(isReturns &&
          (verdict === 'more' || verdict === 'fewer') && { note: t(`basket.returns.${verdict}`) }),
      })),
      valueName: t('basket.returns.share'),
      unit: PERCENT,
      values: listed.map(one => (rateOf(one).enough ? rateOf(one).value : 'few')),
      intervals: listed.map(one => rateInterval(rateOf(one))),
      alongside: [
        {
          name: t(isReturns ? 'basket.returns.returned' : 'basket.returns.refunded'),
          unit: COUNT,
          values: listed.map(one => rateOf(one).part),
        },
        { name: t('basket.returns.orders'), unit: COUNT, values: listed.map(one => rateOf(one).whole) },
      ],
      notes: [t('basket.returns.order'), t('basket.returns.whole')],
    }
  }, [products, shown, isReturns, days, t])
}
