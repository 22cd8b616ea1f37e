export const overviewMessages = {
  title: 'overview',
} as const
