import type { ordersMessages as german } from '../de/orders.ts'
import type { Messages } from '../messages.ts'

export const ordersMessages: Messages<typeof german> = {
  title: 'orders',
}
