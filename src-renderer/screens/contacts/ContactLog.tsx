import { Button, Loader } from '@mantine/core'
import { IconMessages, IconMessagesOff } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import type { ContactEntry, ContactFilter } from '../../../shared/model/contact-log.ts'
import { api } from '../../app/client.ts'
import { usePagedRows } from '../../components/grid/use-paged-rows.ts'
import { VirtualGrid } from '../../components/grid/VirtualGrid.tsx'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Notice } from '../../components/Notice.tsx'
import { formatCount } from '../../i18n/format.ts'
import { ContactFilters } from './ContactFilters.tsx'
import classes from './Contacts.module.css'
import { readContactFilter, writeContactFilter } from './contact-view.ts'
import { ReachLine } from './ReachLine.tsx'
import { useContactColumns } from './use-contact-columns.tsx'

/** Every contact, the newest first. */
export function ContactLog() {
  const [parameters, setParameters] = useSearchParams()
  const filter = useMemo(() => readContactFilter(parameters), [parameters])
  const setFilter = (next: ContactFilter) => setParameters(writeContactFilter(next), { replace: true })
  const isFiltered = Object.keys(filter).length > 0
  return (
    <>
      <ReachLine />
      <ContactFilters filter={filter} onChange={setFilter} />
      <ContactGrid filter={filter} onReset={isFiltered ? () => setFilter({}) : null} />
    </>
  )
}

interface ContactGridProps {
  filter: ContactFilter
  /** null where nothing is filtered. */
  onReset: (() => void) | null
}

function ContactGrid({ filter, onReset }: ContactGridProps) {
  const { t } = useTranslation(['contacts', 'common'])
  const navigate = useNavigate()
  const columns = useContactColumns()
  const [visible, setVisible] = useState<readonly [number, number]>([0, 0])
  const showRange = useCallback((first: number, last: number) => setVisible([first, last]), [])
  const rows = usePagedRows<ContactEntry>({
    key: ['contacts', 'search', filter],
    load: async (page, signal) => {
      const found = await api.contacts.search({ ...filter, ...page }, { signal })
      return { total: found.total, rows: found.contacts }
    },
    visible,
  })
  if (rows.error !== null) return <LoadFailure error={rows.error} onRetry={rows.retry} />
  if (rows.total === undefined) return <Loader m="xl" />
  if (rows.total === 0) return <NoContacts onReset={onReset} />
  return (
    <>
      <p className={classes.count} role="status">
        {t('contacts:list.sum', { count: rows.total, formatted: formatCount(rows.total) })}
      </p>
      <VirtualGrid
        label={t('contacts:list.label')}
        columns={columns}
        total={rows.total}
        rowAt={rows.rowAt}
        onVisible={showRange}
        onOpen={({ customerId }) => void navigate(`/customers/${customerId}`)}
        sort={{ column: 'day', direction: 'desc' }}
        onSort={() => {}}
        resetKey={JSON.stringify(filter)}
      />
    </>
  )
}

function NoContacts({ onReset }: { onReset: (() => void) | null }) {
  const { t } = useTranslation('contacts')
  if (onReset === null)
    return (
      <Notice
        icon={<IconMessages size={28} />}
        title={t('empty.title')}
        text={t('empty.text')}
        actions={
          <Button component={Link} to="/lists">
            {t('empty.button')}
          </Button>
        }
      />
    )
  return (
    <Notice
      icon={<IconMessagesOff size={28} />}
      title={t('none.title')}
      text={t('none.text')}
      actions={
        <Button variant="default" onClick={onReset}>
          {t('none.button')}
        </Button>
      }
    />
  )
}
