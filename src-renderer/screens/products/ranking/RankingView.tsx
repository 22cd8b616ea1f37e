import { Anchor, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { formatCount } from '../../../i18n/format.ts'
import { Lead } from '../Lead.tsx'
import { viewAddress } from '../products-view.ts'
import type { ViewProps } from '../ViewContent.tsx'
import { SlowSellers } from './SlowSellers.tsx'
import { TopSellers } from './TopSellers.tsx'

/** What sells best, what hardly at all, and after which products buyers come back. */
export default function RankingView({ days, summary }: ViewProps) {
  const { t } = useTranslation('products')
  const [parameters] = useSearchParams()
  return (
    <Stack gap="lg">
      <RankingLead summary={summary} />
      <TopSellers days={days} summary={summary} />
      <SlowSellers days={days} />
      <Anchor underline="always" component={Link} to={viewAddress(parameters, 'all')}>
        {t('ranking.toAll')}
      </Anchor>
    </Stack>
  )
}

function RankingLead({ summary }: Pick<ViewProps, 'summary'>) {
  const { t } = useTranslation('products')
  const { total, unsold, forHalfOfRevenue } = summary
  const half =
    total === 1
      ? t('ranking.onlyOne')
      : forHalfOfRevenue === null
        ? null
        : t('ranking.half', {
            count: forHalfOfRevenue,
            formatted: formatCount(forHalfOfRevenue),
            total: formatCount(total),
          })
  const rest =
    unsold === 0
      ? total === 1
        ? null
        : t('ranking.allSold')
      : t('ranking.unsold', { count: unsold, formatted: formatCount(unsold) })
  return <Lead>{[half, rest].filter(Boolean).join(' ')}</Lead>
}
