import { Text } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Channel, Ground } from '../../../../shared/model/permission.ts'
import type { PermissionQuota, QuotaMonth } from '../../../../shared/model/permission-quota.ts'
import { ChartCard } from '../../../charts/ChartCard.tsx'
import type { SeriesColor } from '../../../charts/chart-colors.ts'
import type { BarsData } from '../../../charts/chart-data.ts'
import { COUNT, PERCENT } from '../../../charts/unit.ts'
import { formatCount, formatMonth, formatMonthShort, formatPercent } from '../../../i18n/format.ts'

export interface QuotaChartProps {
  quota: PermissionQuota
  channel: Channel
  children: ReactNode
}

/** The grounds that advertising can rest on, from below to above. */
const GROUNDS: readonly { ground: Ground; color: SeriesColor }[] = [
  { ground: 'consent', color: 'petrol' },
  { ground: 'consent_column', color: 'ochre' },
  { ground: 'existing_customer', color: 'plum' },
  { ground: 'own_customer_post', color: 'sky' },
]

/** The share of customers who may be advertised to, month by month and by ground. */
export default function QuotaChart({ quota, channel, children }: QuotaChartProps) {
  const { t } = useTranslation('ledger')
  const data = useQuotaData(quota.months, channel)
  const now = quota.months.at(-1)
  if (now === undefined) return null
  const { allowed } = now.channels[channel]
  const [part, whole] = [formatCount(allowed), formatCount(now.customers)]
  const share = formatPercent(now.customers === 0 ? 0 : allowed / now.customers)
  return (
    <ChartCard
      data={data}
      meaning={t('quota.meaning')}
      explanation={{
        figure: 'permissionQuota',
        inputs: { allowed: part, customers: whole },
        result: share,
      }}
    >
      {children}
      <Text fw={600} mt="xs" role="status">
        {t('quota.now', { share, allowed: part, customers: whole })}
      </Text>
    </ChartCard>
  )
}

/** A month without customers has no share. */
function useQuotaData(months: readonly QuotaMonth[], channel: Channel): BarsData {
  const { t } = useTranslation(['ledger', 'common'])
  return useMemo(() => {
    const count = (month: QuotaMonth, ground: Ground) =>
      month.channels[channel].grounds.find(one => one.ground === ground)?.count ?? 0
    const shown = GROUNDS.filter(({ ground }) => months.some(month => count(month, ground) > 0))
    const last = months.at(-1)
    return {
      kind: 'bars',
      arrangement: 'stacked',
      title: t('ledger:quota.title'),
      asOf: last?.day ?? '',
      categoryName: t('ledger:quota.month'),
      categories: months.map(({ month }) => ({
        key: month,
        name: formatMonth(month),
        shortName: formatMonthShort(month),
        ...(month === last?.month && { note: t('ledger:quota.running') }),
      })),
      newestFirst: true,
      unit: PERCENT,
      series: (shown.length === 0 ? GROUNDS.slice(0, 1) : shown).map(({ ground, color }) => ({
        key: ground,
        name: t(`common:ground.${ground}`),
        color,
        values: months.map(month => (month.customers === 0 ? null : count(month, ground) / month.customers)),
      })),
      totalName: t('ledger:quota.total'),
      blankText: t('ledger:quota.blank'),
      alongside: [
        {
          name: t('ledger:quota.allowed'),
          unit: COUNT,
          values: months.map(month => month.channels[channel].allowed),
        },
        { name: t('ledger:quota.customers'), unit: COUNT, values: months.map(month => month.customers) },
      ],
      notes: [t('ledger:quota.note')],
    }
  }, [months, channel, t])
}
