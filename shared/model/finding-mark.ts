import { z } from 'zod'

/** The owner's word on a finding: understood, so that it is none any more, or not to be seen. */
export const findingMarkSchema = z.object({
  /** What the finding is recognised by the next time. */
  key: z.string().min(1).max(300),
  kind: z.enum(['understood', 'hidden']),
  /** The day on which it was said: on earlier days the finding is still there. */
  day: z.string(),
  /** The last day for which it holds; null for good. */
  until: z.string().nullable(),
})
export type FindingMark = z.infer<typeof findingMarkSchema>
