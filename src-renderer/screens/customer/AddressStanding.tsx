import { Button, Group } from '@mantine/core'
import { IconMailX, IconMapPinCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { formatDay } from '../../i18n/format.ts'
import classes from './Customer.module.css'
import { useAgoText } from './use-ago-text.ts'
import { useNoteAddress } from './use-note-address.ts'

export interface AddressStandingProps {
  card: CustomerCard
  today: string
}

/** Since when the address is known to hold or not to hold, and the owner's own word on it. */
export function AddressStanding({ card, today }: AddressStandingProps) {
  const { t } = useTranslation('customers')
  const note = useNoteAddress(card.id)
  const { addressConfirmation } = card
  if (addressConfirmation === null) return null
  const { day, by, returnedDay } = addressConfirmation
  const isStale = card.gaps.includes('address_stale') || returnedDay !== null
  const isConfirmedToday = by === 'owner' && day === today && returnedDay === null
  return (
    <div className={classes.standing} data-stale={isStale || undefined}>
      <StandingText card={card} today={today} />
      {card.addressCheckedDay !== null && (
        <span>{t('confirmation.checked', { day: formatDay(card.addressCheckedDay) })}</span>
      )}
      <Group gap={4}>
        {!isConfirmedToday && (
          <Button
            variant={isStale ? 'light' : 'subtle'}
            size="compact-xs"
            leftSection={<IconMapPinCheck size={15} aria-hidden />}
            title={t('confirmation.confirmHint')}
            disabled={note.isPending}
            onClick={() => note.mutate({ holds: true })}
          >
            {t('confirmation.confirm')}
          </Button>
        )}
        {returnedDay === null && (
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconMailX size={15} aria-hidden />}
            title={t('confirmation.returnedHint')}
            disabled={note.isPending}
            onClick={() => note.mutate({ holds: false })}
          >
            {t('confirmation.returned')}
          </Button>
        )}
      </Group>
    </div>
  )
}

function StandingText({ card, today }: AddressStandingProps) {
  const { t } = useTranslation('customers')
  const agoText = useAgoText(today)
  const { addressConfirmation, gaps } = card
  if (addressConfirmation === null) return null
  const { day, by, returnedDay } = addressConfirmation
  const dated = (when: string) => ({ day: formatDay(when), ago: agoText(when) })
  if (returnedDay !== null) return <strong>{t('confirmation.returnedOn', dated(returnedDay))}</strong>
  if (day === null) return <span>{t('confirmation.never')}</span>
  return (
    <span>
      {t(by === 'owner' ? 'confirmation.byOwner' : 'confirmation.byOrder', dated(day))}
      {gaps.includes('address_stale') && <strong> · {t('confirmation.stale')}</strong>}
    </span>
  )
}
