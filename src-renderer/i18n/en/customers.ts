import type { customersMessages as german } from '../de/customers.ts'
import type { Messages } from '../messages.ts'

export const customersMessages: Messages<typeof german> = {
  title: 'customers',
}
