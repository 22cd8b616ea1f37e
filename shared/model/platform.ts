import { z } from 'zod'

/**
 * Where orders come from. `marketplace`: its rules forbid advertising to buyers. `relayed`: buyers are only
 * known behind relay addresses, so the same person cannot be recognised across orders with certainty.
 */
export const PLATFORMS = {
  shopify: { marketplace: false, relayed: false },
  shopware5: { marketplace: false, relayed: false },
  shopware6: { marketplace: false, relayed: false },
  prestashop: { marketplace: false, relayed: false },
  magento: { marketplace: false, relayed: false },
  bigcommerce: { marketplace: false, relayed: false },
  woocommerce: { marketplace: false, relayed: false },
  etsy: { marketplace: true, relayed: false },
  amazon: { marketplace: true, relayed: true },
  ebay: { marketplace: true, relayed: true },
  wix: { marketplace: false, relayed: false },
  squarespace: { marketplace: false, relayed: false },
  square: { marketplace: false, relayed: false },
  kaufland: { marketplace: true, relayed: true },
  /** Payments of orders that were mostly made elsewhere, see {@link PAYMENT_PLATFORMS}. */
  paypal: { marketplace: false, relayed: false },
  /** A file that the owner mapped by hand, from a shop of their own. */
  custom: { marketplace: false, relayed: false },
  /** A file that the owner mapped by hand, from some marketplace. */
  'custom-marketplace': { marketplace: true, relayed: false },
} as const satisfies Record<string, { marketplace: boolean; relayed: boolean }>

export type Platform = keyof typeof PLATFORMS

/**
 * Payment services. What they show as an order may be the payment of an order that another source shows too; it then
 * counts there. A payment alone does not tell whether it was made in an own shop or on a marketplace.
 */
export const PAYMENT_PLATFORMS: ReadonlySet<Platform> = new Set<Platform>(['paypal'])

export const platformSchema = z.enum(Object.keys(PLATFORMS) as [Platform, ...Platform[]])

/** One shop or marketplace account from which files were imported. */
export const sourceSchema = z.object({
  id: z.number().int(),
  platform: platformSchema,
  name: z.string(),
})
export type Source = z.infer<typeof sourceSchema>
