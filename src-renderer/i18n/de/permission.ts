export const permissionMessages = {
  title: 'Erlaubnis',
} as const
