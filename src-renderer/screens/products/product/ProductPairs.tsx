import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ProductReference } from '../../../../shared/model/product-reference.ts'
import { orpc } from '../../../app/client.ts'
import { Panel } from '../../../components/Panel.tsx'
import { PairCard } from '../bundles/PairCard.tsx'
import classes from '../Products.module.css'
import type { PeriodDays } from '../use-product-period.ts'

const MOST_SHOWN = 5

/** What is bought together with a product; nothing where nothing certain is known. */
export function ProductPairs({ product, days }: { product: ProductReference; days: PeriodDays }) {
  const { t } = useTranslation('products')
  const found = useQuery(orpc.products.associations.queryOptions({ input: days })).data
  const pairs = found?.pairs.filter(({ a, b }) => a.id === product.id || b.id === product.id) ?? []
  if (found === undefined || pairs.length === 0) return null
  return (
    <Panel title={t('card.pairs')} description={t('card.pairsText')}>
      <ol className={classes.cards}>
        {pairs.slice(0, MOST_SHOWN).map(pair => (
          <PairCard key={`${pair.a.id} ${pair.b.id}`} pair={pair} tested={found.testedPairs} days={days} />
        ))}
      </ol>
    </Panel>
  )
}
