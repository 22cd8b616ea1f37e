import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerGroups } from '../../../shared/model/customer-overview.ts'
import type { RegularDefinition } from '../../../shared/model/lifecycle.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import type { RankingData } from '../../charts/chart-data.ts'
import { COUNT, PERCENT } from '../../charts/unit.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount } from '../../i18n/format.ts'
import { shareOf } from './share-of.ts'

export interface StagesCardProps {
  stages: CustomerGroups['stages']
  rule: RegularDefinition
  asOf: string
}

/** Where everybody who is known stands in their time with the shop. */
export function StagesCard({ stages, rule, asOf }: StagesCardProps) {
  const { t } = useTranslation('groups')
  const data = useStagesData({ stages, rule, asOf })
  const all = stages.reduce((sum, { customers }) => sum + customers, 0)
  return (
    <ChartCard
      data={data}
      meaning={t('stages.meaning')}
      explanation={{
        figure: 'lifecycleStage',
        inputs: { customers: formatCount(all) },
        rows: {
          address: customersBehind({ figure: 'stage', stage: 'regular', asOf }),
          label: t('stages.open'),
        },
      }}
    />
  )
}

function useStagesData({ stages, rule, asOf }: StagesCardProps): RankingData {
  const { t } = useTranslation('groups')
  return useMemo(() => {
    const all = stages.reduce((sum, { customers }) => sum + customers, 0)
    const regular = t('regulars.short', {
      orders: formatCount(rule.fewestOrders),
      states: t(`regulars.upTo.${rule.upToState}`),
    })
    return {
      kind: 'ranking',
      title: t('stages.title'),
      asOf,
      categoryName: t('stages.name'),
      categories: stages.map(({ stage, customers }) => ({
        key: stage,
        name: t(`stage.${stage}`),
        note: stage === 'regular' ? regular : t(`stageMeans.${stage}`),
        ...(customers > 0 && { address: customersBehind({ figure: 'stage', stage, asOf }) }),
      })),
      valueName: t('stages.customers'),
      unit: COUNT,
      values: stages.map(({ customers }) => customers),
      alongside: [
        {
          name: t('stages.share'),
          unit: PERCENT,
          values: stages.map(({ customers }) => shareOf(customers, all)),
        },
      ],
    }
  }, [stages, rule, asOf, t])
}
