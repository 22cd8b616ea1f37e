import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cohort, Cohorts } from '../../../shared/model/cohorts.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import type { ChartValue, LinesData } from '../../charts/chart-data.ts'
import { COUNT, PERCENT } from '../../charts/unit.ts'
import { Panel } from '../../components/Panel.tsx'
import { rateInterval } from '../../figures/rate-figure.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount } from '../../i18n/format.ts'
import { secondPurchaseShare, shownCohorts } from './cohort-cells.ts'
import { useCohortWords } from './cohort-words.ts'

/** How many customers of each month or quarter bought a second time within a year; the young ones so far. */
export function SecondPurchaseByCohort({ cohorts }: { cohorts: Cohorts }) {
  const { t } = useTranslation('returning')
  const data = useLinesData(cohorts)
  const shown = shownCohorts(cohorts.cohorts, cohorts.unit)
  const mature = shown.filter(({ isMature }) => isMature)
  if (!mature.some(({ enough }) => enough))
    return (
      <Panel title={data.title} description={t('secondByCohort.meaning')}>
        <Text c="dimmed">{t('secondByCohort.few')}</Text>
      </Panel>
    )
  const sum = (part: (cohort: Cohort) => number) =>
    formatCount(mature.reduce((total, cohort) => total + part(cohort), 0))
  return (
    <ChartCard
      data={data}
      meaning={t('secondByCohort.meaning')}
      explanation={{
        figure: 'secondPurchaseRate',
        inputs: {
          part: sum(({ secondPurchase }) => secondPurchase.part),
          whole: sum(({ secondPurchase }) => secondPurchase.whole),
        },
      }}
    />
  )
}

function useLinesData({ cohorts, unit, asOf }: Cohorts): LinesData {
  const { t } = useTranslation('returning')
  const words = useCohortWords()
  return useMemo(() => {
    const shown = shownCohorts(cohorts, unit)
    const young = shown.findIndex(({ isMature }) => !isMature)
    return {
      kind: 'lines',
      title: t(`secondByCohort.title.${unit}`),
      asOf,
      categoryName: t(`cohort.row.${unit}`),
      categories: shown.map(({ cohort, isMature }) => ({
        key: cohort,
        name: words.name(cohort),
        shortName: words.shortName(cohort),
        address: customersBehind({ figure: 'cohort', cohort, who: 'all', asOf }),
        ...(!isMature && { note: t('secondByCohort.soFar') }),
      })),
      newestFirst: true,
      unit: PERCENT,
      series: [
        {
          key: 'second',
          name: t('secondByCohort.series'),
          color: 'petrol',
          values: shown.map((cohort): ChartValue => secondPurchaseShare(cohort)),
          intervals: shown.map(({ isMature, secondPurchase }) =>
            isMature ? rateInterval(secondPurchase) : null,
          ),
        },
      ],
      alongside: [
        {
          name: t('secondByCohort.basis'),
          unit: COUNT,
          values: shown.map(({ customers }) => customers),
        },
      ],
      ...(young >= 0 && { notFinalFrom: young }),
      notes: [...(young >= 0 ? [t('secondByCohort.immature')] : []), t('secondByCohort.notRepeat')],
    }
  }, [cohorts, unit, asOf, t, words])
}
