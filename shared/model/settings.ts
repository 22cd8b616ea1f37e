import { z } from 'zod'

/** What the owner chooses for the whole program. */
export const settingsSchema = z.object({
  language: z.enum(['de', 'en']).nullable(),
  colorScheme: z.enum(['light', 'dark', 'auto']),
  /** IANA name; days of orders with an instant are computed in it where the file gives no offset. */
  timeZone: z.string(),
  includeShipping: z.boolean(),
})
export type Settings = z.infer<typeof settingsSchema>
