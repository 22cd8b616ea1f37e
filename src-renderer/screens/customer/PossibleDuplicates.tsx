import { Button } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { orpc } from '../../app/client.ts'
import { formatCount } from '../../i18n/format.ts'
import { certaintyOf } from '../duplicates/certainty.ts'
import { pairAddress } from '../duplicates/open-pair.ts'
import { useName } from '../duplicates/use-name.ts'
import classes from './Customer.module.css'

const MOST_SHOWN = 3

/** Who is perhaps the same person as this customer, with the way to look at both. */
export function PossibleDuplicates({ customerId }: { customerId: number }) {
  const { t } = useTranslation('duplicates')
  const nameOf = useName()
  const titleId = useId()
  const { data = [] } = useQuery(orpc.duplicates.suggestions.queryOptions({ input: { customerId } }))
  if (data.length === 0) return null
  const hidden = data.length - MOST_SHOWN
  return (
    <section className={classes.possible} aria-labelledby={titleId}>
      <h2 id={titleId}>
        <IconUsersGroup size={19} aria-hidden />
        {t('card.possible.title')}
      </h2>
      <ul>
        {data.slice(0, MOST_SHOWN).map(({ customers, probability }) => {
          const customer = customers.find(({ id }) => id !== customerId)
          if (customer === undefined) return null
          const name = nameOf(customer)
          const place = [customer.city, customer.email].filter(Boolean).join(', ')
          return (
            <li key={customer.id}>
              <span>
                {t(`card.possible.certainty.${certaintyOf(probability)}`, { name })}
                {place !== '' && <span className={classes.quiet}> {place}</span>}
              </span>
              <Button
                component={Link}
                to={pairAddress(customerId, customer.id)}
                variant="default"
                size="compact-sm"
                aria-label={t('card.possible.compareWith', { name })}
              >
                {t('card.possible.compare')}
              </Button>
            </li>
          )
        })}
      </ul>
      {hidden > 0 && (
        <p className={classes.quiet}>
          {t('card.possible.more', { count: hidden, formatted: formatCount(hidden) })}
        </p>
      )}
    </section>
  )
}
