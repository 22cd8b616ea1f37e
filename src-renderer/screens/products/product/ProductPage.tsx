import { Loader, SimpleGrid, Text } from '@mantine/core'
import { IconPackageOff } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { ListedProduct, ProductList } from '../../../../shared/model/product-list.ts'
import { orpc } from '../../../app/client.ts'
import { BackLink } from '../../../components/BackLink.tsx'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Page } from '../../../components/Page.tsx'
import { viewAddress } from '../products-view.ts'
import type { PeriodDays } from '../use-product-period.ts'
import { ProductCategory } from './ProductCategory.tsx'
import { ProductFacts } from './ProductFacts.tsx'
import { ProductPairs } from './ProductPairs.tsx'
import { ProductRecommended } from './ProductRecommended.tsx'
import { BuyersTile, ComesBackTile, ReturnsTile, RevenueTile } from './ProductTiles.tsx'

export interface ProductPageProps {
  id: number
  days: PeriodDays
  /** Where day and period are chosen. */
  controls: ReactNode
}

/** All that is known of one product. */
export function ProductPage({ id, days, controls }: ProductPageProps) {
  const { t } = useTranslation(['products', 'common'])
  const query = useQuery(
    orpc.products.ranking.queryOptions({
      input: { ...days, productId: id },
      placeholderData: keepPreviousData,
    }),
  )
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined) return <Loader m="xl" />
  const [row] = query.data.products
  return (
    <Page
      title={row?.product.name ?? t('products:card.missing')}
      back={<BackToList />}
      {...(row != null &&
        row.product.sku !== null && {
          description: t('products:card.sku', { sku: row.product.sku }),
        })}
    >
      {controls}
      {row === undefined ? <Missing /> : <Product row={row} list={query.data} days={days} />}
    </Page>
  )
}

/** What is shown of a product. */
export interface ProductProps {
  row: ListedProduct
  /** What is true of all products. */
  list: ProductList
  days: PeriodDays
}

function Product(props: ProductProps) {
  return (
    <>
      <ProductCategory row={props.row} />
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} spacing="md">
        <RevenueTile {...props} />
        <BuyersTile {...props} />
        <ComesBackTile {...props} />
        {props.list.returnsKnown && <ReturnsTile {...props} />}
      </SimpleGrid>
      <ProductFacts row={props.row} />
      <ProductRecommended row={props.row} days={props.days} />
      <ProductPairs product={props.row.product} days={props.days} />
    </>
  )
}

function BackToList() {
  const { t } = useTranslation('products')
  const [parameters] = useSearchParams()
  return <BackLink to={viewAddress(parameters, 'all')}>{t('card.back')}</BackLink>
}

function Missing() {
  const { t } = useTranslation('products')
  return (
    <Notice
      role="status"
      icon={<IconPackageOff size={28} />}
      title={t('card.missing')}
      text={<Text>{t('card.missingText')}</Text>}
    />
  )
}
