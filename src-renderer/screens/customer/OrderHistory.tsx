import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatCount } from '../../i18n/format.ts'
import classes from './Customer.module.css'
import { OrderEntry } from './OrderEntry.tsx'

/** So many orders are drawn at once; customers with more show the rest on demand. */
const STEP = 25

/** All orders, newest first. */
export function OrderHistory({ card }: { card: CustomerCard }) {
  const { t } = useTranslation('customers')
  const [shown, setShown] = useState(STEP)
  const orders = newestFirst(card)
  const hidden = Math.max(0, orders.length - shown)
  return (
    <Panel title={t('orders.title')}>
      {orders.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('orders.none')}
        </Text>
      )}
      <ol className={classes.orders}>
        {orders.slice(0, shown).map(order => (
          <li key={order.id}>
            <OrderEntry order={order} />
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <Button variant="subtle" mt="sm" onClick={() => setShown(shown + 4 * STEP)}>
          {t('orders.more', { count: hidden, formatted: formatCount(hidden) })}
        </Button>
      )}
    </Panel>
  )
}

/** Orders without a day come last. */
export function newestFirst(card: CustomerCard): CustomerCard['orderHistory'] {
  return card.orderHistory.toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? '') || b.id - a.id)
}
