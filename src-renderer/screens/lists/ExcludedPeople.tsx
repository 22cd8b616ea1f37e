import { Anchor, Button, Group, Loader, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CustomerRow } from '../../../shared/model/customer.ts'
import type { ListExclusion, ListRequest } from '../../../shared/model/list.ts'
import { orpc } from '../../app/client.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Platforms } from '../../components/Platforms.tsx'
import { formatCount } from '../../i18n/format.ts'

const PAGE_SIZE = 20
/** The contract gives no more at once; whoever wants more finds them in the customer list. */
const MOST = 1000

export interface ExcludedPeopleProps {
  request: ListRequest
  reason: ListExclusion
}

/** The people whom one reason keeps out of the list, each leading to their card. */
export function ExcludedPeople({ request, reason }: ExcludedPeopleProps) {
  const { t } = useTranslation(['lists', 'common'])
  const [limit, setLimit] = useState(PAGE_SIZE)
  const people = useQuery(
    orpc.lists.excluded.queryOptions({
      input: { ...request, reason, limit },
      placeholderData: keepPreviousData,
    }),
  )
  if (people.isPending) return <Loader size="sm" />
  if (people.isError) return <LoadFailure error={people.error} onRetry={() => void people.refetch()} />
  const { customers, total } = people.data
  return (
    <>
      <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {customers.map(customer => (
          <li key={customer.id}>
            <Person customer={customer} />
          </li>
        ))}
      </ul>
      <Group gap="sm" mt="xs">
        <Text size="sm" c="dimmed">
          {t('lists:check.shown', { shown: formatCount(customers.length), total: formatCount(total) })}
        </Text>
        {customers.length < Math.min(total, MOST) && (
          <Button
            size="compact-sm"
            variant="default"
            loading={people.isFetching}
            onClick={() => setLimit(Math.min(MOST, limit + 5 * PAGE_SIZE))}
          >
            {t('lists:check.more')}
          </Button>
        )}
      </Group>
    </>
  )
}

function Person({ customer }: { customer: CustomerRow }) {
  const { t } = useTranslation('lists')
  const place = [customer.postalCode, customer.city].filter(part => part !== null).join(' ')
  return (
    <Group gap="sm" py={2}>
      <Anchor component={Link} to={`/customers/${customer.id}`} size="sm">
        {customer.name || t('check.unnamed')}
      </Anchor>
      <Text span size="sm" c="dimmed">
        {[customer.email, place].filter(part => part !== null && part !== '').join(' · ')}
      </Text>
      <Platforms platforms={customer.platforms} />
    </Group>
  )
}
