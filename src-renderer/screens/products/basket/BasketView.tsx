import { Loader, Stack } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { BasketMix } from '../../../../shared/model/basket-mix.ts'
import { orpc } from '../../../app/client.ts'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { formatNumber } from '../../../i18n/format.ts'
import { Lead } from '../Lead.tsx'
import { of100 } from '../product-words.ts'
import type { ViewProps } from '../ViewContent.tsx'
import { BasketSizes } from './BasketSizes.tsx'
import { CategoryMix } from './CategoryMix.tsx'
import { Returns } from './Returns.tsx'

/** What is in an order, and what comes back of it. */
export default function BasketView({ days }: ViewProps) {
  const query = useQuery(orpc.products.mix.queryOptions({ input: days, placeholderData: keepPreviousData }))
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  const mix = query.data
  if (mix === undefined) return <Loader />
  return (
    <Stack gap="lg">
      <BasketLead mix={mix} />
      <BasketSizes mix={mix} days={days} />
      <CategoryMix mix={mix} days={days} />
      <Returns days={days} />
    </Stack>
  )
}

/** Of fewer orders a share of a hundred would say too much. */
const ENOUGH_ORDERS = 5

function BasketLead({ mix }: { mix: BasketMix }) {
  const { t } = useTranslation('products')
  const { linesPerOrder, unitsPerOrder, orders, sizes, mixed } = mix
  if (linesPerOrder === null || unitsPerOrder === null) return null
  const lead = t('basket.lead', {
    lines: formatNumber(linesPerOrder, 1, 1),
    units: formatNumber(unitsPerOrder, 1, 1),
  })
  if (orders < ENOUGH_ORDERS) return <Lead>{lead}</Lead>
  const single = t('basket.onlyOne', { of100: of100((sizes[0] ?? 0) / orders) })
  const several = mixed.enough && mixed.value !== null ? t('basket.mixed', { of100: of100(mixed.value) }) : ''
  return <Lead basis={several === '' ? undefined : several}>{`${lead} ${single}`}</Lead>
}
