import { Loader, SegmentedControl, Stack, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pairKindSchema, type TargetedAssociations } from '../../../../shared/model/product-pairs.ts'
import { orpc } from '../../../app/client.ts'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { formatCount } from '../../../i18n/format.ts'
import { Lead } from '../Lead.tsx'
import { MoreButton, STEP } from '../MoreButton.tsx'
import classes from '../Products.module.css'
import { useAddressChoice } from '../use-address-choice.ts'
import type { PeriodDays } from '../use-product-period.ts'
import type { ViewProps } from '../ViewContent.tsx'
import { NotedBundles } from './NotedBundles.tsx'
import { PairCard } from './PairCard.tsx'
import { PairChart } from './PairChart.tsx'

/** What is bought together, or one after the other, and whom to offer it. */
export default function BundlesView({ days }: ViewProps) {
  const { t } = useTranslation(['products', 'common'])
  const [kind, setKind] = useAddressChoice('pairs', pairKindSchema.options)
  const query = useQuery(
    orpc.products.associations.queryOptions({
      input: { ...days, kind },
      placeholderData: keepPreviousData,
    }),
  )
  return (
    <Stack gap="lg" align="stretch">
      <NotedBundles days={days} />
      <SegmentedControl
        className={classes.start ?? ''}
        aria-label={t('products:bundles.kind.label')}
        value={kind}
        onChange={setKind}
        data={pairKindSchema.options.map(value => ({ value, label: t(`products:bundles.kind.${value}`) }))}
      />
      {query.isError && <LoadFailure error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Loader />}
      {query.data !== undefined && <Pairs key={query.data.kind} found={query.data} days={days} />}
    </Stack>
  )
}

/** One or two pairs are read sooner than drawn. */
const ENOUGH_FOR_CHART = 3

function Pairs({ found, days }: { found: TargetedAssociations; days: PeriodDays }) {
  const { t } = useTranslation('products')
  const [limit, setLimit] = useState(STEP)
  const { kind, pairs, testedPairs, cases } = found
  const tested = t(`bundles.tested.${kind}`, { pairs: formatCount(testedPairs), cases: formatCount(cases) })
  if (pairs.length === 0)
    return (
      <>
        <Lead basis={tested}>{t(`bundles.none.${kind}`)}</Lead>
        <Text c="dimmed">{t('bundles.noneText')}</Text>
      </>
    )
  const shown = pairs.slice(0, limit)
  return (
    <>
      <Lead basis={tested}>
        {t(`bundles.lead.${kind}`, { count: pairs.length, formatted: formatCount(pairs.length) })}
      </Lead>
      <div>
        <ol className={classes.cards}>
          {shown.map(pair => (
            <PairCard key={`${pair.a.id} ${pair.b.id}`} pair={pair} tested={testedPairs} days={days} />
          ))}
        </ol>
        <MoreButton total={pairs.length} shown={shown.length} limit={limit} onLimit={setLimit} />
      </div>
      {pairs.length >= ENOUGH_FOR_CHART && <PairChart found={found} shown={shown.length} days={days} />}
    </>
  )
}
