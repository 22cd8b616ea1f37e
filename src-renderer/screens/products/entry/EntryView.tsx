import { Loader, Stack } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntryProduct, EntryProducts } from '../../../../shared/model/product-ranking.ts'
import { orpc } from '../../../app/client.ts'
import { PERCENT } from '../../../charts/unit.ts'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { rangeWords } from '../../../figures/range-words.ts'
import { customersBehind } from '../../../figures/rows-behind.ts'
import { formatCount } from '../../../i18n/format.ts'
import { CountLink } from '../CountLink.tsx'
import { Lead } from '../Lead.tsx'
import { MoreButton, STEP } from '../MoreButton.tsx'
import classes from '../Products.module.css'
import { of100 } from '../product-words.ts'
import type { PeriodDays } from '../use-product-period.ts'
import type { ViewProps } from '../ViewContent.tsx'
import { EntryChart } from './EntryChart.tsx'

/** Which first products bring second orders. */
export default function EntryView({ days }: ViewProps) {
  const query = useQuery(orpc.products.entry.queryOptions({ input: days, placeholderData: keepPreviousData }))
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined) return <Loader />
  return <Entry found={query.data} days={days} />
}

function Entry({ found, days }: { found: EntryProducts; days: PeriodDays }) {
  const { t } = useTranslation('products')
  const [limit, setLimit] = useState(STEP)
  const { products, productsWithTooFew } = found
  const counted = (count: number) => ({ count, formatted: formatCount(count) })
  return (
    <Stack gap="lg">
      <EntryLead found={found} />
      <Verdicts products={products} days={days} />
      {products.length > 0 && (
        <div>
          <EntryChart found={found} shown={Math.min(limit, products.length)} days={days} />
          <MoreButton
            total={products.length}
            shown={Math.min(limit, products.length)}
            limit={limit}
            onLimit={setLimit}
          />
        </div>
      )}
      {productsWithTooFew > 0 && (
        <p className={classes.quiet}>{t('entry.withTooFew', counted(productsWithTooFew))}</p>
      )}
    </Stack>
  )
}

function EntryLead({ found: { secondOrder, tooYoung } }: { found: EntryProducts }) {
  const { t } = useTranslation('products')
  const parts = { part: formatCount(secondOrder.part), whole: formatCount(secondOrder.whole) }
  const basis =
    tooYoung === 0 ? undefined : t('entry.tooYoung', { count: tooYoung, formatted: formatCount(tooYoung) })
  return (
    <Lead basis={basis}>
      {secondOrder.enough && secondOrder.value !== null
        ? t('entry.lead', { ...parts, of100: of100(secondOrder.value) })
        : t('entry.tooFew', parts)}
    </Lead>
  )
}

const MOST_SENTENCES = 5

/** Only the differences that are no chance. */
function Verdicts({ products, days }: { products: readonly EntryProduct[]; days: PeriodDays }) {
  const { t } = useTranslation('products')
  const certain = products.filter(({ verdict }) => verdict === 'more' || verdict === 'fewer')
  if (products.length === 0) return null
  if (certain.length === 0) return <p className={classes.plain}>{t('entry.noDifference')}</p>
  const best = certain.filter(({ verdict }) => verdict === 'more').slice(0, MOST_SENTENCES)
  const worst = certain.filter(({ verdict }) => verdict === 'fewer').slice(-MOST_SENTENCES)
  return (
    <ul className={classes.facts}>
      {[...best, ...worst].map(product => (
        <Verdict key={product.product.id} of={product} days={days} />
      ))}
    </ul>
  )
}

function Verdict({ of: { product, secondOrder, verdict }, days }: { of: EntryProduct; days: PeriodDays }) {
  const { t } = useTranslation('products')
  const { t: figureWords } = useTranslation(['charts', 'figures', 'common'])
  const { low, high } = secondOrder
  const range = rangeWords({ low: low ?? 0, high: high ?? 1 }, PERCENT, figureWords)
  const members = { productId: product.id, outcome: 'returned', ...days } as const
  return (
    <li>
      {t(verdict === 'more' ? 'entry.more' : 'entry.fewer', {
        name: product.name,
        of100: of100(secondOrder.value ?? 0),
        range,
      })}{' '}
      <CountLink
        isInText
        count={secondOrder.part}
        to={customersBehind({ figure: 'entry_product', ...members })}
        label={`${product.name}: ${t('entry.openReturned')}`}
      >
        {t('entry.cases', {
          part: formatCount(secondOrder.part),
          whole: formatCount(secondOrder.whole),
        })}
      </CountLink>
    </li>
  )
}
