import { z } from 'zod'
import {
  customerInterestSchema,
  interestStatementSchema,
  interestTopicSchema,
  noteProposalSchema,
  otherWishSchema,
  topicCountsSchema,
  topicEditSchema,
} from '../model/interest.ts'
import { base } from './base.ts'

const id = z.number().int()
const done = z.object({ done: z.literal(true) })

/** What customers are interested in: the owner's topics, and what was stated of them beside what purchases say. */
export const interestsContract = {
  topics: base.output(
    z.object({
      /** In the owner's order. */
      topics: z.array(interestTopicSchema),
      /** Categories of the products that were bought, the most often bought first. */
      categories: z.array(z.object({ category: z.string(), orders: z.number().int() })),
      /** What people named and is no topic, the most frequent first. */
      others: z.array(otherWishSchema),
    }),
  ),
  /**
   * All topics as they are to be, in their order. Those that are missing are taken out of sight; nothing that was said of
   * them is lost. Returns the list as it was, to be saved again by whoever takes this back.
   */
  saveTopics: base
    .input(z.object({ topics: z.array(topicEditSchema).max(200) }))
    .output(z.object({ before: z.array(interestTopicSchema), topics: z.array(interestTopicSchema) })),
  /** Notes what customers said, all of it or nothing. `statementIds`: what `takeBack` takes it back by. */
  state: base
    .input(z.object({ statements: z.array(interestStatementSchema).min(1).max(5000) }))
    .output(z.object({ statementIds: z.array(id), customers: z.number().int() })),
  takeBack: base.input(z.object({ statementIds: z.array(id).min(1) })).output(done),
  /** Everything known of one customer: topics in the owner's order, then what stands in their own words. */
  ofCustomer: base
    .input(z.object({ customerId: id, asOf: z.string().optional() }))
    .output(z.array(customerInterestSchema)),
  /** How many stated a topic, or seem to be interested by what they bought; who that is, `behind` a filter tells. */
  stated: base.input(z.object({ asOf: z.string().optional() })).output(z.array(topicCountsSchema)),
  /** Topics that notes of orders name, where the customer said nothing of them yet. The latest orders first. */
  notes: base
    .input(z.object({ limit: z.number().int().min(1).max(5000).default(1000) }))
    .output(z.object({ total: z.number().int(), proposals: z.array(noteProposalSchema) })),
  /** Proposals that are not to come again, or that may. */
  rejectNotes: base
    .input(
      z.object({
        proposals: z
          .array(z.object({ orderId: id, topicId: id }))
          .min(1)
          .max(5000),
        rejected: z.boolean(),
      }),
    )
    .output(done),
}
