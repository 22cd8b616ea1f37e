import { Collapse, Table, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronRight } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Order } from '../../../shared/model/order.ts'
import { itemsInWords } from '../../components/items-in-words.ts'
import { OrderStatusMark } from '../../components/OrderStatusMark.tsx'
import { Platforms } from '../../components/Platforms.tsx'
import { formatDay, formatMoney, formatNumber, formatTimeOfDay } from '../../i18n/format.ts'
import classes from './Customer.module.css'
import { OrderFlag } from './FlagControls.tsx'
import { OrderSums } from './OrderSums.tsx'

/** One order: a line with the essentials, opening to items and amounts. */
export function OrderEntry({ order }: { order: Order }) {
  const { t } = useTranslation(['customers', 'common'])
  const [opened, { toggle }] = useDisclosure(false)
  const detailsId = useId()
  const counts = order.countedValueMinor !== null
  return (
    <article className={classes.order}>
      <UnstyledButton
        className={classes.orderHead ?? ''}
        aria-expanded={opened}
        aria-controls={detailsId}
        onClick={toggle}
      >
        <IconChevronRight size={16} aria-hidden data-opened={opened || undefined} />
        <span className={classes.orderDay}>
          {order.day === null ? t('customers:orders.noDay') : formatDay(order.day)}{' '}
          {order.minute !== null && <small>{formatTimeOfDay(order.minute)}</small>}
        </span>
        <span className={classes.orderWhat}>
          <span className={classes.orderNumber}>{t('customers:orders.order', { number: order.number })}</span>
          <span className={classes.orderItems}>{itemsInWords(order.items)}</span>
        </span>
        <Platforms platforms={[order.source]} />
        <OrderStatusMark status={order.status} />
        <span className={classes.orderValue} data-uncounted={!counts || undefined}>
          {amount(order.countedValueMinor ?? order.totalMinor, order.currency)}
          {!counts && (
            <small>
              {order.flag !== null
                ? t(`common:flag.order.${order.flag.kind}`)
                : order.paymentOf === null
                  ? t('customers:orders.uncounted')
                  : t('customers:orders.payment', { number: order.paymentOf.number })}
            </small>
          )}
        </span>
      </UnstyledButton>
      <Collapse expanded={opened} id={detailsId} keepMounted={false}>
        <div className={classes.orderDetails}>
          <Items order={order} />
          <OrderSums order={order} />
          <OrderFlag order={order} />
        </div>
      </Collapse>
    </article>
  )
}

function amount(minor: number | null, currency: string | null): string {
  return minor === null ? '–' : formatMoney(minor, currency)
}

function Items({ order }: { order: Order }) {
  const { t } = useTranslation('customers')
  if (order.items.length === 0) return <p className={classes.quiet}>{t('orders.noItems')}</p>
  return (
    <Table verticalSpacing={4} aria-label={t('orders.details', { number: order.number })}>
      <Table.Tbody>
        {order.items.map(item => (
          <Table.Tr key={item.lineKey}>
            <Table.Td w={56} className={classes.number ?? ''}>
              {item.isGoods ? `${formatNumber(item.quantity)} ×` : ''}
            </Table.Td>
            <Table.Td>
              {item.name}
              {item.variant !== null && <span className={classes.quiet}> · {item.variant}</span>}
              {item.sku !== null && <span className={classes.quiet}> · {item.sku}</span>}
            </Table.Td>
            <Table.Td className={classes.number ?? ''}>{amount(item.totalMinor, order.currency)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
