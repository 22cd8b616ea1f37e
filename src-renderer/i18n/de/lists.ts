export const listsMessages = {
  title: 'Listen',
} as const
