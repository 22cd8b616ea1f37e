import { Loader, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { orpc } from '../../app/client.ts'
import { useStatus } from '../../app/use-status.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Panel } from '../../components/Panel.tsx'
import { CaseEntry } from '../customer/complaints/CaseEntry.tsx'
import classes from './Contacts.module.css'

/** Every complaint that is open, the one that waits longest first. */
export function OpenCases() {
  const { t } = useTranslation(['contacts', 'common'])
  const today = useStatus().data?.today
  const cases = useQuery(orpc.cases.list.queryOptions({ input: {} }))
  if (cases.isError) return <LoadFailure error={cases.error} onRetry={() => void cases.refetch()} />
  if (cases.data === undefined || today === undefined) return <Loader m="xl" />
  return (
    <Panel title={t('contacts:part.cases')} description={t('contacts:complaints.text')}>
      {cases.data.length === 0 ? (
        <Text c="dimmed">{t('contacts:complaints.noneOpen')}</Text>
      ) : (
        <ul className={classes.plainList} aria-label={t('contacts:complaints.listLabel')}>
          {cases.data.map(one => (
            <CaseEntry key={`${one.id} ${one.customerId}`} complaint={one} today={today}>
              <Link to={`/customers/${one.customerId}`} className={classes.customer}>
                {one.customerName === '' ? t('contacts:list.noName') : one.customerName}
              </Link>
            </CaseEntry>
          ))}
        </ul>
      )}
    </Panel>
  )
}
