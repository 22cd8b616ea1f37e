import { Loader } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { NamedFindings } from '../../../shared/model/finding.ts'
import { orpc } from '../../app/client.ts'
import { Computing } from '../../components/Computing.tsx'
import { KeepFocus } from '../../components/KeepFocus.tsx'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Page } from '../../components/Page.tsx'
import { AsOfBar } from '../../figures/AsOfBar.tsx'
import { type AsOf, useAsOf } from '../../figures/use-as-of.ts'
import { formatCount } from '../../i18n/format.ts'
import { FindingLists } from './FindingLists.tsx'
import classes from './Findings.module.css'
import { NoFindings, NothingYet } from './NoFindings.tsx'
import { useFindingContext } from './use-finding-context.ts'
import { useFindingMarks } from './use-finding-marks.ts'

/** What is out of the ordinary: few plain sentences, the most important first, each to be put aside. */
export default function FindingsScreen() {
  const asOf = useAsOf()
  if (asOf === undefined) return <Loader m="xl" />
  return asOf === null ? <NothingYet /> : <Inbox asOf={asOf} />
}

function Inbox({ asOf }: { asOf: AsOf }) {
  const { t } = useTranslation('findings')
  const query = useQuery(
    orpc.figures.findings.queryOptions({
      input: { asOf: asOf.asOf },
      placeholderData: keepPreviousData,
    }),
  )
  const found = query.data
  return (
    <Page title={t('title')} description={<Summary found={found} />}>
      <AsOfBar asOf={asOf} />
      {query.isError && <LoadFailure error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Computing />}
      {found !== undefined && <Found found={found} firstDay={asOf.firstDay} />}
    </Page>
  )
}

function Summary({ found }: { found: NamedFindings | undefined }) {
  const { t } = useTranslation('findings')
  if (found === undefined) return '…'
  const { findings, tests } = found
  const more = found.elsewhere.reduce((sum, { count }) => sum + count, found.more)
  if (findings.length === 0) return null
  const count = findings.length
  const numbers = { formatted: formatCount(count), tests: formatCount(tests) }
  if (more > 0) return t('summaryMore', { ...numbers, all: formatCount(count + more) })
  return t('summary', { count, ...numbers })
}

function Found({ found, firstDay }: { found: NamedFindings; firstDay: string }) {
  const { t } = useTranslation('findings')
  const context = useFindingContext(found, firstDay)
  const marks = useFindingMarks(found.asOf)
  return (
    <KeepFocus>
      <div className={classes.found}>
        {found.findings.length === 0 && <NoFindings found={found} />}
        <FindingLists found={found} context={context} marks={marks} />
        {found.findings.length > 0 && <p className={`${classes.help} no-print`}>{t('help')}</p>}
      </div>
    </KeepFocus>
  )
}
