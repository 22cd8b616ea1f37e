import type { Format } from './format.ts'
import { amazonOrderReport } from './formats/amazon-order-report.ts'
import { ebayOrders } from './formats/ebay-orders.ts'
import { etsyOrderItems } from './formats/etsy-order-items.ts'
import { etsyOrders } from './formats/etsy-orders.ts'
import { shopifyCustomers } from './formats/shopify-customers.ts'
import { shopifyOrders } from './formats/shopify-orders.ts'
import { shopware5MainOrders } from './formats/shopware5-main-orders.ts'

/** Every export format that is recognised by content. A new one is a file in `formats/` and a line here. */
export const formats: readonly Format[] = [
  shopifyOrders,
  shopifyCustomers,
  etsyOrders,
  etsyOrderItems,
  shopware5MainOrders,
  amazonOrderReport,
  ebayOrders,
]
