import { Loader } from '@mantine/core'
import { IconPackage } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { NoOrdersYet } from '../../components/NoOrdersYet.tsx'
import { Page } from '../../components/Page.tsx'
import { AsOfBar } from '../../figures/AsOfBar.tsx'
import { PeriodPicker } from '../../figures/PeriodPicker.tsx'
import { type AsOf, useAsOf } from '../../figures/use-as-of.ts'
import { useChoosePeriod } from '../../figures/use-choose-period.ts'
import { ProductPage } from './product/ProductPage.tsx'
import { productFromAddress, viewFromAddress } from './products-view.ts'
import { useProductPeriod } from './use-product-period.ts'
import { ViewContent } from './ViewContent.tsx'
import { ViewLinks } from './ViewLinks.tsx'

/** What is bought, when, and with what. */
export default function ProductsScreen() {
  const asOf = useAsOf()
  if (asOf === undefined) return <Loader m="xl" />
  return asOf === null ? <NothingYet /> : <Products asOf={asOf} />
}

function Products({ asOf }: { asOf: AsOf }) {
  const { t } = useTranslation('products')
  const [parameters] = useSearchParams()
  const period = useProductPeriod(asOf)
  const choosePeriod = useChoosePeriod()
  const productId = productFromAddress(parameters)
  const view = viewFromAddress(parameters)
  const controls = (
    <AsOfBar asOf={asOf}>
      <PeriodPicker period={period.name} custom={period.custom} today={asOf.asOf} onChange={choosePeriod} />
    </AsOfBar>
  )
  if (productId !== null)
    return <ProductPage key={productId} id={productId} days={period.days} controls={controls} />
  return (
    <Page title={t('title')} description={t('description')} layout={view === 'all' ? 'fill' : 'wide'}>
      {controls}
      <ViewLinks view={view} />
      <ViewContent view={view} days={period.days} />
    </Page>
  )
}

function NothingYet() {
  const { t } = useTranslation('products')
  return (
    <Page title={t('title')}>
      <NoOrdersYet icon={<IconPackage size={28} />} text={t('empty.text')} />
    </Page>
  )
}
