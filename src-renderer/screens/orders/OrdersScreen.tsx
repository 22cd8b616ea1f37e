import { Button, Loader } from '@mantine/core'
import { IconReceiptOff } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import type { Order } from '../../../shared/model/order.ts'
import { api } from '../../app/client.ts'
import { BackLink } from '../../components/BackLink.tsx'
import { usePagedRows } from '../../components/grid/use-paged-rows.ts'
import { VirtualGrid } from '../../components/grid/VirtualGrid.tsx'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Page } from '../../components/Page.tsx'
import { formatCount } from '../../i18n/format.ts'
import { GapHint } from '../quality/GapHint.tsx'
import { OrderFilters } from './OrderFilters.tsx'
import classes from './OrdersScreen.module.css'
import { type OrderView, readOrderView, writeOrderView } from './order-view.ts'
import { useOrderColumns } from './use-order-columns.tsx'

/** The orders behind a figure, or all of them. */
export default function OrdersScreen() {
  const { t } = useTranslation('orders')
  const [parameters, setParameters] = useSearchParams()
  const view = useMemo(() => readOrderView(parameters), [parameters])
  const setView = (next: OrderView) => setParameters(writeOrderView(next), { replace: true })
  return (
    <Page layout="fill" title={t('title')} back={<BackLink to="/overview">{t('back')}</BackLink>}>
      <OrderFilters view={view} onChange={setView} />
      {view.gap !== undefined && <GapHint gap={view.gap} />}
      <OrderGrid view={view} onChange={setView} />
    </Page>
  )
}

function OrderGrid({ view, onChange }: { view: OrderView; onChange: (view: OrderView) => void }) {
  const { t } = useTranslation(['orders', 'common'])
  const navigate = useNavigate()
  const columns = useOrderColumns()
  const [visible, setVisible] = useState<readonly [number, number]>([0, 0])
  const showRange = useCallback((first: number, last: number) => setVisible([first, last]), [])
  const rows = usePagedRows<Order>({
    key: ['orders', 'search', view],
    load: async (page, signal) => {
      const found = await api.orders.search({ ...view, ...page }, { signal })
      return { total: found.total, rows: found.orders }
    },
    visible,
  })
  if (rows.error !== null) return <LoadFailure error={rows.error} onRetry={rows.retry} />
  if (rows.total === undefined) return <Loader m="xl" />
  const orders = t('common:count.orders', { count: rows.total, formatted: formatCount(rows.total) })
  return (
    <>
      <p className={classes.count} role="status">
        {t('orders:sum', { orders })}
      </p>
      {rows.total === 0 ? (
        <NothingFound onReset={() => onChange({ direction: view.direction })} />
      ) : (
        <VirtualGrid
          label={t('orders:list.label')}
          columns={columns}
          total={rows.total}
          rowAt={rows.rowAt}
          onVisible={showRange}
          onOpen={order => {
            if (order.customerId !== null) void navigate(`/customers/${order.customerId}`)
          }}
          sort={{ column: 'day', direction: view.direction }}
          onSort={({ direction }) => onChange({ ...view, direction })}
          resetKey={JSON.stringify(view)}
        />
      )}
    </>
  )
}

function NothingFound({ onReset }: { onReset: () => void }) {
  const { t } = useTranslation('orders')
  return (
    <Notice
      icon={<IconReceiptOff size={28} />}
      title={t('empty.title')}
      text={t('empty.text')}
      actions={
        <Button variant="default" onClick={onReset}>
          {t('empty.button')}
        </Button>
      }
    />
  )
}
