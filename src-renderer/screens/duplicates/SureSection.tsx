import { Button, VisuallyHidden } from '@mantine/core'
import { IconArrowsJoin } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../app/client.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Panel } from '../../components/Panel.tsx'
import { formatCount } from '../../i18n/format.ts'
import { ShowMore } from './ShowMore.tsx'
import classes from './Sure.module.css'
import { SureGroup } from './SureGroup.tsx'
import { useSureAnswers } from './use-sure-answers.ts'

const FIRST_SHOWN = 5
const MORE = 50

/** Groups that are surely one person each: merged together with one click, or looked at before. */
export function SureSection() {
  const { t } = useTranslation('duplicates')
  const [limit, setLimit] = useState(FIRST_SHOWN)
  const { mergeAll, isMerging } = useSureAnswers()
  const sure = useQuery(
    orpc.duplicates.list.queryOptions({
      input: { certainty: 'sure', limit },
      placeholderData: keepPreviousData,
    }),
  )
  if (sure.isError) return <LoadFailure error={sure.error} onRetry={() => void sure.refetch()} />
  if (sure.data === undefined || sure.data.total === 0) return null
  const { total, groups } = sure.data
  return (
    <Panel
      title={t('sure.title')}
      description={t('sure.text')}
      actions={
        <Button
          leftSection={<IconArrowsJoin size={17} aria-hidden />}
          loading={isMerging}
          onClick={() => mergeAll(total)}
        >
          {t('sure.mergeAll', { count: total, formatted: formatCount(total) })}
        </Button>
      }
    >
      <VisuallyHidden role="status">
        {isMerging && t('sure.merging', { count: total, formatted: formatCount(total) })}
      </VisuallyHidden>
      <ul className={classes.groups} aria-label={t('sure.list')}>
        {groups.map(group => (
          <SureGroup key={group.customers.map(({ id }) => id).join('-')} group={group} />
        ))}
      </ul>
      <ShowMore
        total={total}
        shown={groups.length}
        limit={limit}
        step={MORE}
        onLimit={setLimit}
        label={hidden => t('sure.more', { count: hidden, formatted: formatCount(hidden) })}
      />
    </Panel>
  )
}
