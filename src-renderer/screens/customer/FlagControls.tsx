import { Alert, Button, Group, Menu } from '@mantine/core'
import { IconFlag, IconFlagOff, IconFlask, IconShieldX, IconUserOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import type { Flag } from '../../../shared/model/flag.ts'
import type { Order } from '../../../shared/model/order.ts'
import { whyFlagged } from '../../components/flag-words.ts'
import { flagCustomer, flagOrder } from '../../components/flags.ts'
import { formatDay } from '../../i18n/format.ts'
import classes from './Customer.module.css'

/** Marks a person as test or fraud, or as no customer any more; nothing where the mark is shown above with its way back. */
export function MarkMenu({ card, onEnd }: { card: CustomerCard; onEnd: () => void }) {
  const { t } = useTranslation(['customers', 'common'])
  if (card.flag !== null) return null
  const person = { ...card, name: card.name === '' ? t('customers:list.noName') : card.name }
  return (
    // The placeholder for the focus is no item, as a menu may only hold.
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconFlag size={17} aria-hidden />}>
          {t('customers:card.mark')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconFlask size={16} aria-hidden />}
          onClick={() => flagCustomer(person, 'test')}
        >
          {t('common:flag.markPerson.test')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconShieldX size={16} aria-hidden />}
          onClick={() => flagCustomer(person, 'fraud')}
        >
          {t('common:flag.markPerson.fraud')}
        </Menu.Item>
        {card.attributable && card.endedDay === null && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconUserOff size={16} aria-hidden />} onClick={onEnd}>
              {t('customers:ending.button')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

/** Says that a person is out of everything, and offers the way back. */
export function FlaggedAlert({ card, flag }: { card: CustomerCard; flag: Flag }) {
  const { t } = useTranslation(['customers', 'common'])
  const person = { ...card, name: card.name === '' ? t('customers:list.noName') : card.name }
  return (
    <Alert
      color={flag.kind === 'fraud' ? 'red' : 'ochre'}
      icon={flag.kind === 'fraud' ? <IconShieldX aria-hidden /> : <IconFlask aria-hidden />}
      title={t(`customers:card.flagTitle.${flag.kind}`)}
    >
      <Group justify="space-between" gap="sm">
        <span className={classes.flagText}>{t('customers:card.flagText', { day: formatDay(flag.day) })}</span>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconFlagOff size={16} aria-hidden />}
          onClick={() => flagCustomer(person, null)}
        >
          {t('common:flag.takeBack')}
        </Button>
      </Group>
    </Alert>
  )
}

/** Why an order counts nowhere, and the way back; or the two marks. */
export function OrderFlag({ order }: { order: Order }) {
  const { t } = useTranslation('common')
  const { flag, number } = order
  if (flag !== null) {
    return (
      <Group gap="sm" className="no-print">
        <p className={classes.quiet}>{whyFlagged(flag, t)}</p>
        {flag.of === 'order' && (
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconFlagOff size={15} aria-hidden />}
            aria-label={t('flag.takeBackOrder', { number })}
            onClick={() => flagOrder(order, null)}
          >
            {t('flag.takeBack')}
          </Button>
        )}
      </Group>
    )
  }
  return (
    <Group gap="xs" className="no-print">
      {order.isSuspicious && <p className={classes.suspicion}>{t('flag.suspicious')}</p>}
      <Button
        variant="subtle"
        color="gray"
        size="compact-xs"
        leftSection={<IconFlask size={15} aria-hidden />}
        aria-label={t('flag.markThisOrder.test', { number })}
        onClick={() => flagOrder(order, 'test')}
      >
        {t('flag.markOrder.test')}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        size="compact-xs"
        leftSection={<IconShieldX size={15} aria-hidden />}
        aria-label={t('flag.markThisOrder.fraud', { number })}
        onClick={() => flagOrder(order, 'fraud')}
      >
        {t('flag.markOrder.fraud')}
      </Button>
    </Group>
  )
}
