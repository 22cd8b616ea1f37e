import { z } from 'zod'
import { currencyRateSchema } from './currency-rate.ts'

/** What the owner chooses for the whole program. */
export const settingsSchema = z.object({
  language: z.enum(['de', 'en']).nullable(),
  colorScheme: z.enum(['light', 'dark', 'auto']),
  /** IANA name; days of orders with an instant are computed in it where the file gives no offset. */
  timeZone: z.string(),
  includeShipping: z.boolean(),
  /** What the owner's rates lead to; null: the currency with most orders. */
  mainCurrency: z.string().nullable(),
  currencyRates: z.array(currencyRateSchema),
  /** From which chance on two customers are surely one person, 0 to 1. */
  sureDuplicates: z.number().min(0.5).max(1),
  /** One line a day of what is due, as a notice of the desktop. */
  dailyNotice: z.boolean(),
  /** The last day with such a notice; null without any. */
  lastNoticeDay: z.string().nullable(),
})
export type Settings = z.infer<typeof settingsSchema>
