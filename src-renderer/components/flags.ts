import type { FlagKind } from '../../shared/model/flag.ts'
import type { Order } from '../../shared/model/order.ts'
import { api } from '../app/client.ts'
import { notifyFailure } from '../app/notify.tsx'
import { changeUndoably } from '../app/undoable.ts'
import { i18next } from '../i18n/index.ts'

type FlaggableOrder = Pick<Order, 'id' | 'number' | 'flag'>

/** Marks an order, or takes its own mark back; can be undone from the notification. */
export function flagOrder(order: FlaggableOrder, kind: FlagKind | null): void {
  const { id, number, flag } = order
  const previous = flag?.of === 'order' ? flag.kind : null
  const message =
    kind === null
      ? i18next.t('flag.unmarkedOrder', { number })
      : i18next.t(`flag.markedOrder.${kind}`, { number })
  changeUndoably({
    make: () => api.orders.setFlag({ id, kind }),
    message,
    takeBack: () => api.orders.setFlag({ id, kind: previous }),
    reads: [],
  }).catch(notifyFailure)
}

/** Marks a person, or takes the mark back; can be undone from the notification. */
export function flagCustomer(
  customer: { id: number; name: string; flag: { kind: FlagKind } | null },
  kind: FlagKind | null,
): void {
  const { id, name, flag } = customer
  const message =
    kind === null
      ? i18next.t('flag.unmarkedPerson', { name })
      : i18next.t(`flag.markedPerson.${kind}`, { name })
  changeUndoably({
    make: () => api.customers.setFlag({ id, kind }),
    message,
    takeBack: () => api.customers.setFlag({ id, kind: flag?.kind ?? null }),
    reads: [],
  }).catch(notifyFailure)
}
