import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ModelErrors } from '../../../shared/model/expected-revenue.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import type { RankingData } from '../../charts/chart-data.ts'
import { COUNT } from '../../charts/unit.ts'
import { formatDay, formatNumber } from '../../i18n/format.ts'
import classes from './Value.module.css'

/** Errors are read per so many customers: whole purchases, and still told apart. */
const CUSTOMERS = 1000

/** How far each way to forecast was off in what it had not seen, the closest first. */
export function MethodErrors({ errors }: { errors: ModelErrors }) {
  const { t } = useTranslation('value')
  const errorOf = (name: string) => errors.errors.find(error => error.name === name)
  const text = (name: string) => formatNumber(errorOf(name)?.meanAbsolute ?? 0, 3)
  const best = errors.errors.find(({ isChosen }) => isChosen)
  return (
    <ChartCard
      data={useErrorData(errors)}
      meaning={t('methods.meaning', { cut: formatDay(errors.cut), asOf: formatDay(errors.asOf) })}
      explanation={{
        figure: 'backtest',
        inputs: {
          error: formatNumber((best ?? errors.errors[0])?.meanAbsolute ?? 0, 3),
          naive: text('naive'),
          shop: text('shop_average'),
        },
      }}
    >
      <div className={classes.words}>
        <p>
          {best === undefined
            ? t('methods.noneChosen')
            : t('methods.chosen', {
                name: t(`model.${best.name}`),
                percent: formatNumber(closerPercent(best.meanAbsolute, errorOf('naive')?.meanAbsolute), 0),
              })}
        </p>
      </div>
    </ChartCard>
  )
}

/** By how many percent a method is closer than the naive line. */
function closerPercent(error: number, naive: number | undefined): number {
  return naive === undefined || naive === 0 ? 0 : (1 - error / naive) * 100
}

function useErrorData({ errors, asOf }: ModelErrors): RankingData {
  const { t } = useTranslation('value')
  return useMemo(
    () => ({
      kind: 'ranking',
      title: t('methods.title'),
      asOf,
      categoryName: t('methods.method'),
      categories: errors.map(({ name, isChosen }) => ({
        key: name,
        name: isChosen ? t('methods.used', { name: t(`model.${name}`) }) : t(`model.${name}`),
      })),
      valueName: t('methods.error'),
      unit: COUNT,
      values: errors.map(({ meanAbsolute }) => CUSTOMERS * meanAbsolute),
      alongside: [
        { name: t('methods.expected'), unit: COUNT, values: errors.map(({ expected }) => expected) },
        { name: t('methods.actual'), unit: COUNT, values: errors.map(({ actual }) => actual) },
      ],
    }),
    [errors, asOf, t],
  )
}
