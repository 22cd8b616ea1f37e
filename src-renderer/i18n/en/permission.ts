import type { permissionMessages as german } from '../de/permission.ts'
import type { Messages } from '../messages.ts'

export const permissionMessages: Messages<typeof german> = {
  title: 'Permission',
}
