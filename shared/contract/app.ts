import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { importRunEventSchema } from '../model/import.ts'
import { sourceSchema } from '../model/platform.ts'
import { settingsSchema } from '../model/settings.ts'
import { base } from './base.ts'
import { done } from './common.ts'

/** The program itself: its state, its settings, and news of changes. */
export const appContract = {
  status: base.output(
    z.object({
      version: z.string(),
      dataDirectory: z.string(),
      customers: z.number().int(),
      orders: z.number().int(),
      hasSample: z.boolean(),
      sources: z.array(sourceSchema),
      today: z.string(),
      settings: settingsSchema,
    }),
  ),
  /** One event whenever stored data changed, whoever changed it; `generation` only ever grows. */
  changes: base.output(eventIterator(z.object({ generation: z.number().int() }))),
  saveSettings: base.input(settingsSchema.partial()).output(settingsSchema),
}

/** The sample shop. */
export const sampleContract = {
  load: base.output(eventIterator(importRunEventSchema)),
  remove: base.output(done),
}
