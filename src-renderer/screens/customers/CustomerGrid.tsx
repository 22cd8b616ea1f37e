import { Button, Loader } from '@mantine/core'
import { IconUserOff } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { type CustomerRow, customerSortSchema } from '../../../shared/model/customer.ts'
import { api } from '../../app/client.ts'
import type { GridSort } from '../../components/grid/grid-column.ts'
import { usePagedRows } from '../../components/grid/use-paged-rows.ts'
import { VirtualGrid } from '../../components/grid/VirtualGrid.tsx'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Notice } from '../../components/Notice.tsx'
import { formatCount } from '../../i18n/format.ts'
import classes from './CustomersScreen.module.css'
import type { CustomerView } from './customer-view.ts'
import { useCustomerColumns } from './use-customer-columns.tsx'

export interface CustomerGridProps {
  view: CustomerView
  onChange: (change: Partial<CustomerView>) => void
  /** Customers there are at all. */
  all: number
}

/** The customers of a view, however many. */
export function CustomerGrid({ view, onChange, all }: CustomerGridProps) {
  const { t } = useTranslation(['customers', 'common'])
  const navigate = useNavigate()
  const columns = useCustomerColumns(view.filter.gap === 'address_stale' || view.sort === 'addressConfirmed')
  const [visible, setVisible] = useState<readonly [number, number]>([0, 0])
  const showRange = useCallback((first: number, last: number) => setVisible([first, last]), [])
  const { filter, sort, direction } = view
  const rows = usePagedRows<CustomerRow>({
    key: ['customers', 'search', view],
    load: async (page, signal) => {
      const found = await api.customers.search({ ...filter, sort, direction, ...page }, { signal })
      return { total: found.total, rows: found.customers }
    },
    visible,
  })
  const resetKey = useMemo(() => JSON.stringify(view), [view])
  const setSort = (next: GridSort) => {
    const column = customerSortSchema.safeParse(next.column)
    if (column.success) onChange({ sort: column.data, direction: next.direction })
  }
  if (rows.error !== null) return <LoadFailure error={rows.error} onRetry={rows.retry} />
  if (rows.total === undefined) return <Loader m="xl" />
  return (
    <>
      <p className={classes.count} role="status">
        {t('customers:count', { shown: formatCount(rows.total), all: formatCount(all) })}
      </p>
      {rows.total === 0 ? (
        <NobodyFound onReset={() => onChange({ filter: {} })} />
      ) : (
        <VirtualGrid
          label={t('customers:list.label')}
          columns={columns}
          total={rows.total}
          rowAt={rows.rowAt}
          onVisible={showRange}
          onOpen={customer => void navigate(`/customers/${customer.id}`)}
          sort={{ column: sort, direction }}
          onSort={setSort}
          resetKey={resetKey}
        />
      )}
    </>
  )
}

function NobodyFound({ onReset }: { onReset: () => void }) {
  const { t } = useTranslation('customers')
  return (
    <Notice
      icon={<IconUserOff size={28} />}
      title={t('empty.noneTitle')}
      text={t('empty.noneText')}
      actions={
        <Button variant="default" onClick={onReset}>
          {t('empty.noneButton')}
        </Button>
      }
    />
  )
}
