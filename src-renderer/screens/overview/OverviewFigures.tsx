import { Anchor, SegmentedControl, SimpleGrid, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Overview } from '../../../shared/model/figures.ts'
import { formatCount } from '../../i18n/format.ts'
import { AverageByOrderNumber } from './AverageByOrderNumber.tsx'
import { CustomerTiles } from './CustomerTiles.tsx'
import { MoneyTiles } from './MoneyTiles.tsx'
import classes from './OverviewScreen.module.css'
import { RevenueByMonth } from './RevenueByMonth.tsx'
import { ordersAddress } from './rows-behind.ts'

/** All figures of a period. Currencies are never added: with several, one is shown at a time. */
export function OverviewFigures({
  overview,
  includeShipping,
}: {
  overview: Overview
  includeShipping: boolean
}) {
  const { t } = useTranslation('overview')
  const [chosen, setChosen] = useState<string | null>(null)
  const figures = overview.currencies.find(({ currency }) => currency === chosen) ?? overview.currencies[0]
  return (
    <>
      {overview.currencies.length > 1 && (
        <SegmentedControl
          className={classes.currencies ?? ''}
          aria-label={t('currency')}
          value={figures?.currency ?? ''}
          onChange={setChosen}
          data={overview.currencies.map(({ currency }) => currency)}
        />
      )}
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} spacing="md">
        <MoneyTiles overview={overview} figures={figures ?? null} includeShipping={includeShipping} />
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
          <RevenueByMonth figures={figures} today={overview.asOf} />
          <AverageByOrderNumber figures={figures} />
        </>
      )}
    </>
  )
}
