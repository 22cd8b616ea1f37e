import { Anchor, Stack, Text, UnstyledButton } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CustomerRow } from '../../../../shared/model/customer.ts'
import { orpc } from '../../../app/client.ts'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { SearchField } from '../../../components/SearchField.tsx'
import { formatCount } from '../../../i18n/format.ts'
import classes from './Explain.module.css'
import { Explanation } from './Explanation.tsx'

const PEOPLE_SHOWN = 6

/** Finds any person and says why they may be written to, or why not. */
export function ExplainPanel() {
  const { t } = useTranslation('ledger')
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<CustomerRow | null>(null)
  return (
    <Panel title={t('explain.title')} description={t('explain.description')}>
      <Stack gap="md">
        <SearchField
          label={t('explain.search')}
          placeholder={t('explain.searchPlaceholder')}
          clearLabel={t('explain.clear')}
          value={query}
          onChange={text => {
            setQuery(text)
            setChosen(null)
          }}
        />
        {query.trim() !== '' && chosen === null && <Found query={query} onChoose={setChosen} />}
        {chosen !== null && <Chosen customer={chosen} />}
      </Stack>
    </Panel>
  )
}

function Found({ query, onChoose }: { query: string; onChoose: (customer: CustomerRow) => void }) {
  const { t } = useTranslation(['ledger', 'customers'])
  const found = useQuery(
    orpc.customers.search.queryOptions({
      input: { query, limit: PEOPLE_SHOWN },
      placeholderData: keepPreviousData,
    }),
  )
  if (found.isError) return <LoadFailure error={found.error} onRetry={() => void found.refetch()} />
  if (found.data === undefined) return null
  const more = found.data.total - found.data.customers.length
  if (found.data.total === 0)
    return (
      <Text c="dimmed" role="status">
        {t('ledger:explain.nobody')}
      </Text>
    )
  return (
    <div>
      <ul className={classes.found} aria-label={t('ledger:explain.found')}>
        {found.data.customers.map(customer => (
          <li key={customer.id}>
            <UnstyledButton className={classes.person ?? ''} onClick={() => onChoose(customer)}>
              <span>{customer.name === '' ? t('customers:list.noName') : customer.name}</span>
              <span className={classes.quiet}>
                {[customer.email, customer.postalCode, customer.city].filter(Boolean).join(' · ')}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Text size="sm" c="dimmed">
          {t('ledger:explain.more', { count: more, formatted: formatCount(more) })}
        </Text>
      )}
    </div>
  )
}

function Chosen({ customer }: { customer: CustomerRow }) {
  const { t } = useTranslation(['ledger', 'customers'])
  return (
    <Stack gap="sm" data-testid="explanation">
      <Text>
        <strong>{customer.name === '' ? t('customers:list.noName') : customer.name}</strong>{' '}
        <Anchor component={Link} to={`/customers/${customer.id}`} underline="always">
          {t('ledger:explain.card')}
        </Anchor>
      </Text>
      <Explanation customerId={customer.id} />
    </Stack>
  )
}
