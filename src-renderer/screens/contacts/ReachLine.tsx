import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../app/client.ts'
import { formatCount } from '../../i18n/format.ts'
import classes from './Contacts.module.css'

/** How many customers were contacted lately; nothing while nobody ever was. */
export function ReachLine() {
  const { t } = useTranslation(['contacts', 'common'])
  const { data } = useQuery(orpc.contacts.report.queryOptions())
  if (data === undefined || data.contacts === 0) return null
  return (
    <dl className={classes.reach} aria-label={t('contacts:reached.title')}>
      {data.reached.map(({ days, customers }) => (
        <div key={days}>
          <dt>{t('contacts:reached.days', { days })}</dt>
          <dd>{t('common:count.customers', { count: customers, formatted: formatCount(customers) })}</dd>
        </div>
      ))}
    </dl>
  )
}
