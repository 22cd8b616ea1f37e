import { z } from 'zod'

/** What became of those contacted: they ordered within their window, did not, or still have time to. */
export const campaignFateSchema = z.enum(['ordered', 'not_ordered', 'open'])
export type CampaignFate = z.infer<typeof campaignFateSchema>
