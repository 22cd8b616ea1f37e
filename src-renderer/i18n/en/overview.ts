import type { overviewMessages as german } from '../de/overview.ts'
import type { Messages } from '../messages.ts'

export const overviewMessages: Messages<typeof german> = {
  title: 'overview',
}
