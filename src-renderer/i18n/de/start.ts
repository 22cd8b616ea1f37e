export const startMessages = {
  title: 'start',
} as const
