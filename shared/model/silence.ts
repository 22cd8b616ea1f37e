import { z } from 'zod'

/** Why somebody does not come back, as the owner learned or supposes it. The positions are those of segment columns. */
export const SILENCE_REASONS = ['forgets', 'unaware', 'unavailable', 'too_expensive'] as const
export const silenceReasonSchema = z.enum(SILENCE_REASONS)
export type SilenceReason = z.infer<typeof silenceReasonSchema>

/** The reason that was noted for a customer. */
export const silenceSchema = z.object({
  reason: silenceReasonSchema,
  /** `YYYY-MM-DD`, when it was noted. */
  day: z.string(),
  note: z.string().trim().max(500),
})
export type Silence = z.infer<typeof silenceSchema>
