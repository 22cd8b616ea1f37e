import type { Format } from './format.ts'
import { shopifyOrders } from './formats/shopify-orders.ts'

/** Every export format that is recognised by content. A new one is a file in `formats/` and a line here. */
export const formats: readonly Format[] = [shopifyOrders]
