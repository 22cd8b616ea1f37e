import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProductEntry } from '../../../../shared/model/product-entry.ts'
import type { ListedProduct } from '../../../../shared/model/product-list.ts'
import { UNSOLD_DAYS } from '../../../../shared/model/recommendations.ts'
import { orpc } from '../../../app/client.ts'
import { Panel } from '../../../components/Panel.tsx'
import { customersBehind } from '../../../figures/rows-behind.ts'
import { formatCount } from '../../../i18n/format.ts'
import classes from '../Products.module.css'
import type { ProductWords } from '../product-words.ts'
import { TraitsDialog } from '../traits/TraitsDialog.tsx'
import type { PeriodDays } from '../use-product-period.ts'

/** To whom a product is recommended, by which rule, and where the owner knows better. */
export function ProductRecommended({ row, days }: { row: ListedProduct; days: PeriodDays }) {
  const { t } = useTranslation('products')
  const [isOpen, setIsOpen] = useState(false)
  const entry = useQuery(orpc.products.list.queryOptions()).data?.find(({ id }) => id === row.product.id)
  if (entry === undefined) return null
  return (
    <Panel
      title={t('traits.panel')}
      description={t('traits.rule')}
      actions={
        <Button size="compact-sm" variant="default" onClick={() => setIsOpen(true)}>
          {t('traits.change')}
        </Button>
      }
    >
      <ul className={classes.facts}>
        <li>{durabilityFact(row, entry, t)}</li>
        <li>{availabilityFact(row, entry, t)}</li>
      </ul>
      <RecommendedTo productId={row.product.id} asOf={days.asOf} />
      {isOpen && <TraitsDialog productIds={[row.product.id]} onClose={() => setIsOpen(false)} />}
    </Panel>
  )
}

function durabilityFact(
  { boughtAgain, isDurable }: ListedProduct,
  entry: ProductEntry,
  t: ProductWords,
): string {
  if (entry.durability !== null) return t(`products:traits.said.${entry.durability}`)
  const parts = { part: formatCount(boughtAgain.part), whole: formatCount(boughtAgain.whole) }
  if (!isDurable) return t('products:traits.seen.consumable', parts)
  return boughtAgain.whole === 0
    ? t('products:traits.seen.durableNobody')
    : t('products:traits.seen.durable', parts)
}

function availabilityFact({ daysSinceSold }: ListedProduct, entry: ProductEntry, t: ProductWords): string {
  if (entry.availability !== null) return t(`products:traits.said.${entry.availability}`)
  return t(`products:traits.seen.${daysSinceSold >= UNSOLD_DAYS ? 'unavailable' : 'available'}`)
}

function RecommendedTo({ productId, asOf }: { productId: number; asOf: string }) {
  const { t } = useTranslation('products')
  const behind = { figure: 'recommended', productId, asOf } as const
  const found = useQuery(orpc.customers.search.queryOptions({ input: { behind, limit: 1 } })).data
  if (found === undefined) return null
  const counted = { count: found.total, formatted: formatCount(found.total) }
  return (
    <p className={classes.recommendedTo}>
      {found.total === 0 ? (
        t('traits.toNobody')
      ) : (
        <Link className={classes.target ?? ''} to={customersBehind(behind)}>
          {t('traits.to', counted)}
          <IconArrowRight size={15} aria-hidden />
        </Link>
      )}
    </p>
  )
}
