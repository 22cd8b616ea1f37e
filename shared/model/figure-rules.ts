import { z } from 'zod'
import { abcRulesSchema } from './customer-groups.ts'
import { stateLimitsEditSchema } from './customer-states.ts'
import { regularDefinitionSchema } from './lifecycle.ts'

/** What the owner chooses of the definitions of figures. */
export const figureRulesSchema = z.object({
  /** Only what differs from what follows from the shop's own data. */
  stateLimits: stateLimitsEditSchema,
  regular: regularDefinitionSchema,
  abc: abcRulesSchema,
  /** An order that waited longer for dispatch is late. */
  lateAfterDays: z.number().int().min(0).max(365),
  /** What is left of revenue after goods, packing, shipping and fees, as a share of it; null: not typed in. */
  margin: z.number().min(0).max(1).nullable(),
})
export type FigureRules = z.infer<typeof figureRulesSchema>

/** What is not there stays; `stateLimits` are replaced as a whole, so that an empty one takes all of them back. */
export const figureRulesChangeSchema = figureRulesSchema.partial()
export type FigureRulesChange = z.infer<typeof figureRulesChangeSchema>
