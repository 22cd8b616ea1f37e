import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatDay } from '../../i18n/format.ts'
import classes from './Customer.module.css'

/** When this customer was written to, and with what. */
export function Contacts({ card }: { card: CustomerCard }) {
  const { t } = useTranslation(['customers', 'common'])
  return (
    <Panel title={t('customers:contacts.title')}>
      {card.contacts.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('customers:contacts.none')}
        </Text>
      )}
      <ul className={classes.plainList}>
        {card.contacts.map(contact => (
          <li key={contact.id} className={classes.dated}>
            <span className={classes.quiet}>{formatDay(contact.day)}</span>
            <span>
              {t(`common:channel.${contact.channel}`)}: {contact.label}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
