import { Checkbox } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { Rate } from '../../../../shared/model/figures.ts'
import type { ListedProduct, ProductList } from '../../../../shared/model/product-list.ts'
import type { GridColumn } from '../../../components/grid/grid-column.ts'
import { RowLink } from '../../../components/grid/RowLink.tsx'
import { customersBehind, ordersBehind } from '../../../figures/rows-behind.ts'
import { formatDay, formatMoney, formatNumber, formatPercent } from '../../../i18n/format.ts'
import type { ProductWords } from '../product-words.ts'
import { productAddress } from '../products-view.ts'
import { hasReturns } from '../returns-of.ts'
import type { PeriodDays } from '../use-product-period.ts'
import { CellLink } from './CellLink.tsx'
import classes from './ProductList.module.css'
import type { Selection } from './use-selection.ts'

export interface ProductColumnsOptions {
  days: PeriodDays
  summary: ProductList
  selection: Selection
  /** False where no product has a category: the column would be empty then. */
  hasCategories: boolean
}

/** The columns of the list of products; the less important ones give way in narrow windows. */
export function useProductColumns({
  days,
  summary,
  selection,
  hasCategories,
}: ProductColumnsOptions): GridColumn<ListedProduct>[] {
  const { t } = useTranslation(['products', 'common'])
  const [parameters] = useSearchParams()
  return useMemo(
    () => [
      selectColumn(selection, t),
      {
        id: 'name',
        header: t('products:list.name'),
        width: 'minmax(150px, 2.4fr)',
        isSortable: true,
        firstDirection: 'asc',
        render: ({ product }) => (
          <RowLink to={productAddress(parameters, product.id)} className={classes.name}>
            {product.name}
          </RowLink>
        ),
      },
      {
        id: 'category',
        header: t('products:list.category'),
        width: 'minmax(110px, 1fr)',
        fromWidth: hasCategories ? 860 : Number.POSITIVE_INFINITY,
        isSortable: true,
        firstDirection: 'asc',
        render: ({ category }) =>
          category ?? (
            <span className={classes.quiet} title={t('products:category.none')}>
              –
            </span>
          ),
      },
      ...salesColumns(days, summary.currency, t),
      ...shareColumns(summary, t),
      {
        id: 'lastSold',
        header: t('products:list.lastSold'),
        width: '104px',
        fromWidth: hasCategories ? 1180 : 960,
        isSortable: true,
        firstDirection: 'desc',
        render: ({ lastSoldDay }) => formatDay(lastSoldDay),
      },
    ],
    [days, summary, selection, hasCategories, parameters, t],
  )
}

function selectColumn({ ids, toggle }: Selection, t: ProductWords): GridColumn<ListedProduct> {
  return {
    id: 'select',
    header: '',
    width: '20px',
    render: ({ product }) => (
      // The row has the keys; the mouse has this box.
      <Checkbox
        size="xs"
        tabIndex={-1}
        aria-label={t('products:list.select', { name: product.name })}
        checked={ids.has(product.id)}
        onClick={event => event.stopPropagation()}
        onChange={() => toggle(product.id)}
      />
    ),
  }
}

function salesColumns(
  days: PeriodDays,
  currency: string | null,
  t: ProductWords,
): GridColumn<ListedProduct>[] {
  const number = { isNumber: true, isSortable: true, firstDirection: 'desc' } as const
  return [
    {
      ...number,
      id: 'revenue',
      header: t('products:list.revenue'),
      width: '110px',
      render: ({ sales }) => formatMoney(sales.revenueMinor, currency),
    },
    {
      ...number,
      id: 'units',
      header: t('products:list.units'),
      width: '74px',
      fromWidth: 1040,
      render: ({ sales }) => formatNumber(sales.units),
    },
    {
      ...number,
      id: 'orders',
      header: t('products:list.orders'),
      width: '114px',
      render: ({ product, sales }) => (
        <CellLink
          count={sales.orders}
          to={ordersBehind({ rows: 'product', productId: product.id, ...days })}
        />
      ),
    },
    {
      ...number,
      id: 'buyers',
      header: t('products:list.buyers'),
      width: '84px',
      render: ({ product, buyers }) => (
        <CellLink
          count={buyers}
          to={customersBehind({ figure: 'product_buyers', productId: product.id, ...days })}
        />
      ),
    },
  ]
}

function shareColumns(summary: ProductList, t: ProductWords): GridColumn<ListedProduct>[] {
  const few = <span className={classes.quiet}>{t('products:list.few')}</span>
  const share = (rate: Rate | null) =>
    rate?.enough === true && rate.value !== null ? formatPercent(rate.value, 0) : few
  const isReturns = hasReturns(summary)
  const number = { isNumber: true, isSortable: true, firstDirection: 'desc' } as const
  return [
    {
      ...number,
      id: 'comesBack',
      header: t('products:list.comesBack'),
      width: '126px',
      fromWidth: 740,
      render: ({ comesBack }) => share(comesBack),
    },
    {
      ...number,
      id: 'returned',
      header: t(isReturns ? 'products:list.returned' : 'products:list.refunded'),
      width: '130px',
      fromWidth: summary.returnsKnown ? 1240 : Number.POSITIVE_INFINITY,
      render: ({ returned, partlyRefunded }) => share(isReturns ? returned : partlyRefunded),
    },
  ]
}
