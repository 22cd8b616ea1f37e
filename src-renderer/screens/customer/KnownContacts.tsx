import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KnownContact } from '../../../shared/model/customer.ts'
import { addressLines } from '../../components/address-lines.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatCount, formatDay } from '../../i18n/format.ts'
import classes from './Customer.module.css'
import { useFieldName } from './use-field-name.ts'

const FIRST_SHOWN = 6

/** Every address that a source ever showed, with where and when. */
export function KnownContacts({ contacts }: { contacts: readonly KnownContact[] }) {
  const { t } = useTranslation('customers')
  const [all, setAll] = useState(false)
  const hidden = all ? 0 : Math.max(0, contacts.length - FIRST_SHOWN)
  if (contacts.length === 0) return null
  return (
    <Panel title={t('addresses.title')} description={t('addresses.text')}>
      <ul className={classes.addresses}>
        {contacts.slice(0, contacts.length - hidden).map((contact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: addresses have no key of their own and never change order
          <li key={index} className={classes.address}>
            <Address contact={contact} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="subtle" size="compact-sm" mt="sm" onClick={() => setAll(true)}>
          {t('addresses.more', { count: hidden, formatted: formatCount(hidden) })}
        </Button>
      )}
    </Panel>
  )
}

function Address({ contact }: { contact: KnownContact }) {
  const { t } = useTranslation(['customers', 'common'])
  const { firstSeenDay, lastSeenDay, orders } = contact
  const lines = [contact.name, ...addressLines(contact), contact.email, contact.phone].filter(
    line => line !== null,
  )
  return (
    <>
      <div className={classes.addressHead}>
        <strong>
          {t('customers:addresses.source', {
            source: contact.sourceName,
            role: t(`customers:addresses.role.${contact.role}`),
          })}
        </strong>
        {contact.imported !== null && <Original cells={contact.imported} />}
      </div>
      {lines.map(line => (
        <div key={line}>{line}</div>
      ))}
      <div className={classes.quiet}>
        {firstSeenDay !== null && <Seen first={firstSeenDay} last={lastSeenDay ?? firstSeenDay} />}
        {orders > 0 && ` · ${t('common:count.orders', { count: orders, formatted: formatCount(orders) })}`}
      </div>
    </>
  )
}

function Seen({ first, last }: { first: string; last: string }) {
  const { t } = useTranslation('customers')
  if (first === last) return t('addresses.seenOnce', { day: formatDay(first) })
  return t('addresses.seen', { from: formatDay(first), to: formatDay(last) })
}

/** The cells as they stood in the file, where cleaning changed them. */
function Original({ cells }: { cells: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('customers')
  const fieldName = useFieldName()
  const texts = Object.entries(cells).map(([field, cell]) => `${fieldName(field)}: ${cell}`)
  return (
    <Tooltip
      label={
        <>
          <strong>{t('addresses.original')}</strong>
          {texts.map(text => (
            <div key={text}>{text}</div>
          ))}
        </>
      }
    >
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={`${t('addresses.originalButton')} ${texts.join('; ')}`}
      >
        <IconFileText size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
