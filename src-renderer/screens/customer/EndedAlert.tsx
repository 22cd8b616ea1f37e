import { Alert, Button, Group } from '@mantine/core'
import { IconArrowBackUp, IconUserOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { formatDay } from '../../i18n/format.ts'
import classes from './Customer.module.css'
import { useEndRelationship } from './use-end-relationship.ts'

/** Says since when it is over with a customer, and offers the way back. */
export function EndedAlert({ card, day }: { card: CustomerCard; day: string }) {
  const { t } = useTranslation('customers')
  const end = useEndRelationship(card)
  const { lastOrderDay } = card
  return (
    <Alert color="gray" icon={<IconUserOff aria-hidden />} title={t('ending.ended', { day: formatDay(day) })}>
      <Group justify="space-between" gap="sm">
        <span className={classes.flagText}>
          {t('ending.endedText')}
          {lastOrderDay !== null &&
            lastOrderDay > day &&
            ` ${t('ending.orderedSince', { day: formatDay(lastOrderDay) })}`}
        </span>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          disabled={end.isPending}
          onClick={() => end.mutate(null)}
        >
          {t('ending.takeBack')}
        </Button>
      </Group>
    </Alert>
  )
}
