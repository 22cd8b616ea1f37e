import { Button, Loader, Text } from '@mantine/core'
import { IconCalendarOff, IconPackageOff } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProductList } from '../../../shared/model/product-list.ts'
import { orpc } from '../../app/client.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useChoosePeriod } from '../../figures/use-choose-period.ts'
import { formatCount, formatDay } from '../../i18n/format.ts'
import type { ProductsView } from './products-view.ts'
import type { PeriodDays } from './use-product-period.ts'

export interface ViewProps {
  days: PeriodDays
  /** What is true of all products of the period; no single one is in it. */
  summary: ProductList
}

const VIEWS: Readonly<Record<ProductsView, React.ComponentType<ViewProps>>> = {
  top: lazy(() => import('./ranking/RankingView.tsx')),
  all: lazy(() => import('./list/ProductListView.tsx')),
  bundles: lazy(() => import('./bundles/BundlesView.tsx')),
  times: lazy(() => import('./times/TimesView.tsx')),
  demand: lazy(() => import('./demand/DemandView.tsx')),
  entry: lazy(() => import('./entry/EntryView.tsx')),
  basket: lazy(() => import('./basket/BasketView.tsx')),
}

/** A part of the screen, or why there is nothing to show in it. */
export function ViewContent({ view, days }: { view: ProductsView; days: PeriodDays }) {
  const query = useQuery(
    orpc.products.ranking.queryOptions({ input: { ...days, limit: 0 }, placeholderData: keepPreviousData }),
  )
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  const summary = query.data
  const loader = <Loader m="xl" />
  if (summary === undefined) return loader
  if (summary.orders + summary.ordersWithoutContents === 0) return <EmptyPeriod days={days} />
  if (summary.orders === 0) return <NoContents />
  const View = VIEWS[view]
  return (
    <>
      <WithoutContents orders={summary.ordersWithoutContents} />
      <Suspense fallback={loader}>
        <View days={days} summary={summary} />
      </Suspense>
    </>
  )
}

function WithoutContents({ orders }: { orders: number }) {
  const { t } = useTranslation('products')
  if (orders === 0) return null
  return (
    <Text size="sm" c="dimmed" role="note">
      {t('withoutContents', { count: orders, formatted: formatCount(orders) })}
    </Text>
  )
}

function EmptyPeriod({ days }: { days: PeriodDays }) {
  const { t } = useTranslation('overview')
  const choosePeriod = useChoosePeriod()
  const range = useQuery(orpc.figures.range.queryOptions()).data
  return (
    <Notice
      role="status"
      icon={<IconCalendarOff size={28} />}
      title={t('empty.periodTitle')}
      text={
        range &&
        t('empty.periodText', {
          from: formatDay(range.firstDay),
          to: formatDay(days.asOf < range.lastDay ? days.asOf : range.lastDay),
        })
      }
      actions={<Button onClick={() => choosePeriod('all')}>{t('empty.periodButton')}</Button>}
    />
  )
}

function NoContents() {
  const { t } = useTranslation('products')
  return (
    <Notice
      role="status"
      icon={<IconPackageOff size={28} />}
      title={t('empty.contentsTitle')}
      text={t('empty.contentsText')}
      actions={
        <Button component={Link} to="/import">
          {t('empty.contentsButton')}
        </Button>
      }
    />
  )
}
