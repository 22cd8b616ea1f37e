import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import {
  customFieldChangeSchema,
  customFieldSchema,
  customValueSchema,
  newCustomFieldSchema,
} from '../model/custom-field.ts'
import {
  customerCardSchema,
  customerEditSchema,
  customerFilterSchema,
  customerRowSchema,
  customerSortSchema,
  noteSchema,
} from '../model/customer.ts'
import { customerEndingSchema } from '../model/customer-ending.ts'
import {
  duplicateEvaluationSchema,
  duplicateGroupSchema,
  duplicateSearchEventSchema,
  duplicateSummarySchema,
  householdSchema,
  mergeOrderSchema,
  mergePreviewSchema,
  separationSchema,
} from '../model/duplicate-review.ts'
import { flagKindSchema } from '../model/flag.ts'
import {
  fileReferenceSchema,
  importBatchSchema,
  importInputSchema,
  importPreviewEventSchema,
  importRunEventSchema,
} from '../model/import.ts'
import { columnMappingSchema } from '../model/import-columns.ts'
import {
  listCheckSchema,
  listExportSchema,
  listLogEntrySchema,
  listPreviewSchema,
  listRequestSchema,
} from '../model/list.ts'
import { campaignResultSchema } from '../model/newsletter.ts'
import { orderSchema, orderStatusSchema } from '../model/order.ts'
import { orderMembersSchema } from '../model/order-members.ts'
import {
  channelSchema,
  consentOriginSchema,
  consentStatementSchema,
  denialSchema,
  existingCustomerRuleSchema,
  permissionEventSchema,
} from '../model/permission.ts'
import { platformSchema, sourceSchema } from '../model/platform.ts'
import { orderGapSchema, qualitySchema } from '../model/quality.ts'
import { settingsSchema } from '../model/settings.ts'
import { base } from './base.ts'
import { figuresContract } from './figures.ts'
import { interestsContract } from './interests.ts'
import { productsContract } from './products.ts'

const page = {
  limit: z.number().int().min(0).max(1000).default(100),
  offset: z.number().int().min(0).default(0),
}
const direction = z.enum(['asc', 'desc'])
const done = z.object({ done: z.literal(true) })

/** A file that the backend made, for the host to save. */
const producedFile = z.object({ fileName: z.string(), mediaType: z.string(), content: z.string() })

