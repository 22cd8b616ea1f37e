import { Button, Collapse, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerFilter } from '../../../shared/model/customer.ts'
import type { Status } from '../../app/use-status.ts'
import { SearchField } from '../../components/SearchField.tsx'
import { LogForListButton } from '../contacts/LogForListButton.tsx'
import { ActiveFilters } from './ActiveFilters.tsx'
import classes from './CustomersScreen.module.css'
import type { CustomerView } from './customer-view.ts'
import { FilterPanel } from './FilterPanel.tsx'

export interface CustomerToolbarProps {
  view: CustomerView
  onChange: (change: Partial<CustomerView>) => void
  status: Status
}

/** Search, filters, what is filtered by at the moment, and where a contact with all who fit is noted. */
export function CustomerToolbar({ view, onChange, status }: CustomerToolbarProps) {
  const { t } = useTranslation('customers')
  const [opened, { toggle }] = useDisclosure(false)
  const panelId = useId()
  const setFilter = (filter: CustomerFilter) => onChange({ filter })
  const search = (text: string) => {
    const { query: _previous, ...others } = view.filter
    setFilter(text.trim() === '' ? others : { ...others, query: text })
  }
  return (
    <div className={classes.toolbar}>
      <Group gap="sm" wrap="nowrap">
        <SearchField
          className={classes.search ?? ''}
          label={t('list.search')}
          placeholder={t('list.searchPlaceholder')}
          clearLabel={t('list.clearSearch')}
          value={view.filter.query ?? ''}
          onChange={search}
        />
        <Button
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={17} aria-hidden />}
          aria-expanded={opened}
          aria-controls={panelId}
          onClick={toggle}
        >
          {t('filter.button')}
        </Button>
        <LogForListButton filter={view.filter} />
      </Group>
      <Collapse expanded={opened} id={panelId} keepMounted={false}>
        <FilterPanel
          filter={view.filter}
          onChange={setFilter}
          sources={status.sources}
          today={status.today}
        />
      </Collapse>
      <ActiveFilters filter={view.filter} onChange={setFilter} />
    </div>
  )
}
