import { useTranslation } from 'react-i18next'
import type { GroupProfile } from '../../../shared/model/group-profile.ts'
import { formatCount, formatMoneyRounded, formatPercent } from '../../i18n/format.ts'
import { ProductLink } from '../products/ProductLink.tsx'
import classes from '../report/ReportScreen.module.css'
import { ReportSection } from '../report/ReportSection.tsx'
import { useOfCustomers } from './use-of-customers.ts'

/** What the group buys, and what it seems to be interested in. */
export function ProfileGoods({ profile }: { profile: GroupProfile }) {
  return (
    <div className={classes.column}>
      <Products profile={profile} />
      <Categories profile={profile} />
      <Interests profile={profile} />
    </div>
  )
}

interface PartProps {
  profile: GroupProfile
}

function Products({ profile: { products, currency, ordersWithContents } }: PartProps) {
  const { t } = useTranslation('profile')
  return (
    <ReportSection
      title={t('products')}
      explanation={{
        figure: 'productRanking',
        inputs: { products: formatCount(products.length), orders: formatCount(ordersWithContents) },
      }}
    >
      {products.length === 0 && <p className={classes.quiet}>{t('noContents')}</p>}
      <ul className={classes.sentences}>
        {products.map(({ product, buyers, revenueMinor }) => (
          <li key={product.id}>
            <span>
              <ProductLink product={product} />:{' '}
              {t('product', {
                count: buyers,
                formatted: formatCount(buyers),
                revenue: formatMoneyRounded(revenueMinor, currency ?? ''),
              })}
            </span>
          </li>
        ))}
      </ul>
    </ReportSection>
  )
}

function Categories({ profile: { categories, products, ordersWithContents } }: PartProps) {
  const { t } = useTranslation('profile')
  if (products.length === 0) return null
  return (
    <ReportSection
      title={t('categories')}
      explanation={{ figure: 'basketMix', inputs: { orders: formatCount(ordersWithContents) } }}
    >
      {categories.length === 0 && <p className={classes.quiet}>{t('noCategories')}</p>}
      <ul className={classes.sentences}>
        {categories.map(({ category, orders }) => (
          <li key={category}>
            <span>
              {category}: {t('category', { share: formatPercent(orders.value ?? 0, 0) })}
            </span>
          </li>
        ))}
      </ul>
    </ReportSection>
  )
}

/** Categories say more than products, where there are any. */
function Interests({ profile: { interests, products, customers } }: PartProps) {
  const { t } = useTranslation('profile')
  const ofCustomers = useOfCustomers(customers.part)
  if (products.length === 0) return null
  const named = interests.categories.map(one => ({ ...one, key: one.category, name: one.category }))
  const bought = interests.products.map(one => ({
    ...one,
    key: String(one.product.id),
    name: one.product.name,
  }))
  const shown = named.length > 0 ? named : bought
  return (
    <ReportSection
      title={t('interests')}
      explanation={{ figure: 'groupInterests', inputs: { customers: formatCount(customers.part) } }}
    >
      <p className={classes.quiet}>{t(shown.length === 0 ? 'noInterests' : 'interestsText')}</p>
      <ul className={classes.sentences}>
        {shown.map(({ key, name, customers: some }) => (
          <li key={key}>
            <span>
              {name}: {ofCustomers(some.part)}
            </span>
          </li>
        ))}
      </ul>
    </ReportSection>
  )
}
