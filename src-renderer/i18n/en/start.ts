import type { startMessages as german } from '../de/start.ts'
import type { Messages } from '../messages.ts'

export const startMessages: Messages<typeof german> = {
  title: 'start',
}
