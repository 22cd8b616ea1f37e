import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CustomerGroups } from '../../../shared/model/customer-overview.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatDayLong, formatPercent } from '../../i18n/format.ts'
import { allCustomers } from './all-customers.ts'
import classes from './Groups.module.css'

interface LeadProps {
  groups: CustomerGroups
  firstDay: string
}

/** What the day says, in two or three sentences; each number leads to its customers. */
export function GroupsLead({ groups, firstDay }: LeadProps) {
  const { t } = useTranslation('groups')
  const { asOf, rfm } = groups
  const day = formatDayLong(asOf)
  if (rfm.customers === 0) return <p className={classes.lead}>{t('lead.nobody', { day })}</p>
  return (
    <p className={classes.lead}>
      <Trans
        t={t}
        i18nKey="lead.customers"
        count={rfm.customers}
        values={{ formatted: formatCount(rfm.customers), day }}
        components={{ all: <To address={allCustomers(asOf, firstDay)} /> }}
      />{' '}
      <Regulars groups={groups} /> <Away groups={groups} />
    </p>
  )
}

function Regulars({ groups: { regular, asOf } }: { groups: CustomerGroups }) {
  const { t } = useTranslation('groups')
  const { customers, revenueShare, enough } = regular
  if (customers.part === 0) return t('lead.noRegulars')
  const share = enough && revenueShare !== null ? formatPercent(revenueShare, 0) : null
  return (
    <Trans
      t={t}
      i18nKey={share === null ? 'lead.regulars' : 'lead.regularsShare'}
      count={customers.part}
      values={{ formatted: formatCount(customers.part), share }}
      components={{ regular: <To address={customersBehind({ figure: 'regular', asOf })} /> }}
    />
  )
}

/** The place among the limits of recency from which on one was not here for long. */
const LONG_AGO = 2

const AWAY = ['at_risk', 'previously_loyal'] as const

/** Those who used to buy well and stay away: the groups that it hurts most to lose. */
function Away({ groups: { rfm } }: { groups: CustomerGroups }) {
  const { t } = useTranslation('groups')
  const { limits, asOf } = rfm
  const days = limits?.recencyDays[LONG_AGO]
  const sizes = rfm.groups.filter(
    ({ group, customers }) => customers > 0 && AWAY.some(name => name === group),
  )
  const [one, other] = sizes.map(({ group, customers }) => ({
    name: `${t(`rfmGroup.${group}`)} (${formatCount(customers)})`,
    link: <To address={customersBehind({ figure: 'rfm_group', group, asOf })} />,
  }))
  if (rfm.lack !== null || days === undefined || one === undefined) return null
  const count = sizes.reduce((sum, { customers }) => sum + customers, 0)
  const values = { formatted: formatCount(count), days: formatCount(days), one: one.name, other: other?.name }
  return (
    <Trans
      t={t}
      i18nKey={other === undefined ? 'lead.awayOne' : 'lead.awayBoth'}
      count={count}
      values={values}
      components={{ one: one.link, other: other?.link ?? one.link }}
    />
  )
}

/** `Trans` puts the words between. */
function To({ address, children }: { address: string; children?: ReactNode }) {
  return (
    <Anchor inherit component={Link} to={address} underline="always">
      {children}
    </Anchor>
  )
}
