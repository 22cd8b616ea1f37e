import { IconArrowBackUp } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContactEntry } from '../../../shared/model/contact-log.ts'
import type { GridColumn } from '../../components/grid/grid-column.ts'
import { RowLink } from '../../components/grid/RowLink.tsx'
import { RowButton } from '../../components/RowButton.tsx'
import { formatDay } from '../../i18n/format.ts'
import classes from './Contacts.module.css'
import { contactNote } from './contact-note.ts'
import { takeBackContact } from './take-back-contact.ts'

type Words = TFunction<['contacts', 'common', 'today']>

/** The columns of the log. */
export function useContactColumns(): GridColumn<ContactEntry>[] {
  const { t } = useTranslation(['contacts', 'common', 'today'])
  return useMemo(
    () => [
      { id: 'day', header: t('contacts:list.day'), width: '108px', render: ({ day }) => formatDay(day) },
      {
        id: 'customer',
        header: t('contacts:list.customer'),
        width: 'minmax(140px, 1.3fr)',
        render: ({ customerId, customerName }) =>
          customerName === null ? (
            t('common:state.notInBase', { number: customerId })
          ) : (
            <RowLink to={`/customers/${customerId}`} className={classes.customer}>
              {customerName === '' ? t('contacts:list.noName') : customerName}
            </RowLink>
          ),
      },
      {
        id: 'channel',
        header: t('contacts:list.channel'),
        width: '128px',
        render: ({ channel }) => t(`common:channel.${channel}`),
      },
      {
        id: 'purpose',
        header: t('contacts:list.purpose'),
        width: 'minmax(110px, 0.8fr)',
        fromWidth: 860,
        render: ({ purpose }) => t(`common:purpose.${purpose}`),
      },
      {
        id: 'what',
        header: t('contacts:list.what'),
        width: 'minmax(140px, 1.6fr)',
        render: ({ label }) => label,
      },
      {
        id: 'origin',
        header: t('contacts:list.origin'),
        width: 'minmax(110px, 0.8fr)',
        fromWidth: 1020,
        render: contact => <span className={classes.quiet}>{originWords(contact, t)}</span>,
      },
      {
        id: 'campaign',
        header: t('contacts:list.campaign'),
        width: 'minmax(110px, 0.9fr)',
        fromWidth: 1160,
        render: ({ campaignName }) => campaignName ?? '',
      },
      {
        id: 'note',
        header: t('contacts:list.note'),
        width: 'minmax(120px, 1.4fr)',
        fromWidth: 740,
        render: contact => contactNote(contact, t),
      },
      {
        id: 'takeBack',
        header: t('contacts:list.takeBack'),
        width: '116px',
        fromWidth: 640,
        render: contact => <TakeBack contact={contact} t={t} />,
      },
    ],
    [t],
  )
}

function originWords({ exportId, reminder }: ContactEntry, t: Words): string {
  if (reminder !== null) return t(`today:kind.${reminder}`)
  return exportId === null ? t('contacts:list.byHand') : t('contacts:list.fromList')
}

/** Contacts that came with a list are taken back with the list; the others one by one. */
function TakeBack({ contact, t }: { contact: ContactEntry; t: Words }) {
  if (contact.exportId !== null) return null
  const label = t('contacts:log.takeBack', { label: contact.label, day: formatDay(contact.day) })
  return (
    <RowButton label={label} onPress={() => takeBackContact(contact)}>
      <IconArrowBackUp size={16} aria-hidden />
    </RowButton>
  )
}