/** The one contract between window, scripts and backend. */
export const contract = {
  app: {
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
  },
  imports: {
    /** The tables in a ZIP archive, with references of their own; none for any other file. */
    contents: base
      .input(z.object({ file: fileReferenceSchema }))
      .output(z.array(z.object({ file: fileReferenceSchema, name: z.string() }))),
    /** Reads the files and tells what an import would do; nothing is kept. */
    preview: base.input(importInputSchema).output(eventIterator(importPreviewEventSchema)),
    /** Imports the files as one batch in one transaction. Ending the stream early cancels it. */
    run: base.input(importInputSchema).output(eventIterator(importRunEventSchema)),
    /** Newest first. */
    list: base.output(z.array(importBatchSchema)),
    undo: base.input(z.object({ batchId: z.number().int() })).output(done),
    /** The rows of a file that were not taken, with the reason, as CSV. */
    rejectedRows: base
      .input(z.object({ fileId: z.number().int(), language: z.enum(['de', 'en']).default('de') }))
      .output(producedFile),
    mappings: base.output(
      z.array(
        z.object({
          id: z.number().int(),
          mapping: columnMappingSchema,
          header: z.array(z.string()),
          savedAtMs: z.number().int(),
        }),
      ),
    ),
    forgetMapping: base.input(z.object({ id: z.number().int() })).output(done),
  },
  orders: {
    search: base
      .input(
        z.object({
          /** Order number or its beginning. */
          query: z.string().optional(),
          platforms: z.array(platformSchema).optional(),
          customerId: z.number().int().optional(),
          from: z.string().optional(),
          to: z.string().optional(),
          status: z.array(orderStatusSchema).optional(),
          /** Only orders that count (or only those that do not). */
          counted: z.boolean().optional(),
          attributable: z.boolean().optional(),
          currency: z.string().optional(),
          /** Only orders in one of these. */
          currencies: z.array(z.string()).optional(),
          /** Only orders of which this is missing. */
          gap: orderGapSchema.optional(),
          /** Only orders that the owner flagged, themselves or through their buyer; or only all others. */
          flagged: z.boolean().optional(),
          /** Only orders of which the days to dispatch are known and lie in this range. */
          shippingDays: z
            .object({ min: z.number().int().min(0), max: z.number().int().nullable() })
            .optional(),
          sourceId: z.number().int().optional(),
          /** Only the orders behind a figure. */
          behind: orderMembersSchema.optional(),
          direction: direction.default('desc'),
          ...page,
        }),
      )
      .output(z.object({ total: z.number().int(), orders: z.array(orderSchema) })),
    /** Marks an order as test or fraud, so that it counts nowhere; null takes the mark back. */
    setFlag: base.input(z.object({ id: z.number().int(), kind: flagKindSchema.nullable() })).output(done),
  },
  customers: {
    search: base
      .input(
        customerFilterSchema.extend({
          sort: customerSortSchema.optional(),
          direction: direction.optional(),
          ...page,
        }),
      )
      .output(z.object({ total: z.number().int(), customers: z.array(customerRowSchema) })),
    get: base.input(z.object({ id: z.number().int() })).output(customerCardSchema),
    /**
     * Marks a person as test or fraud: out of every figure and every list, with all present and later orders. null
     * takes the mark back.
     */
    setFlag: base.input(z.object({ id: z.number().int(), kind: flagKindSchema.nullable() })).output(done),
    /** Sets the owner's values; `null` takes the owner's value away, so that the imported one shows again. */
    edit: base.input(z.object({ id: z.number().int(), values: customerEditSchema.partial() })).output(done),
    addNote: base
      .input(
        z.object({
          id: z.number().int(),
          text: z.string().trim().min(1).max(10_000),
          /** When it was first written, for a note that was removed and is wanted back; default: now. */
          writtenAtMs: z.number().int().optional(),
        }),
      )
      .output(noteSchema),
    removeNote: base.input(z.object({ noteId: z.number().int() })).output(done),
    /** The owner's word, as of today, on the address on the card: it holds, or post came back. For this address only. */
    confirmAddress: base
      .input(z.object({ id: z.number().int(), holds: z.boolean().default(true) }))
      .output(z.object({ confirmationId: z.number().int() })),
    /** The owner ends the relationship with a customer on a day, or takes that back. Returns the day before. */
    endRelationship: base.input(customerEndingSchema).output(z.object({ before: z.string().nullable() })),
    takeBackConfirmation: base.input(z.object({ confirmationId: z.number().int() })).output(done),
    /**
     * Takes merges back: each of these customers, who are part of another one, has again what its own records show.
     * `separate`: they are not suggested as one person again.
     */
    split: base
      .input(
        z.object({ customerIds: z.array(z.number().int()).min(1), separate: z.boolean().default(false) }),
      )
      .output(done),
  },
  duplicates: {
    /** Compares all customers with each other anew. Streams progress; whoever stops listening cancels it. */
    find: base.output(eventIterator(duplicateSearchEventSchema)),
    summary: base.output(duplicateSummarySchema),
    /** Sure groups, or doubtful pairs; the likeliest and most valuable first. */
    list: base
      .input(z.object({ certainty: z.enum(['sure', 'doubtful']), ...page }))
      .output(z.object({ total: z.number().int(), groups: z.array(duplicateGroupSchema) })),
    /** Who is probably one person with a customer: pairs, sure or doubtful, the likeliest first. */
    suggestions: base.input(z.object({ customerId: z.number().int() })).output(z.array(duplicateGroupSchema)),
    /** How many customers that an import brought are in a suggestion. */
    ofBatch: base
      .input(z.object({ batchId: z.number().int() }))
      .output(z.object({ customers: z.number().int() })),
    /** Who lives together and is not one person, those that brought most first. */
    households: base
      .input(z.object(page))
      .output(z.object({ total: z.number().int(), households: z.array(householdSchema) })),
    /**
     * Ends the search that runs, also one that began by itself; the next change lets it begin anew. Says whether
     * one was stopped: false where none ran, or where it came to its end before.
     */
    stopSearch: base.output(z.object({ stopped: z.boolean() })),
    /** What a merge would lead to, without making it. */
    preview: base.input(mergeOrderSchema).output(mergePreviewSchema),
    /** Makes customers one; returns those that became part of another one, to be split again by. */
    merge: base
      .input(z.object({ orders: z.array(mergeOrderSchema).min(1), inBulk: z.boolean().default(false) }))
      .output(z.object({ merged: z.array(z.number().int()) })),
    /** Makes each sure group one. */
    mergeSure: base.output(z.object({ merged: z.array(z.number().int()) })),
    /** Says that two customers are not one person, for good. */
    dismiss: base
      .input(z.object({ customerIds: z.tuple([z.number().int(), z.number().int()]) }))
      .output(z.object({ separationId: z.number().int() })),
    separations: base.output(z.array(separationSchema)),
    /** Takes back what `dismiss` said. */
    reconsider: base.input(z.object({ separationId: z.number().int() })).output(done),
    /** Compares what was found with a field of the owner's that says who is the same person. */
    evaluate: base.input(z.object({ truthField: z.string() })).output(duplicateEvaluationSchema),
  },
  quality: {
    /** How complete the data are, point by point, and what is missing. */
    read: base.output(qualitySchema),
  },
  fields: {
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
  },
  figures: figuresContract,
  products: productsContract,
  interests: interestsContract,
  permission: {
    /** The single objection: closes the given channels (default all) for advertising, for good. */
    object: base
      .input(
        z.object({
          customerId: z.number().int(),
          channels: z.array(channelSchema).optional(),
          note: z.string().optional(),
        }),
      )
      .output(z.array(permissionEventSchema)),
    recordConsent: base
      .input(
        z.object({
          customerId: z.number().int(),
          channel: channelSchema,
          origin: consentOriginSchema,
          day: z.string(),
          wording: z.string().min(1),
          evidence: z.string().optional(),
        }),
      )
      .output(permissionEventSchema),
    /** Marks an entry as made by mistake; the entry itself stays. */
    correct: base.input(z.object({ eventId: z.number().int() })).output(permissionEventSchema),
    statements: base.output(
      z.array(
        z.object({
          source: sourceSchema,
          /** People for whom this statement opens (or would open) the e-mail channel. */
          accepting: z.number().int(),
          statement: consentStatementSchema.nullable(),
        }),
      ),
    ),
    state: base
      .input(
        z.object({ sourceId: z.number().int(), origin: consentOriginSchema, wording: z.string().nullable() }),
      )
      .output(done),
    existingCustomerRule: base.output(existingCustomerRuleSchema),
    setExistingCustomerRule: base.input(existingCustomerRuleSchema).output(existingCustomerRuleSchema),
  },
  lists: {
    check: base.input(listRequestSchema).output(listCheckSchema),
    excluded: base
      .input(listRequestSchema.extend({ reason: denialSchema, ...page }))
      .output(z.object({ total: z.number().int(), customers: z.array(customerRowSchema) })),
    preview: base.input(listRequestSchema).output(listPreviewSchema),
    export: base
      .input(listRequestSchema.extend({ recordAsContact: z.boolean().default(false) }))
      .output(listExportSchema),
    log: base.output(z.array(listLogEntrySchema)),
  },
  newsletters: {
    /** What newsletter programs counted for each campaign, the last sent first. */
    results: base.output(z.array(campaignResultSchema)),
  },
  sample: {
    load: base.output(eventIterator(importRunEventSchema)),
    remove: base.output(done),
  },
}

export type Contract = typeof contract
