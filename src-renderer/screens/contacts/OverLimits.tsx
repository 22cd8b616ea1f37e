import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ContactReport } from '../../../shared/model/contact-log.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatCount, formatDay } from '../../i18n/format.ts'
import classes from './Contacts.module.css'
import { contactsAddress } from './contact-view.ts'

/** Who got more advertising than the owner's limits say, and why. */
export function OverLimits({ report: { limits, overLimits } }: { report: ContactReport }) {
  const { t } = useTranslation('contacts')
  const { customers, first, explained, notes } = overLimits
  const text = t('over.text', { most: limits.most, within: limits.withinDays, pause: limits.pauseDays })
  return (
    <Panel title={t('over.title')} description={text}>
      <Text fw={600}>
        {customers === 0
          ? t('over.none')
          : t('over.customers', { count: customers, formatted: formatCount(customers) })}
      </Text>
      {first.length > 0 && (
        <>
          {first.length < customers && <Text size="sm">{t('over.examples')}</Text>}
          <ul className={classes.list}>
            {first.map(({ customerId, name }) => (
              <li key={customerId}>
                <Link to={`/customers/${customerId}`}>{name === '' ? t('list.noName') : name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {explained > 0 && (
        <>
          <Text size="sm" fw={600} mt="sm">
            {t('over.notes')}
          </Text>
          <ul className={classes.list}>
            {notes.map(({ note, contacts, lastDay }) => (
              <li key={note}>
                {t('over.note', {
                  note,
                  count: contacts,
                  formatted: formatCount(contacts),
                  day: formatDay(lastDay),
                })}
              </li>
            ))}
          </ul>
          <Link to={contactsAddress({ overLimits: true })} className={classes.link}>
            {t('over.open')}
          </Link>
        </>
      )}
    </Panel>
  )
}
