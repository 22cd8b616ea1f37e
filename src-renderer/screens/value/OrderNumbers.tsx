import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrderNumberValues } from '../../../shared/model/value-figures.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import type { RankingData } from '../../charts/chart-data.ts'
import { COUNT } from '../../charts/unit.ts'
import { ordersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatMoney } from '../../i18n/format.ts'
import { usePeriodWords } from '../overview/use-period-words.ts'
import classes from './Value.module.css'

/** Stands for all further orders too. */
const LAST = 4

/** Whether customers spend more on later orders than on the first one. */
export function OrderNumbers({ numbers, asOf }: { numbers: OrderNumberValues; asOf: string }) {
  const { t } = useTranslation('value')
  const orders = numbers.numbers.reduce((sum, one) => sum + one.orders, 0)
  const period = usePeriodWords()(numbers)
  const data = useNumbersData(numbers, asOf)
  if (orders === 0) return null
  return (
    <ChartCard
      data={data}
      meaning={t('numbers.meaning')}
      explanation={{ figure: 'valueByOrderNumber', inputs: { orders: formatCount(orders) }, period }}
    >
      <NumberWords numbers={numbers} />
    </ChartCard>
  )
}

/** The latest number that says enough, against the first orders of the very same customers. */
function NumberWords({ numbers: { numbers, currency } }: { numbers: OrderNumberValues }) {
  const { t } = useTranslation('value')
  const latest = numbers.findLast(({ number, enough }) => number > 1 && enough)
  const [first] = numbers
  const money = (minor: number) => formatMoney(minor, currency)
  if (latest?.averageMinor == null || latest.firstAverageMinor === null)
    return (
      <div className={classes.words}>
        <p>
          {first?.enough === true && first.averageMinor !== null
            ? t('numbers.onlyFirst', { value: money(first.averageMinor) })
            : t('numbers.few')}
        </p>
      </div>
    )
  return (
    <div className={classes.words}>
      <p>
        {t(latest.number === LAST ? 'numbers.fourth' : 'numbers.compared', {
          number: latest.number,
          value: money(latest.averageMinor),
          first: money(latest.firstAverageMinor),
        })}
      </p>
    </div>
  )
}

function useNumbersData(numbers: OrderNumberValues, asOf: string): RankingData {
  const { t } = useTranslation('value')
  return useMemo(() => {
    const { from, to } = numbers
    const steps = numbers.numbers.filter(({ orders }) => orders > 0)
    const unit = { kind: 'money', currency: numbers.currency ?? '' } as const
    return {
      kind: 'ranking',
      title: t('numbers.title'),
      asOf,
      categoryName: t('numbers.number'),
      categories: steps.map(({ number }) => ({
        key: String(number),
        name: t(number === LAST ? 'numbers.orderAndLater' : 'numbers.order', { number }),
        address: ordersBehind({ rows: 'order_number', number, from, to, asOf }),
      })),
      valueName: t('numbers.average'),
      unit,
      values: steps.map(({ enough, averageMinor }) => (enough ? averageMinor : 'few')),
      alongside: [
        { name: t('numbers.orders'), unit: COUNT, values: steps.map(({ orders }) => orders) },
        { name: t('spread.customers'), unit: COUNT, values: steps.map(({ customers }) => customers) },
        {
          name: t('numbers.sameFirst'),
          unit,
          values: steps.map(({ enough, firstAverageMinor }) => (enough ? firstAverageMinor : 'few')),
        },
      ],
    }
  }, [numbers, asOf, t])
}
