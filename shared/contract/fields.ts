import { z } from 'zod'
import {
  customFieldChangeSchema,
  customFieldSchema,
  customValueSchema,
  newCustomFieldSchema,
} from '../model/custom-field.ts'
import { base } from './base.ts'
import { done } from './common.ts'

/** The owner's own fields. */
export const fieldsContract = {
  /** The owner's own fields in their order. `usedBy`: customers with a value; `found`: choices that occur. */
  list: base.output(
    z.array(customFieldSchema.extend({ usedBy: z.number().int(), found: z.array(z.string()) })),
  ),
  add: base.input(newCustomFieldSchema).output(customFieldSchema),
  /** A new name or new choices; values stay as they are, but for choices that are renamed. */
  change: base.input(customFieldChangeSchema).output(customFieldSchema),
  /** All fields in their new order. */
  reorder: base.input(z.object({ ids: z.array(z.number().int()) })).output(done),
  /** Takes a field out of sight everywhere; nothing is lost, `restore` brings it and its values back. */
  remove: base.input(z.object({ id: z.number().int() })).output(done),
  restore: base.input(z.object({ id: z.number().int() })).output(done),
  /** The owner's values of one customer; null takes the owner's value away, so that the imported one shows again. */
  setValues: base
    .input(
      z.object({
        customerId: z.number().int(),
        values: z.array(z.object({ fieldId: z.number().int(), value: customValueSchema.nullable() })),
      }),
    )
    .output(done),
}
