import type { settingsMessages as german } from '../de/settings.ts'
import type { Messages } from '../messages.ts'

export const settingsMessages: Messages<typeof german> = {
  title: 'settings',
}
