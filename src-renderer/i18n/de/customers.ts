export const customersMessages = {
  title: 'customers',
} as const
