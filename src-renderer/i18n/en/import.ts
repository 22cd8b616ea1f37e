import type { importMessages as german } from '../de/import.ts'
import type { Messages } from '../messages.ts'

export const importMessages: Messages<typeof german> = {
  title: 'Import',
}
