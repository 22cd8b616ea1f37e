import { z } from 'zod'

/**
 * Where orders come from. `marketplace`: its rules forbid advertising to buyers. `relayed`: buyers are only
 * known behind relay addresses, so the same person cannot be recognised across orders with certainty.
 */
export const PLATFORMS = {
  shopify: { marketplace: false, relayed: false },
  shopware5: { marketplace: false, relayed: false },
  etsy: { marketplace: true, relayed: false },
  amazon: { marketplace: true, relayed: true },
  ebay: { marketplace: true, relayed: true },
  /** A file that the owner mapped by hand, from a shop of their own. */
  custom: { marketplace: false, relayed: false },
  /** A file that the owner mapped by hand, from some marketplace. */
  'custom-marketplace': { marketplace: true, relayed: false },
} as const satisfies Record<string, { marketplace: boolean; relayed: boolean }>

export type Platform = keyof typeof PLATFORMS

export const platformSchema = z.enum(Object.keys(PLATFORMS) as [Platform, ...Platform[]])

/** One shop or marketplace account from which files were imported. */
export const sourceSchema = z.object({
  id: z.number().int(),
  platform: platformSchema,
  name: z.string(),
})
export type Source = z.infer<typeof sourceSchema>
