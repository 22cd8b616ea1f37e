export const importMessages = {
  title: 'Importieren',
} as const
