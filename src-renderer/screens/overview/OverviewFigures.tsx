import { Anchor, SimpleGrid } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Overview } from '../../../shared/model/figures.ts'
import { loadCanvas } from '../../charts/load-canvas.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatCount } from '../../i18n/format.ts'
import { CurrencyChoice, convertedCurrencies, TOGETHER } from './CurrencyChoice.tsx'
import { ActiveTile, CustomersTile, ExistingTile, RepeatTile, UnattributableTile } from './CustomerTiles.tsx'
import { AverageTile, OrdersTile, RevenueTile } from './MoneyTiles.tsx'
import { RegularTile } from './RegularTile.tsx'
import { ordersAddress } from './rows-behind.ts'
import { ShippingTimePanel } from './ShippingTimePanel.tsx'
import type { TileContext } from './tile-context.tsx'
import { useLastYear, useTargetBasis } from './use-beside-figures.ts'
import { useTargets } from './use-targets.ts'

/** Come after the figures: what draws is large, and the figures do not wait for it. */
const RevenueByMonth = lazy(() => {
  void loadCanvas()
  return import('./RevenueByMonth.tsx')
})
const AverageByOrderNumber = lazy(() => import('./AverageByOrderNumber.tsx'))

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
  const [chosen, setChosen] = useState<string | null>(null)
  const { combined } = overview
  const isCombined = chosen === TOGETHER && combined !== null
  const single = overview.currencies.find(({ currency }) => currency === chosen) ?? overview.currencies[0]
  const figures = isCombined ? combined : single
  const currencies = isCombined ? convertedCurrencies(overview) : (figures?.currency ?? '')
  const context = useTileContext({
    overview,
    figures: figures ?? null,
    currencies,
    includeShipping,
    isCombined,
  })
  return (
    <>
      {overview.currencies.length > 1 && (
        <CurrencyChoice
          overview={overview}
          value={isCombined ? TOGETHER : (figures?.currency ?? '')}
          onChange={setChosen}
        />
      )}
      <Tiles context={context} />
      {figures !== undefined && (
        <Suspense fallback={null}>
          <RevenueByMonth overview={overview} figures={figures} currencies={currencies} />
          <AverageByOrderNumber overview={overview} figures={figures} />
        </Suspense>
      )}
      <ShippingTimePanel period={overview} />
    </>
  )
}

type Shown = Pick<TileContext, 'overview' | 'figures' | 'currencies' | 'includeShipping'>

function useTileContext({ isCombined, ...shown }: Shown & { isCombined: boolean }): TileContext {
  const { overview, figures, includeShipping } = shown
  const targets = useTargets()
  const hasTarget = targets.all !== undefined && targets.all.length > 0
  return {
    ...shown,
    lastYear: useLastYear(overview, figures, { includeShipping, isCombined }),
    targets,
    basis: useTargetBasis(overview, includeShipping, hasTarget),
  }
}

/** The six figures that say how the shop is doing, and those that belong to them. */
function Tiles({ context }: { context: TileContext }) {
  const { t } = useTranslation('overview')
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="md">
        <RevenueTile context={context} />
        <OrdersTile context={context} />
        <CustomersTile context={context} />
        <RepeatTile context={context} />
        <ActiveTile context={context} />
        <RegularTile context={context} />
      </SimpleGrid>
      <Panel title={t('more.title')} description={<Uncounted overview={context.overview} />}>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="xl">
          <AverageTile context={context} />
          <ExistingTile context={context} />
          <UnattributableTile context={context} />
        </SimpleGrid>
      </Panel>
    </>
  )
}

function Uncounted({ overview }: { overview: Overview }) {
  const { t } = useTranslation('overview')
  const { uncountedOrders } = overview
  if (uncountedOrders === 0) return null
  return (
    <>
      {t('uncounted', { count: uncountedOrders, formatted: formatCount(uncountedOrders) })}{' '}
      <Anchor underline="always" inherit component={Link} to={ordersAddress(overview, { counted: 'no' })}>
        {t('uncountedOpen')}
      </Anchor>
    </>
  )
}
