import { Anchor, Title } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CustomerRow } from '../../../../shared/model/customer.ts'
import { formatDay } from '../../../i18n/format.ts'
import classes from './Builder.module.css'

/** A few of the people, so that one sees whether they are the ones who are meant. */
export function SampleCustomers({ samples }: { samples: readonly CustomerRow[] }) {
  const { t } = useTranslation('segments')
  const headingId = useId()
  if (samples.length === 0) return null
  return (
    <div>
      <Title order={3} id={headingId} className={classes.subtitle ?? ''}>
        {t('result.samples')}
      </Title>
      <ul className={classes.samples} aria-labelledby={headingId}>
        {samples.map(({ id, name, lastOrderDay }) => (
          <li key={id} className={classes.sample}>
            <Anchor component={Link} size="sm" to={`/customers/${id}`}>
              {name === '' ? t('result.unnamed') : name}
            </Anchor>
            <span className={classes.subtitle}>
              {lastOrderDay === null
                ? t('result.never')
                : t('result.lastOrder', { day: formatDay(lastOrderDay) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
