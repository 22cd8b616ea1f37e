import { Button, Collapse, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CustomerRow } from '../../../shared/model/customer.ts'
import type { Household } from '../../../shared/model/duplicate-review.ts'
import { orpc } from '../../app/client.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Panel } from '../../components/Panel.tsx'
import { formatCount } from '../../i18n/format.ts'
import classes from './Household.module.css'
import { MOST_SHOWN, ShowMore } from './ShowMore.tsx'
import { togetherOf } from './together.ts'
import { useName } from './use-name.ts'
import { usePurchasesText } from './use-purchases-text.ts'

/** Who lives together and is not one person: not suggested, and still good to know for what goes out by post. */
export function HouseholdSection({ total }: { total: number }) {
  const { t } = useTranslation('duplicates')
  const [opened, { toggle }] = useDisclosure(false)
  const contentId = useId()
  return (
    <Panel
      title={t('household.title')}
      description={t('household.text')}
      actions={
        <Button variant="default" aria-expanded={opened} aria-controls={contentId} onClick={toggle}>
          {opened
            ? t('household.hide')
            : t('household.show', { count: total, formatted: formatCount(total) })}
        </Button>
      }
    >
      <Collapse expanded={opened} id={contentId} keepMounted={false}>
        <HouseholdList />
      </Collapse>
    </Panel>
  )
}

const FIRST_SHOWN = 20
const MORE = 100

function HouseholdList() {
  const { t } = useTranslation('duplicates')
  const [limit, setLimit] = useState(FIRST_SHOWN)
  const found = useQuery(
    orpc.duplicates.households.queryOptions({ input: { limit }, placeholderData: keepPreviousData }),
  )
  if (found.isError) return <LoadFailure error={found.error} onRetry={() => void found.refetch()} />
  if (found.data === undefined) return null
  const { total, households } = found.data
  return (
    <>
      <ul className={classes.households} aria-label={t('household.list')}>
        {households.map(household => (
          <HouseholdLine key={household.customers.map(({ id }) => id).join('-')} household={household} />
        ))}
      </ul>
      <ShowMore
        total={total}
        shown={households.length}
        limit={limit}
        step={MORE}
        onLimit={setLimit}
        label={hidden => t('household.more', { count: hidden, formatted: formatCount(hidden) })}
      />
      {total > MOST_SHOWN && limit >= MOST_SHOWN && (
        <Text size="sm" c="dimmed" mt="sm">
          {t('household.most', { shown: formatCount(MOST_SHOWN), total: formatCount(total) })}
        </Text>
      )}
    </>
  )
}

function HouseholdLine({ household: { customers } }: { household: Household }) {
  const purchasesText = usePurchasesText()
  return (
    <li className={classes.household}>
      <span className={classes.people}>
        {customers.map(customer => (
          <Person key={customer.id} customer={customer} />
        ))}
      </span>
      <span className={classes.quiet}>{placesOf(customers).join(' · ')}</span>
      <span className={classes.sum}>{purchasesText(togetherOf(customers))}</span>
    </li>
  )
}

/** Where they live, each postal code once, however its place is written. */
function placesOf(customers: readonly CustomerRow[]): string[] {
  const places = new Map<string | null, string>()
  for (const { postalCode, city } of customers) {
    const place = [postalCode, city].filter(Boolean).join(' ')
    if (place !== '' && !places.has(postalCode)) places.set(postalCode, place)
  }
  return [...places.values()]
}

function Person({ customer }: { customer: CustomerRow }) {
  const nameOf = useName()
  return <Link to={`/customers/${customer.id}`}>{nameOf(customer)}</Link>
}
