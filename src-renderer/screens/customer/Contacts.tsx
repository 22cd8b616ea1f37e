import { ActionIcon, Button, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowBackUp, IconMessagePlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ContactEvent, CustomerCard } from '../../../shared/model/customer.ts'
import { orpc } from '../../app/client.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatCount, formatDay } from '../../i18n/format.ts'
import { contactNote } from '../contacts/contact-note.ts'
import { contactsAddress } from '../contacts/contact-view.ts'
import { LogContactDialog } from '../contacts/LogContactDialog.tsx'
import { recentContactsText } from '../contacts/recent-contacts-text.ts'
import { takeBackContact } from '../contacts/take-back-contact.ts'
import classes from './Customer.module.css'

/** So many are shown; all of them stand in the log. */
const SHOWN = 10

/** When this customer was written to, and with what; whether they may be again; and where one more is noted. */
export function Contacts({ card }: { card: CustomerCard }) {
  const { t } = useTranslation(['customers', 'contacts'])
  const [logging, log] = useDisclosure(false)
  return (
    <Panel
      title={t('customers:contacts.title')}
      actions={
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconMessagePlus size={16} aria-hidden />}
          onClick={log.open}
        >
          {t('contacts:log.button')}
        </Button>
      }
    >
      {card.contacts.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('customers:contacts.none')}
        </Text>
      ) : (
        <PauseLine customerId={card.id} />
      )}
      <ul className={classes.plainList}>
        {card.contacts.slice(0, SHOWN).map(contact => (
          <ContactLine key={contact.id} contact={contact} customerId={card.id} />
        ))}
      </ul>
      {card.contacts.length > SHOWN && (
        <Link to={contactsAddress({ customerId: card.id })} className={classes.quietLink}>
          {t('contacts:all')} ({formatCount(card.contacts.length)})
        </Link>
      )}
      {logging && <LogContactDialog who={{ customerId: card.id }} onClose={log.close} />}
    </Panel>
  )
}

function ContactLine({ contact, customerId }: { contact: ContactEvent; customerId: number }) {
  const { t } = useTranslation(['contacts', 'common', 'today'])
  const note = contactNote(contact, t)
  const day = formatDay(contact.day)
  return (
    <li className={classes.dated}>
      <span className={classes.quiet}>{day}</span>
      <span className={classes.contact}>
        <span>
          {t(`common:channel.${contact.channel}`)}: {contact.label}
          {note !== '' && <small className={classes.quiet}>{note}</small>}
        </span>
        {contact.exportId === null && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={t('contacts:log.takeBack', { label: contact.label, day })}
            onClick={() => takeBackContact({ ...contact, customerId })}
          >
            <IconArrowBackUp size={16} aria-hidden />
          </ActionIcon>
        )}
      </span>
    </li>
  )
}

/** How many advertising contacts there were lately, and until when the pause lasts. */
function PauseLine({ customerId }: { customerId: number }) {
  const { t } = useTranslation(['contacts', 'today'])
  const { data } = useQuery(orpc.contacts.pause.queryOptions({ input: { customerId } }))
  if (data === undefined) return null
  const { until } = data
  const recent = recentContactsText(data, t)
  return (
    <Text size="sm" mb={6} fw={until === null ? 400 : 600}>
      {until === null ? `${recent}.` : t('contacts:pause.until', { recent, day: formatDay(until) })}
    </Text>
  )
}
