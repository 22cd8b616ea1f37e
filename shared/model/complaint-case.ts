import { z } from 'zod'

/** Something that the owner noted while a case was dealt with. */
export const complaintNoteSchema = z.object({
  id: z.number().int(),
  /** `YYYY-MM-DD`. */
  day: z.string(),
  text: z.string(),
})
export type ComplaintNote = z.infer<typeof complaintNoteSchema>

/** A complaint of a customer. As long as it is open, nobody advertises to them. */
export const complaintCaseSchema = z.object({
  id: z.number().int(),
  /** Whom it counts for now. */
  customerId: z.number().int(),
  customerName: z.string(),
  openedDay: z.string(),
  /** What it is about, in the owner's words. */
  subject: z.string(),
  /** The order that it is about; `id` is null where its import was taken back. */
  order: z.object({ id: z.number().int().nullable(), number: z.string() }).nullable(),
  /** null as long as the case is open. */
  closedDay: z.string().nullable(),
  /** How it ended, in the owner's words; null as long as it is open. */
  outcome: z.string().nullable(),
  /** The first first. */
  notes: z.array(complaintNoteSchema),
})
export type ComplaintCase = z.infer<typeof complaintCaseSchema>
