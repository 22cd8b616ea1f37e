import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LadderStep, OrderLadder } from '../../../shared/model/order-ladder.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import type { ChartValue, RankingData } from '../../charts/chart-data.ts'
import { COUNT, PERCENT } from '../../charts/unit.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount } from '../../i18n/format.ts'
import { ordinalKey } from './share-words.ts'

/** How many customers have got to the first, second, third and fourth order. */
export default function LadderChart({ ladder, firstDay }: { ladder: OrderLadder; firstDay: string }) {
  const { t } = useTranslation('returning')
  const data = useLadderData(ladder, firstDay)
  const [all = 0, second = 0] = ladder.reached
  return (
    <ChartCard
      data={data}
      meaning={t('ladder.meaning')}
      explanation={{
        figure: 'orderLadder',
        inputs: { customers: formatCount(all), next: formatCount(second) },
      }}
    />
  )
}

function useLadderData(ladder: OrderLadder, firstDay: string): RankingData {
  const { t } = useTranslation('returning')
  return useMemo(() => {
    const { asOf, reached, steps } = ladder
    const shares = steps.map(step =>
      shownValue(step, step.withinYear?.enough === true, step.withinYear?.value),
    )
    const days = steps.map(step => shownValue(step, step.gapDays.enough, step.gapDays.median))
    return {
      kind: 'ranking',
      title: t('ladder.title'),
      asOf,
      categoryName: t('ladder.category'),
      categories: reached.map((count, index) => ({
        key: String(index + 1),
        name: t('ladder.order', { ordinal: t(ordinalKey(index + 1)) }),
        ...(count > 0 && {
          address: customersBehind(
            index === 0
              ? { figure: 'customers', from: firstDay, to: asOf, asOf }
              : { figure: 'ladder', step: index, who: 'went_on', asOf },
          ),
        }),
      })),
      valueName: t('ladder.reached'),
      unit: COUNT,
      values: reached,
      alongside: [
        { name: t('ladder.withinYear'), unit: PERCENT, values: [...shares, null] },
        { name: t('ladder.days'), unit: { kind: 'days' }, values: [...days, null] },
      ],
      notes: steps.some(({ withinYear }) => withinYear?.enough === true) ? [t('ladder.note')] : [],
    }
  }, [ladder, firstDay, t])
}

/** Nothing where nobody has got so far. */
function shownValue({ soFar }: LadderStep, enough: boolean, value: number | null | undefined): ChartValue {
  if (soFar.whole === 0) return null
  return enough ? (value ?? null) : 'few'
}
