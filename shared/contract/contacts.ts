import { z } from 'zod'
import { complaintCaseSchema } from '../model/complaint-case.ts'
import {
  contactChoicesSchema,
  contactEntrySchema,
  contactFilterSchema,
  contactPauseSchema,
  contactReportSchema,
  permittedEmailSchema,
} from '../model/contact-log.ts'
import { customerFilterSchema } from '../model/customer.ts'
import { channelSchema } from '../model/permission.ts'
import { referralSchema } from '../model/referral.ts'
import { reminderOccasionSchema } from '../model/reminder.ts'
import { base } from './base.ts'
import { done, page } from './common.ts'

const notedPurpose = z.enum(['advertising', 'transactional'])

/** A contact as the owner notes it, without whom it was with. */
const notedContact = {
  channel: channelSchema,
  purpose: notedPurpose.default('advertising'),
  /** Default: today. */
  day: z.string().optional(),
  label: z.string().trim().min(1).max(200),
  note: z.string().max(4000).optional(),
}

/** Contacts that were noted, and the reminders that were done with it, to be taken back. */
const notedContacts = z.object({
  contactIds: z.array(z.number().int()),
  reminderActionIds: z.array(z.number().int()),
})

/** What was said to customers, by mail, letter, phone or with a parcel. */
export const contactsContract = {
  /** Notes that customers were contacted without a list. */
  log: base
    .input(
      z.object({
        customerIds: z.array(z.number().int()).min(1).max(100_000),
        ...notedContact,
        /** The rule of the reminder that it came from, where none is done with it. */
        reminderKey: z.string().optional(),
        /** What was due of these customers and is done with it. */
        reminders: z.array(reminderOccasionSchema).max(100_000).optional(),
        /** Why the pause between two contacts was not kept; it is noted with each contact. */
        pauseOverride: z.string().trim().min(1).max(200).optional(),
      }),
    )
    .output(notedContacts),
  /** The same for everybody who fits a filter of the customer list. */
  logForMany: base
    .input(z.object({ filter: customerFilterSchema, ...notedContact }))
    .output(z.object({ contactIds: z.array(z.number().int()) })),
  /** Takes contacts back, and with them what was done with it. */
  takeBack: base
    .input(
      notedContacts.extend({
        contactIds: notedContacts.shape.contactIds.min(1),
        reminderActionIds: notedContacts.shape.reminderActionIds.default([]),
      }),
    )
    .output(done),
  /** A page of the log, the newest first. */
  search: base
    .input(contactFilterSchema.extend(page))
    .output(z.object({ total: z.number().int(), contacts: z.array(contactEntrySchema) })),
  choices: base.output(contactChoicesSchema),
  report: base.output(contactReportSchema),
  pause: base.input(z.object({ customerId: z.number().int() })).output(contactPauseSchema),
  /** Where a customer may be written to for a purpose, as a list would: the verdict is found anew from the facts. */
  permittedEmail: base
    .input(z.object({ customerId: z.number().int(), purpose: notedPurpose }))
    .output(permittedEmailSchema),
}

const words = z.string().trim().min(1).max(2000)
const ofCase = z.object({ caseId: z.number().int() })

/** Complaints: as long as one is open, nobody advertises to the customer. */
export const casesContract = {
  /** Of one customer, the first first; without one: all that are open. */
  list: base
    .input(z.object({ customerId: z.number().int().optional() }))
    .output(z.array(complaintCaseSchema)),
  open: base
    .input(
      z.object({
        customerId: z.number().int(),
        subject: words,
        /** Default: today. */
        day: z.string().optional(),
        orderId: z.number().int().optional(),
      }),
    )
    .output(ofCase),
  close: base.input(ofCase.extend({ outcome: words, day: z.string().optional() })).output(done),
  reopen: base.input(ofCase).output(done),
  /** Takes a case out of sight as if it had never been opened, or back into it. */
  setRemoved: base.input(ofCase.extend({ removed: z.boolean() })).output(done),
  /** Default day: today. */
  addNote: base
    .input(ofCase.extend({ text: words, day: z.string().optional() }))
    .output(z.object({ noteId: z.number().int() })),
  removeNote: base.input(z.object({ noteId: z.number().int() })).output(done),
}

/** Who came by whose word. */
export const referralsContract = {
  /** All in which a customer stands on either side, the first first. */
  list: base.input(z.object({ customerId: z.number().int() })).output(z.array(referralSchema)),
  add: base
    .input(
      z.object({
        /** Who was referred. */
        customerId: z.number().int(),
        /** A customer, or the name of somebody who is none. */
        referrer: z.union([
          z.object({ customerId: z.number().int() }),
          z.object({ name: z.string().trim().min(1).max(200) }),
        ]),
        /** Default: today. */
        day: z.string().optional(),
      }),
    )
    .output(z.object({ referralId: z.number().int() })),
  remove: base.input(z.object({ referralId: z.number().int() })).output(done),
}
