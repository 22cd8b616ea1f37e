import { z } from 'zod'
import {
  campaignEditSchema,
  campaignReportSchema,
  touchpointsSchema,
  touchpointTextsSchema,
} from '../model/campaign.ts'
import { lifecycleStageSchema } from '../model/lifecycle.ts'
import { base } from './base.ts'
import { done } from './common.ts'

const byId = z.object({ id: z.number().int() })
const texts = touchpointTextsSchema.nullable()

/** Occasions on which customers are written to, and what came of it. */
export const campaignsContract = {
  /** The last first, seen from a day (default: today). */
  list: base.input(z.object({ asOf: z.string().optional() })).output(z.array(campaignReportSchema)),
  /** Adds a campaign, or (with `id`) changes it. Returns what it was before. */
  save: base
    .input(campaignEditSchema.extend({ id: z.number().int().optional() }))
    .output(z.object({ id: z.number().int(), before: campaignEditSchema.nullable() })),
  /** Keeps whom its segment means today, for good. */
  start: base.input(byId).output(z.object({ frozenSegmentId: z.number().int() })),
  /** Takes the start back, as long as there are no lists. */
  takeBackStart: base.input(byId).output(done),
  /** `isEnded` false: it goes on. */
  end: base.input(byId.extend({ isEnded: z.boolean() })).output(done),
  /** Takes a campaign out of sight; `restore` brings it back. */
  remove: base.input(byId).output(done),
  restore: base.input(byId).output(done),
  /** What is done at each stage of a customer's time, as far as the owner changed it. */
  touchpoints: base.output(touchpointsSchema),
  /** Changes that of a stage; null: as suggested. Returns what it was before. */
  saveTouchpoints: base
    .input(z.object({ stage: lifecycleStageSchema, texts }))
    .output(z.object({ before: texts })),
}
