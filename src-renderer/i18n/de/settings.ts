export const settingsMessages = {
  title: 'settings',
} as const
