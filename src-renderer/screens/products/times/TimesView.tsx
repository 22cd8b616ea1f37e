import { Loader, SegmentedControl, Stack } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../../app/client.ts'
import { useStatus } from '../../../app/use-status.ts'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import classes from '../Products.module.css'
import { useAddressChoice } from '../use-address-choice.ts'
import type { ViewProps } from '../ViewContent.tsx'
import { Patterns } from './Patterns.tsx'
import { PATTERN_OF, type PatternKind, type PatternSubject, patternsOf } from './patterns.ts'

const KINDS: readonly PatternKind[] = ['weekdays', 'hours']

/** Whether products or categories are bought on certain weekdays, or at certain hours. */
export default function TimesView({ days }: ViewProps) {
  const { t } = useTranslation(['products', 'common'])
  const [kind, setKind] = useAddressChoice<PatternKind>('times', KINDS)
  const [subject, setSubject] = useAddressChoice<PatternSubject>('of', PATTERN_OF)
  const zone = useStatus().data?.settings.timeZone ?? ''
  const query = useQuery(orpc.products[kind].queryOptions({ input: days, placeholderData: keepPreviousData }))
  const found = query.data
  const hasCategories = found !== undefined && found.categories.length + found.categoriesWithTooFew > 0
  return (
    <Stack gap="lg">
      <div className={classes.choicesStart}>
        <SegmentedControl
          aria-label={t('products:patterns.kind.label')}
          value={kind}
          onChange={setKind}
          data={KINDS.map(value => ({ value, label: t(`products:patterns.kind.${value}`) }))}
        />
        {hasCategories && (
          <SegmentedControl
            aria-label={t('products:patterns.of.label')}
            value={subject}
            onChange={setSubject}
            data={PATTERN_OF.map(value => ({ value, label: t(`products:patterns.of.${value}`) }))}
          />
        )}
      </div>
      {query.isError && <LoadFailure error={query.error} onRetry={() => void query.refetch()} />}
      {found === undefined && !query.isError && <Loader />}
      {found !== undefined && (
        <Patterns
          key={`${found.kind} ${subject}`}
          found={patternsOf(found, hasCategories ? subject : 'products')}
          days={days}
          zone={zone}
        />
      )}
    </Stack>
  )
}
