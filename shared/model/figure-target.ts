import { z } from 'zod'

/** Key figures that can have a target; rates are shares of 1, amounts minor units of the main currency. */
export const TARGET_FIGURES = [
  'customers',
  'active',
  'repeat',
  'secondPurchase',
  'churn',
  'existing',
  'regular',
  'orders',
  'revenue',
  'existingRevenue',
  'average',
] as const
export const targetFigureSchema = z.enum(TARGET_FIGURES)
export type TargetFigure = z.infer<typeof targetFigureSchema>

/** What the owner wants a figure to reach. */
export const figureTargetSchema = z.object({
  figure: targetFigureSchema,
  target: z.number().finite(),
  /**
   * Where "not there yet" becomes a warning: below it, and above it for a figure that is to be small (churn); null
   * where everything short of the target is one.
   */
  warnBelow: z.number().finite().nullable(),
})
export type FigureTarget = z.infer<typeof figureTargetSchema>
