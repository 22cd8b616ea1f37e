import { Table, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListedProduct } from '../../../../shared/model/product-list.ts'
import { orpc } from '../../../app/client.ts'
import { Panel } from '../../../components/Panel.tsx'
import { ordersBehind } from '../../../figures/rows-behind.ts'
import { formatCount, formatDay } from '../../../i18n/format.ts'
import { CountLink } from '../CountLink.tsx'
import { MoreButton, STEP } from '../MoreButton.tsx'
import { ProductLink } from '../ProductLink.tsx'
import classes from '../Products.module.css'
import { daysInWords, ordersInWords } from '../product-words.ts'
import type { PeriodDays } from '../use-product-period.ts'

/** What has been on sale for long and is hardly ordered. */
export function SlowSellers({ days }: { days: PeriodDays }) {
  const { t } = useTranslation('products')
  const [limit, setLimit] = useState(STEP)
  const list = useQuery(
    orpc.products.ranking.queryOptions({
      input: { ...days, sort: 'pace', onlySlow: true, limit },
      placeholderData: keepPreviousData,
    }),
  ).data
  if (list === undefined) return null
  const { total, products, slowPace } = list
  return (
    <Panel title={t('ranking.slow.title')} description={t('ranking.slow.description')}>
      {total === 0 ? (
        <Text c="dimmed">{t(slowPace === null ? 'ranking.slow.tooFew' : 'ranking.slow.none')}</Text>
      ) : (
        <Table.ScrollContainer minWidth={0} type="native">
          <Table className={classes.table ?? ''} verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('product')}</Table.Th>
                <Table.Th scope="col" className={classes.number ?? ''}>
                  {t('orders')}
                </Table.Th>
                <Table.Th scope="col" className={classes.number ?? ''}>
                  {t('ranking.slow.onSale')}
                </Table.Th>
                <Table.Th scope="col" className={classes.number ?? ''}>
                  {t('ranking.slow.lastSold')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {products.map(row => (
                <Line key={row.product.id} row={row} days={days} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <MoreButton total={total} shown={products.length} limit={limit} onLimit={setLimit} />
    </Panel>
  )
}

function Line({ row, days }: { row: ListedProduct; days: PeriodDays }) {
  const { t } = useTranslation(['products', 'common'])
  const { product, sales, daysOnSale, lastSoldDay } = row
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <ProductLink product={product} />
      </Table.Th>
      <Table.Td className={classes.number ?? ''}>
        <CountLink
          count={sales.orders}
          to={ordersBehind({ rows: 'product', productId: product.id, ...days })}
          label={t('products:openProductOrders', {
            name: product.name,
            orders: ordersInWords(sales.orders, t),
          })}
        >
          {sales.orders === 0 ? t('products:ranking.slow.never') : formatCount(sales.orders)}
        </CountLink>
      </Table.Td>
      <Table.Td className={classes.number ?? ''}>{daysInWords(daysOnSale, t)}</Table.Td>
      <Table.Td className={classes.number ?? ''}>{formatDay(lastSoldDay)}</Table.Td>
    </Table.Tr>
  )
}
