export const ordersMessages = {
  title: 'orders',
} as const
