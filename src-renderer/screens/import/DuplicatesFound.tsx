import { Anchor, Loader } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { orpc } from '../../app/client.ts'
import { formatCount } from '../../i18n/format.ts'
import classes from './DuplicatesFound.module.css'
import { importSession } from './import-session.ts'

/** So often it is asked whether the search after an import is done, in milliseconds. */
const ASK_AGAIN_MS = 700

/**
 * After an import: that duplicates are being searched for; then how many of its customers are perhaps there twice, or
 * where none is, how many suggestions wait at all, and the way to them.
 */
export function DuplicatesFound({ batchId }: { batchId: number | null }) {
  const { t } = useTranslation('duplicates')
  const { data, isFetchedAfterMount } = useQuery(
    orpc.duplicates.summary.queryOptions({
      // What was known before the import says nothing about it.
      refetchOnMount: 'always',
      refetchInterval: ({ state }) =>
        state.data !== undefined && (state.data.isSearching || state.data.uncompared > 0)
          ? ASK_AGAIN_MS
          : false,
    }),
  )
  const isKnown = isFetchedAfterMount && data !== undefined
  const isSearching = isKnown && (data.isSearching || data.uncompared > 0)
  const count = isKnown ? data.sure + data.doubtful : 0
  const ofImport = useQuery(
    orpc.duplicates.ofBatch.queryOptions({
      input: { batchId: batchId ?? 0 },
      enabled: batchId !== null && isKnown && !isSearching,
    }),
  )
  const own = ofImport.data?.customers ?? 0
  return (
    <div role="status">
      {isSearching && (
        <p className={classes.line}>
          <Loader size={18} aria-hidden />
          {t('imported.searching')}
        </p>
      )}
      {!isSearching && count > 0 && !ofImport.isLoading && (
        <p className={classes.line}>
          <IconUsersGroup size={18} aria-hidden />
          <span>
            {own > 0
              ? t('imported.ofImport', { count: own, formatted: formatCount(own) })
              : t('imported.found', { count, formatted: formatCount(count) })}{' '}
            <Anchor
              component={Link}
              to="/duplicates"
              underline="always"
              fz="inherit"
              onClick={importSession.discard}
            >
              {t('imported.open')}
            </Anchor>
          </span>
        </p>
      )}
    </div>
  )
}
