import { Button } from '@mantine/core'
import { IconPackageOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import type { ListedProduct } from '../../../../shared/model/product-list.ts'
import { api, orpc } from '../../../app/client.ts'
import { usePagedRows } from '../../../components/grid/use-paged-rows.ts'
import { VirtualGrid } from '../../../components/grid/VirtualGrid.tsx'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { SearchField } from '../../../components/SearchField.tsx'
import { productAddress } from '../products-view.ts'
import type { ViewProps } from '../ViewContent.tsx'
import classes from './ProductList.module.css'
import { SelectionBar } from './SelectionBar.tsx'
import { useListOrder } from './use-list-order.ts'
import { useProductColumns } from './use-product-columns.tsx'
import { useSelection } from './use-selection.ts'

/** All products: search, sort, open one, give several a category. */
export default function ProductListView({ days, summary }: ViewProps) {
  const { t } = useTranslation('products')
  const navigate = useNavigate()
  const [parameters] = useSearchParams()
  const { search, sort, change } = useListOrder()
  const selection = useSelection()
  const known = useQuery(orpc.products.list.queryOptions()).data
  const hasCategories = known?.some(({ category }) => category !== null) ?? false
  const columns = useProductColumns({ days, summary, selection, hasCategories })
  const [visible, setVisible] = useState<readonly [number, number]>([0, 0])
  const showRange = useCallback((first: number, last: number) => setVisible([first, last]), [])
  const input = useMemo(() => ({ ...days, search, ...sort }), [days, search, sort])
  const rows = usePagedRows<ListedProduct>({
    key: ['products', 'list', input],
    load: async (page, signal) => {
      const { total, products } = await api.products.ranking({ ...input, ...page }, { signal })
      return { total, rows: products }
    },
    visible,
  })
  if (rows.error !== null) return <LoadFailure error={rows.error} onRetry={rows.retry} />
  const selectByKey = (event: React.KeyboardEvent) => {
    const index = event.target instanceof HTMLElement ? event.target.dataset['index'] : undefined
    const row = index === undefined ? undefined : rows.rowAt(Number(index))
    if (event.key !== ' ' || row === undefined) return
    event.preventDefault()
    selection.toggle(row.product.id)
  }
  return (
    <>
      <SearchField
        className={classes.search ?? ''}
        label={t('list.search')}
        placeholder={t('list.searchPlaceholder')}
        clearLabel={t('list.clearSearch')}
        value={search}
        onChange={text => change({ search: text })}
      />
      <SelectionBar selection={selection} total={rows.total} input={input} />
      {rows.total === 0 ? (
        <NothingFound onReset={() => change({ search: '' })} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the rows within
        <div className={classes.list} onKeyDown={selectByKey}>
          <VirtualGrid
            label={t('list.label')}
            columns={columns}
            total={rows.total ?? 0}
            rowAt={rows.rowAt}
            onVisible={showRange}
            onOpen={({ product }) => void navigate(productAddress(parameters, product.id))}
            sort={{ column: sort.sort, direction: sort.direction }}
            onSort={({ column, direction }) => change({ sort: column, direction })}
            resetKey={JSON.stringify(input)}
          />
        </div>
      )}
    </>
  )
}

function NothingFound({ onReset }: { onReset: () => void }) {
  const { t } = useTranslation('products')
  return (
    <Notice
      role="status"
      icon={<IconPackageOff size={28} />}
      title={t('list.none')}
      text={t('list.noneText')}
      actions={
        <Button variant="default" onClick={onReset}>
          {t('list.clearSearch')}
        </Button>
      }
    />
  )
}
