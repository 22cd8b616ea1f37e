import { Badge, Group, Stack, Text } from '@mantine/core'
import { IconCake, IconMail, IconMapPin, IconPhone } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard, CustomerEditField } from '../../../shared/model/customer.ts'
import { addressLines } from '../../components/address-lines.ts'
import { Panel } from '../../components/Panel.tsx'
import { AddressStanding } from './AddressStanding.tsx'
import { birthdayText } from './birthday-text.ts'
import classes from './Customer.module.css'
import { EmailProposal } from './EmailProposal.tsx'

const NAME_FIELDS: readonly CustomerEditField[] = ['salutation', 'title', 'firstName', 'lastName']
const ADDRESS_FIELDS: readonly CustomerEditField[] = [
  'company',
  'street',
  'houseNumber',
  'addressLine2',
  'postalCode',
  'city',
  'country',
]

/** What holds at present: the owner's edits, else what was imported last. */
export function ContactDetails({ card, today }: { card: CustomerCard; today: string }) {
  const { t } = useTranslation('customers')
  const { displayed, edited } = card
  const isEdited = (fields: readonly string[]) => fields.some(field => edited.includes(field))
  const name = [displayed.salutation, displayed.title, displayed.firstName, displayed.lastName]
    .filter(Boolean)
    .join(' ')
  return (
    <Panel title={t('card.currentAddress')}>
      <Stack gap="sm">
        <Line
          icon={<IconMapPin size={18} aria-hidden />}
          isEdited={isEdited([...NAME_FIELDS, ...ADDRESS_FIELDS])}
        >
          <div>{name === '' ? card.name : name}</div>
          {addressLines(displayed).map(line => (
            <div key={line}>{line}</div>
          ))}
          <AddressStanding card={card} today={today} />
        </Line>
        {displayed.email !== null && (
          <Line icon={<IconMail size={18} aria-hidden />} isEdited={isEdited(['email'])}>
            {displayed.email}
            <EmailProposal card={card} />
          </Line>
        )}
        {displayed.phone !== null && (
          <Line icon={<IconPhone size={18} aria-hidden />} isEdited={isEdited(['phone'])}>
            {displayed.phone}
          </Line>
        )}
        {displayed.birthday !== null && (
          <Line icon={<IconCake size={18} aria-hidden />} isEdited={isEdited(['birthday'])}>
            {birthdayText(displayed.birthday)}
          </Line>
        )}
        {card.tags.length > 0 && (
          <Group gap={6} aria-label={t('card.tags')} role="group">
            {card.tags.map(tag => (
              <Badge key={tag} variant="default" size="lg" tt="none" fw={500}>
                {tag}
              </Badge>
            ))}
          </Group>
        )}
        {card.records > 1 && card.mergedFrom.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('card.joined', { count: card.records })}
          </Text>
        )}
      </Stack>
    </Panel>
  )
}

function Line({ icon, isEdited, children }: { icon: ReactNode; isEdited: boolean; children: ReactNode }) {
  const { t } = useTranslation('customers')
  return (
    <div className={classes.detail}>
      {icon}
      <div>
        {children}
        {isEdited && <div className={classes.editedMark}>{t('card.edited')}</div>}
      </div>
    </div>
  )
}
