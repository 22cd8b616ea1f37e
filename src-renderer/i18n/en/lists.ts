import type { listsMessages as german } from '../de/lists.ts'
import type { Messages } from '../messages.ts'

export const listsMessages: Messages<typeof german> = {
  title: 'Lists',
}
