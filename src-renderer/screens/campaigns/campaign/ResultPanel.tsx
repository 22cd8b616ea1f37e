import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CampaignReport } from '../../../../shared/model/campaign.ts'
import type { FigureMembers } from '../../../../shared/model/figure-members.ts'
import { PERCENT } from '../../../charts/unit.ts'
import { Panel } from '../../../components/Panel.tsx'
import { rangeWords } from '../../../figures/range-words.ts'
import { formatCount, formatDay, formatMoney, formatPercent } from '../../../i18n/format.ts'
import { CustomersLink } from '../../value/CustomersLink.tsx'
import classes from '../Campaigns.module.css'

/** What came of a campaign so far; every number opens its customers. */
export function ResultPanel({ campaign }: { campaign: CampaignReport }) {
  const { t } = useTranslation('campaigns')
  const { result, windowDays } = campaign
  const { ordersWithoutRate } = result
  return (
    <Panel title={t('result.title')}>
      {result.ordered.whole === 0 ? (
        <Text c="dimmed">{t('result.none')}</Text>
      ) : (
        <>
          <Numbers campaign={campaign} />
          <Text size="sm" c="dimmed">
            {t('result.how', { count: windowDays })} {t('result.noProof')}
            {ordersWithoutRate > 0 &&
              ` ${t('result.withoutRate', { count: ordersWithoutRate, formatted: formatCount(ordersWithoutRate) })}`}
          </Text>
        </>
      )}
    </Panel>
  )
}

type Who = Extract<FigureMembers, { figure: 'campaign' }>['who']

function Numbers({ campaign: { id, result } }: { campaign: CampaignReport }) {
  const { t } = useTranslation('campaigns')
  const { ordered, open, openUntil, asOf, revenueMinor, revenuePerHeadMinor, currency, orders } = result
  const notOrdered = ordered.whole - ordered.part - open
  const people = (count: number, who: Who, label: string) => (
    <CustomersLink of={{ figure: 'campaign', campaignId: id, who, asOf }} label={label}>
      {formatCount(count)}
    </CustomersLink>
  )
  const sums = {
    revenue: formatMoney(revenueMinor, currency),
    orders: t('result.orders', { count: orders, formatted: formatCount(orders) }),
  }
  return (
    <dl className={classes.figures}>
      <Figure
        label={t('result.contacted')}
        value={people(ordered.whole, 'contacted', t('result.contacted'))}
      />
      <Figure
        label={t('result.ordered')}
        value={people(ordered.part, 'ordered', t('result.ordered'))}
        detail={<Share rate={ordered} isOver={openUntil === null} />}
      />
      <Figure
        label={t('result.open')}
        value={people(open, 'open', t('result.open'))}
        detail={
          openUntil === null ? t('result.closed') : t('result.openUntil', { day: formatDay(openUntil) })
        }
      />
      <Figure
        label={t('result.notOrdered')}
        value={people(notOrdered, 'not_ordered', t('result.notOrdered'))}
      />
      <Figure
        label={t('result.perHead')}
        value={
          <CustomersLink
            of={{ figure: 'campaign', campaignId: id, who: 'ordered', asOf }}
            label={t('result.perHead')}
          >
            {formatMoney(revenuePerHeadMinor ?? 0, currency)}
          </CustomersLink>
        }
        detail={t('result.revenue', sums)}
      />
    </dl>
  )
}

function Figure({ label, value, detail }: { label: string; value: ReactNode; detail?: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <strong>{value}</strong>
        {detail !== undefined && <span className={classes.quiet}>{detail}</span>}
      </dd>
    </div>
  )
}

/** Of those contacted; a range only once nobody can order any more, as it would say how it ends. */
function Share({
  rate: { value, low, high, enough },
  isOver,
}: {
  rate: CampaignReport['result']['ordered']
  isOver: boolean
}) {
  const { t } = useTranslation(['charts', 'figures', 'common', 'campaigns'])
  if (!enough || value === null || low === null || high === null) return t('campaigns:result.tooFew')
  const share = formatPercent(value, 0)
  if (!isOver) return t('campaigns:result.soFar', { share })
  return t('campaigns:result.share', { share, range: rangeWords({ low, high }, PERCENT, t) })
}
