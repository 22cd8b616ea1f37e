import { Anchor, Table, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Rate } from '../../../shared/model/figures.ts'
import type { ShippingTime, ShippingTimes } from '../../../shared/model/shipping-time.ts'
import { orpc } from '../../app/client.ts'
import { Swatch } from '../../charts/Swatch.tsx'
import { Panel } from '../../components/Panel.tsx'
import { formatCount, formatNumber, formatPercent } from '../../i18n/format.ts'
import classes from './OverviewScreen.module.css'
import { ordersAddress } from './rows-behind.ts'

/** A share and a median of fewer orders say more about chance than about the shop. */
const ENOUGH_ORDERS = 5

const PARTS = [
  { name: 'withinOneDay', days: '0-1', color: 'petrol' },
  { name: 'twoDays', days: '2-2', color: 'ochre' },
  { name: 'threeOrMoreDays', days: '3-', color: 'gray' },
] as const

/** How long orders of a period waited for dispatch, over all and by source, each share with the orders behind it. */
export function ShippingTimePanel({ period }: { period: { from: string; to: string } }) {
  const { t } = useTranslation('overview')
  const { from, to } = period
  const times = useQuery(
    orpc.figures.shippingTimes.queryOptions({ input: { from, to }, placeholderData: keepPreviousData }),
  ).data
  if (times === undefined) return null
  return (
    <Panel title={t('shippingTime.title')} description={t('shippingTime.description')}>
      {times.all.orders === 0 ? (
        <Text size="sm" c="dimmed">
          {t('shippingTime.none')}
        </Text>
      ) : (
        <Times times={times} />
      )}
    </Panel>
  )
}

function Times({ times }: { times: ShippingTimes }) {
  const { t } = useTranslation('overview')
  const [only, ...others] = times.sources
  return (
    <>
      {times.all.orders >= ENOUGH_ORDERS && <Bar time={times.all} />}
      <Table.ScrollContainer minWidth={0} type="native">
        <Table className={classes.shipping ?? ''} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('shippingTime.source')}</Table.Th>
              <Table.Th scope="col">{t('shippingTime.typical')}</Table.Th>
              {PARTS.map(({ name, color }) => (
                <Table.Th key={name} scope="col" className={classes.number ?? ''}>
                  <Swatch color={color} look="area" /> {t(`shippingTime.${name}`)}
                </Table.Th>
              ))}
              <Table.Th scope="col" className={classes.number ?? ''}>
                {t('shippingTime.orders')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {times.sources.map(source => (
              <Line
                key={source.sourceId}
                name={source.sourceName}
                time={source}
                sourceId={source.sourceId}
                period={times}
              />
            ))}
            {only !== undefined && others.length > 0 && (
              <Line name={t('shippingTime.all')} time={times.all} sourceId={null} period={times} isSum />
            )}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  )
}

/** The shares of all orders as one bar; the numbers stand in the table below. */
function Bar({ time }: { time: ShippingTime }) {
  return (
    <div className={classes.shares} aria-hidden="true">
      {PARTS.map(({ name, color }) => (
        <span key={name} data-color={color} style={{ flexGrow: time[name].part }} />
      ))}
    </div>
  )
}

interface LineProps {
  name: string
  time: ShippingTime
  /** null: over all sources. */
  sourceId: number | null
  period: { from: string; to: string }
  isSum?: boolean
}

function Line({ name, time, sourceId, period, isSum = false }: LineProps) {
  const { t } = useTranslation(['overview', 'common'])
  const address = (shippingDays: string) =>
    ordersAddress(period, {
      shippingDays,
      flagged: 'no',
      ...(sourceId === null ? {} : { source: String(sourceId) }),
    })
  const linkLabel = (part: string, orders: number) =>
    t('overview:shippingTime.open', { source: name, name: part, count: orders })
  return (
    <Table.Tr data-sum={isSum || undefined}>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td>
        <Median days={time.medianDays} />
      </Table.Td>
      {PARTS.map(part => (
        <Table.Td key={part.name} className={classes.number ?? ''}>
          <Share
            rate={time[part.name]}
            to={address(part.days)}
            label={linkLabel(t(`overview:shippingTime.${part.name}`), time[part.name].part)}
          />
        </Table.Td>
      ))}
      <Table.Td className={classes.number ?? ''}>
        <Anchor
          inherit
          component={Link}
          to={address('0-')}
          aria-label={`${formatCount(time.orders)}: ${linkLabel(t('overview:shippingTime.orders'), time.orders)}`}
        >
          {formatCount(time.orders)}
        </Anchor>
      </Table.Td>
    </Table.Tr>
  )
}

function Median({ days }: { days: number | null }) {
  const { t } = useTranslation(['overview', 'common'])
  if (days === null)
    return (
      <Text inherit c="dimmed">
        {t('common:state.tooFew')}
      </Text>
    )
  return (
    <strong>
      {days === 0
        ? t('overview:shippingTime.sameDay')
        : t('overview:shippingTime.days', { count: days, formatted: formatNumber(days) })}
    </strong>
  )
}

function Share({ rate, to, label }: { rate: Rate; to: string; label: string }) {
  if (rate.part === 0 || rate.value === null)
    return (
      <Text inherit c="dimmed">
        –
      </Text>
    )
  const text = rate.enough ? formatPercent(rate.value, 0) : formatCount(rate.part)
  return (
    <Anchor inherit component={Link} to={to} aria-label={`${text}: ${label}`}>
      {text}
    </Anchor>
  )
}
