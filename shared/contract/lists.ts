import { z } from 'zod'
import { customerRowSchema } from '../model/customer.ts'
import {
  listCheckSchema,
  listExportSchema,
  listLogEntrySchema,
  listPreviewSchema,
  listRequestSchema,
} from '../model/list.ts'
import { denialSchema } from '../model/permission.ts'
import { base } from './base.ts'
import { page } from './common.ts'

/** Lists of people who may be contacted. */
export const listsContract = {
  check: base.input(listRequestSchema).output(listCheckSchema),
  excluded: base
    .input(listRequestSchema.extend({ reason: denialSchema, ...page }))
    .output(z.object({ total: z.number().int(), customers: z.array(customerRowSchema) })),
  preview: base.input(listRequestSchema).output(listPreviewSchema),
  export: base
    .input(listRequestSchema.extend({ recordAsContact: z.boolean().default(false) }))
    .output(listExportSchema),
  log: base.output(z.array(listLogEntrySchema)),
}
