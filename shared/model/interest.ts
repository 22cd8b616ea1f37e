import { z } from 'zod'
import { customerFilterSchema } from './customer.ts'

/** A topic of the owner's that customers can be interested in. */
export const interestTopicSchema = z.object({
  id: z.number().int(),
  name: z.string(),
  /** Empty where the owner wrote none. */
  description: z.string(),
  /** Product categories that belong to it: who buys of them seems to be interested. */
  categories: z.array(z.string()),
})
export type InterestTopic = z.infer<typeof interestTopicSchema>

/** A topic as it is to be; without a number it is new. */
export const topicEditSchema = z.object({
  id: z.number().int().nullable(),
  name: z.string().trim().min(1).max(60),
  description: z.string().trim().max(300),
  categories: z.array(z.string().min(1)).max(100),
})
export type TopicEdit = z.infer<typeof topicEditSchema>

/** How the owner came to know what somebody is interested in. */
export const interestSourceSchema = z.enum(['survey', 'slip', 'phone', 'order_note', 'owner'])
export type InterestSource = z.infer<typeof interestSourceSchema>

/** A stated no is kept like a yes: it stands above what purchases seem to say. */
export const statedWordSchema = z.enum(['yes', 'no'])
export type StatedWord = z.infer<typeof statedWordSchema>

/** What is said of one topic, or of something that is no topic; `unsaid` takes back what was said of it before. */
export const wishSchema = z.object({
  of: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('topic'), topicId: z.number().int() }),
    z.object({ kind: z.literal('text'), text: z.string().trim().min(1).max(300) }),
  ]),
  word: z.enum([...statedWordSchema.options, 'unsaid']),
})
export type Wish = z.infer<typeof wishSchema>

/** What was said at one time, by one person or in the same way by many. */
export const interestStatementSchema = z.object({
  /** Customers by number, or all who fit a filter. */
  who: z.union([
    z.object({ customerIds: z.array(z.number().int()).min(1) }),
    z.object({ filter: customerFilterSchema }),
  ]),
  wishes: z.array(wishSchema).min(1).max(200),
  source: interestSourceSchema,
  /** Default: today. */
  day: z.string().optional(),
})
export type InterestStatement = z.infer<typeof interestStatementSchema>

/** An interest of one customer: what was stated and what purchases say, never mixed. */
export const customerInterestSchema = z.object({
  /** null for what somebody wrote in their own words. */
  topicId: z.number().int().nullable(),
  name: z.string(),
  stated: z.object({ word: statedWordSchema, day: z.string(), source: interestSourceSchema }).nullable(),
  derived: z
    .object({
      /** Days on which something of the topic's categories was bought: "derived from 3 purchases". */
      purchases: z.number().int(),
      firstDay: z.string(),
      lastDay: z.string(),
    })
    .nullable(),
})
export type CustomerInterest = z.infer<typeof customerInterestSchema>

/** Who is interested in a topic; nobody is in two of the lists, as what was stated stands above what was derived. */
export interface TopicPeople {
  topicId: number
  /** Customer numbers, ascending. */
  yes: number[]
  no: number[]
  /** Bought of the topic's categories and never said anything of it. */
  derived: number[]
}

export const topicCountsSchema = z.object({
  topicId: z.number().int(),
  yes: z.number().int(),
  no: z.number().int(),
  derived: z.number().int(),
})
export type TopicCounts = z.infer<typeof topicCountsSchema>

/** What people wrote in their own words and no topic is called. */
export const otherWishSchema = z.object({ text: z.string(), customers: z.number().int() })
export type OtherWish = z.infer<typeof otherWishSchema>

/** A topic that the note of an order names, for the owner to accept or to reject. */
export const noteProposalSchema = z.object({
  orderId: z.number().int(),
  orderNumber: z.string(),
  customerId: z.number().int(),
  customer: z.string(),
  topicId: z.number().int(),
  topic: z.string(),
  /** Of the order; null where it has none. */
  day: z.string().nullable(),
  note: z.string(),
})
export type NoteProposal = z.infer<typeof noteProposalSchema>
