import { Anchor, SimpleGrid, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Overview } from '../../../shared/model/figures.ts'
import { formatCount } from '../../i18n/format.ts'
import { AverageByOrderNumber } from './AverageByOrderNumber.tsx'
import { CurrencyChoice, convertedCurrencies, TOGETHER } from './CurrencyChoice.tsx'
import { CustomerTiles } from './CustomerTiles.tsx'
import { MoneyTiles } from './MoneyTiles.tsx'
import { RevenueByMonth } from './RevenueByMonth.tsx'
import { ordersAddress } from './rows-behind.ts'
import { ShippingTimePanel } from './ShippingTimePanel.tsx'

/**
 * All figures of a period. Of several currencies one is shown at a time; together only on request and with rates that
 * the owner typed in.
 */
export function OverviewFigures({
  overview,
  includeShipping,
}: {
  overview: Overview
  includeShipping: boolean
}) {
  const { t } = useTranslation('overview')
  const [chosen, setChosen] = useState<string | null>(null)
  const { combined } = overview
  const isCombined = chosen === TOGETHER && combined !== null
  const single = overview.currencies.find(({ currency }) => currency === chosen) ?? overview.currencies[0]
  const figures = isCombined ? combined : single
  const currencies = isCombined ? convertedCurrencies(overview) : (figures?.currency ?? '')
  return (
    <>
      {overview.currencies.length > 1 && (
        <CurrencyChoice
          overview={overview}
          value={isCombined ? TOGETHER : (figures?.currency ?? '')}
          onChange={setChosen}
        />
      )}
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} spacing="md">
        <MoneyTiles overview={overview} figures={figures ?? null} {...{ currencies, includeShipping }} />
        <CustomerTiles overview={overview} />
      </SimpleGrid>
      {overview.uncountedOrders > 0 && (
        <Text size="sm" c="dimmed">
          {t('uncounted', {
            count: overview.uncountedOrders,
            formatted: formatCount(overview.uncountedOrders),
          })}{' '}
          <Anchor underline="always" component={Link} to={ordersAddress(overview, { counted: 'no' })}>
            {t('uncountedOpen')}
          </Anchor>
        </Text>
      )}
      {figures !== undefined && (
        <>
          <RevenueByMonth figures={figures} currencies={currencies} today={overview.asOf} />
          <AverageByOrderNumber figures={figures} />
        </>
      )}
      <ShippingTimePanel period={overview} />
    </>
  )
}
