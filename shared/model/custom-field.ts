import { z } from 'zod'

export const customFieldKindSchema = z.enum(['text', 'number', 'date', 'choice', 'choices', 'yes_no'])
export type CustomFieldKind = z.infer<typeof customFieldKindSchema>

const choiceSchema = z.string().trim().min(1).max(80)

/** A detail that the owner keeps about customers beyond what the program knows by itself. */
export const customFieldSchema = z.object({
  id: z.number().int(),
  name: z.string(),
  kind: customFieldKindSchema,
  /** What can be chosen, in the owner's order; empty for other kinds. Files may show further ones. */
  choices: z.array(z.string()),
})
export type CustomField = z.infer<typeof customFieldSchema>

export const newCustomFieldSchema = z.object({
  name: z.string().trim().min(1).max(60),
  kind: customFieldKindSchema,
  choices: z.array(choiceSchema).max(100).default([]),
})

export const customFieldChangeSchema = z.object({
  id: z.number().int(),
  name: z.string().trim().min(1).max(60).optional(),
  choices: z.array(choiceSchema).max(100).optional(),
  /** Choices that are called otherwise from now on: stored values and later files follow. */
  renamed: z
    .array(z.object({ from: choiceSchema, to: choiceSchema }))
    .max(100)
    .optional(),
})

/**
 * A value as it is stored and passed on: text as it is, a number with a point (`12.5`), a day `YYYY-MM-DD`, `yes`
 * or `no`, one choice by its name. Several choices are a list, all else is a list of one.
 */
export const customValueSchema = z.array(z.string().min(1).max(2000)).min(1).max(100)
export type CustomValue = z.infer<typeof customValueSchema>

/** A field of one customer: what counts, what files said, and whether the owner said otherwise. */
export const customerFieldValueSchema = z.object({
  field: customFieldSchema,
  value: customValueSchema.nullable(),
  imported: z
    .object({ value: customValueSchema, sourceName: z.string(), importedAtMs: z.number().int() })
    .nullable(),
  isEdited: z.boolean(),
})
export type CustomerFieldValue = z.infer<typeof customerFieldValueSchema>

/** A condition on one of the owner's fields; all that is given has to hold. */
export const customFieldConditionSchema = z.object({
  fieldId: z.number().int(),
  /** True: something is known. False: nothing is. */
  known: z.boolean().optional(),
  /** One of these choices, or `yes` and `no`. */
  oneOf: z.array(z.string()).optional(),
  /** For text: contains these letters, whatever their case and accents. */
  contains: z.string().optional(),
  /** For numbers and days, both ends included. */
  from: z.string().optional(),
  to: z.string().optional(),
})
export type CustomFieldCondition = z.infer<typeof customFieldConditionSchema>

/** How a mapping names one of the owner's fields: kind and number, `field:date:7`. */
export const customFieldReferenceSchema = z.templateLiteral([
  'field:',
  customFieldKindSchema,
  ':',
  z.number().int(),
])
export type CustomFieldReference = z.infer<typeof customFieldReferenceSchema>

export function customFieldReference({ kind, id }: Pick<CustomField, 'kind' | 'id'>): CustomFieldReference {
  return `field:${kind}:${id}`
}

/** The inverse of {@link customFieldReference}; null for anything else. */
export function readCustomFieldReference(text: string): Pick<CustomField, 'kind' | 'id'> | null {
  const [, kind, id] = /^field:(\w+):(\d+)$/.exec(text) ?? []
  const known = customFieldKindSchema.safeParse(kind)
  return known.success ? { kind: known.data, id: Number(id) } : null
}

/** What a file says of one of the owner's fields: cleaned by its kind, choices still in the words of the file. */
export interface CustomFieldFact {
  fieldId: number
  value: readonly string[]
}
