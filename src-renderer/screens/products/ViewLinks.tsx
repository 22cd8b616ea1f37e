import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { PartLinks } from '../../components/PartLinks.tsx'
import { PRODUCT_VIEWS, type ProductsView, viewAddress } from './products-view.ts'

/** The parts of the screen, each with an address of its own. */
export function ViewLinks({ view }: { view: ProductsView }) {
  const { t } = useTranslation('products')
  const [parameters] = useSearchParams()
  return (
    <PartLinks
      label={t('view.label')}
      to={name => viewAddress(parameters, name)}
      parts={PRODUCT_VIEWS.map(name => ({ name, text: t(`view.${name}`) }))}
      current={view}
    />
  )
}
