import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type ContactReport, FOLLOWING_DAYS } from '../../../shared/model/contact-log.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatCount, formatPercent } from '../../i18n/format.ts'
import classes from './Contacts.module.css'

/** How often an order followed a contact, by channel; which is no proof of anything, and said to be none. */
export function OrdersAfterContacts({ report: { followed } }: { report: ContactReport }) {
  const { t } = useTranslation(['contacts', 'common'])
  return (
    <Panel
      title={t('contacts:followed.title')}
      description={t('contacts:followed.text', { days: FOLLOWING_DAYS })}
    >
      {followed.length === 0 ? (
        <Text c="dimmed">{t('contacts:followed.none')}</Text>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('contacts:followed.channel')}</th>
              <th scope="col" data-number>
                {t('contacts:followed.contacts')}
              </th>
              <th scope="col" data-number>
                {t('contacts:followed.ordered')}
              </th>
              <th scope="col" data-number>
                {t('contacts:followed.share')}
              </th>
            </tr>
          </thead>
          <tbody>
            {followed.map(({ channel, contacts, ordered }) => (
              <tr key={channel}>
                <th scope="row">{t(`common:channel.${channel}`)}</th>
                <td data-number>{formatCount(contacts)}</td>
                <td data-number>{formatCount(ordered)}</td>
                <td data-number>{formatPercent(ordered / contacts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
