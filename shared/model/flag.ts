import { z } from 'zod'

/** Why the owner takes an order or a person out of everything: "nicht auswerten, nicht anschreiben". */
export const flagKindSchema = z.enum(['test', 'fraud'])
export type FlagKind = z.infer<typeof flagKindSchema>

export const flagSchema = z.object({
  kind: flagKindSchema,
  /** The day on which the owner said so. */
  day: z.string(),
})
export type Flag = z.infer<typeof flagSchema>

/** Why an order counts nowhere: it is flagged itself, or its buyer is. */
export const orderFlagSchema = flagSchema.extend({ of: z.enum(['order', 'customer']) })
export type OrderFlag = z.infer<typeof orderFlagSchema>
