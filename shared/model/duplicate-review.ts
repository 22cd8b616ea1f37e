import { z } from 'zod'
import { customerEditSchema, customerRowSchema } from './customer.ts'
import { duplicateEvidenceSchema } from './duplicates.ts'
import { verdictSchema } from './permission.ts'

const id = z.number().int()

/** Two customers who are probably one person, and why. */
export const duplicatePairSchema = z.object({
  a: id,
  b: id,
  /** The chance that they are one person, 0 to 1. */
  probability: z.number(),
  evidence: z.array(duplicateEvidenceSchema),
})
export type DuplicatePairView = z.infer<typeof duplicatePairSchema>

/** Customers who are probably one person: two of whom that is doubtful, or all of a group that is sure. */
export const duplicateGroupSchema = z.object({
  /** The one that should stay comes first. */
  customers: z.array(customerRowSchema).min(2),
  pairs: z.array(duplicatePairSchema),
  /** Of the least likely pair that holds the group together. */
  probability: z.number(),
})
export type DuplicateGroup = z.infer<typeof duplicateGroupSchema>

/** Customers who live together and are not one person: one last name at one address, different first names. */
export const householdSchema = z.object({ customers: z.array(customerRowSchema).min(2) })
export type Household = z.infer<typeof householdSchema>

export const duplicateSummarySchema = z.object({
  /** Groups above the owner's threshold. */
  sure: z.number().int(),
  /** Pairs below it. */
  doubtful: z.number().int(),
  /** The owner's threshold, 0 to 1. */
  threshold: z.number(),
  /** Customers that were not compared yet, as after an import that was made just now. */
  uncompared: z.number().int(),
  isSearching: z.boolean(),
  /** How much of the running search is done, 0 to 1; null where none runs. */
  searched: z.number().nullable(),
  /** Households, who are no duplicates. */
  households: z.number().int(),
  /** How many pairs the owner keeps apart. */
  separated: z.number().int(),
})
export type DuplicateSummary = z.infer<typeof duplicateSummarySchema>

export const duplicateSearchEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), fraction: z.number() }),
  z.object({ kind: z.literal('done'), summary: duplicateSummarySchema }),
])
export type DuplicateSearchEvent = z.infer<typeof duplicateSearchEventSchema>

/**
 * Customers to make one; the first stays. `chosen`: what shall stand in the result, as if the owner wrote it there;
 * null, or a field that is left out, for what the files say.
 */
export const mergeOrderSchema = z.object({
  customerIds: z.array(id).min(2).max(100),
  chosen: customerEditSchema.partial().optional(),
})

/** What merging customers would lead to. */
export const mergePreviewSchema = z.object({
  /** What stands in each field when nothing is chosen. */
  displayed: customerEditSchema,
  /** The values that there are to choose from, the one that stands by itself first. */
  values: z.record(z.string(), z.array(z.string())),
  orders: z.number().int(),
  valueMinor: z.number().int(),
  currency: z.string().nullable(),
  emailVerdict: verdictSchema,
  postVerdict: verdictSchema,
  phoneVerdict: verdictSchema,
})
export type MergePreview = z.infer<typeof mergePreviewSchema>

/** The owner's word that two customers are not one person. */
export const separationSchema = z.object({
  id,
  separatedAtMs: z.number().int(),
  /** What is left of the two; a customer whose import was taken back is known by its key only. */
  customers: z.array(z.object({ customerId: id.nullable(), name: z.string() })).length(2),
})
export type SeparationView = z.infer<typeof separationSchema>

/** How well groups agree with a truth, counted in pairs. */
export const pairQualitySchema = z.object({
  foundPairs: z.number().int(),
  rightPairs: z.number().int(),
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
})
export type PairQuality = z.infer<typeof pairQualitySchema>

/**
 * How well what was found agrees with a field that says who is the same person; pairs of contact records. Who was
 * merged counts as found. The figures beside `sure` are those of all suggestions.
 */
export const duplicateEvaluationSchema = z.object({
  /** Contact records with a value in the field, each as often as it stands in its file; others count nowhere. */
  records: z.number().int(),
  truePairs: z.number().int(),
  ...pairQualitySchema.shape,
  /** Only what is at least as likely as the owner's threshold. */
  sure: z.object({ threshold: z.number(), ...pairQualitySchema.shape }),
  /** Customers that were not compared yet. */
  uncompared: z.number().int(),
})
export type DuplicateEvaluation = z.infer<typeof duplicateEvaluationSchema>
