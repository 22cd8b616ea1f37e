import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerGroups, ShopRhythmFigures } from '../../../shared/model/customer-overview.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import type { RankingData } from '../../charts/chart-data.ts'
import { COUNT, PERCENT } from '../../charts/unit.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount } from '../../i18n/format.ts'
import { shareOf } from './share-of.ts'
import { useDaysText } from './use-days-text.ts'

export interface StatesCardProps {
  states: CustomerGroups['states']
  rhythm: ShopRhythmFigures
}

/** Who is in their rhythm and who is overdue. */
export function StatesCard({ states, rhythm }: StatesCardProps) {
  const { t } = useTranslation('groups')
  const daysText = useDaysText()
  const { asOf, isAssumed, customersWithGap, typicalGapDays } = rhythm
  const data = useStatesData(states, asOf)
  return (
    <ChartCard
      data={data}
      meaning={t('states.meaning')}
      explanation={{
        figure: 'customerState',
        inputs: {
          days: t('states.days'),
          rhythm: isAssumed
            ? t('states.rhythmUnknown')
            : t('states.rhythm', { days: daysText(typicalGapDays) }),
        },
        rows: {
          address: customersBehind({ figure: 'state', state: 'active', asOf }),
          label: t('states.open'),
        },
      }}
    >
      {isAssumed && (
        <Text size="sm" c="dimmed">
          {t(customersWithGap === 0 ? 'states.assumedNone' : 'states.assumed', {
            count: customersWithGap,
            formatted: formatCount(customersWithGap),
          })}
        </Text>
      )}
    </ChartCard>
  )
}

function useStatesData(states: CustomerGroups['states'], asOf: string): RankingData {
  const { t } = useTranslation('groups')
  return useMemo(() => {
    const all = states.reduce((sum, { customers }) => sum + customers, 0)
    return {
      kind: 'ranking',
      title: t('states.title'),
      asOf,
      categoryName: t('states.name'),
      categories: states.map(({ state, customers }) => ({
        key: state,
        name: t(`state.${state}`),
        note: t(`stateMeans.${state}`),
        ...(customers > 0 && { address: customersBehind({ figure: 'state', state, asOf }) }),
      })),
      valueName: t('states.customers'),
      unit: COUNT,
      values: states.map(({ customers }) => customers),
      alongside: [
        {
          name: t('states.share'),
          unit: PERCENT,
          values: states.map(({ customers }) => shareOf(customers, all)),
        },
      ],
    }
  }, [states, asOf, t])
}
