import { z } from 'zod'
import {
  addressRoundRuleSchema,
  addressRoundSchema,
  contactLimitsSchema,
  dataRequestSchema,
  dueInboxSchema,
  dueItemSchema,
  dueQuestionSchema,
  excludedPersonSchema,
  namedReminderRuleSchema,
  nextActionSchema,
  productWishSchema,
  reminderActSchema,
  reminderOccasionSchema,
  reminderRuleSchema,
  removedWishSchema,
  ruleResultSchema,
} from '../model/reminder.ts'
import { base } from './base.ts'
import { done } from './common.ts'

const byId = z.object({ id: z.number().int() })
const byKey = z.object({ key: z.string() })
const asOf = z.string().optional()

/** Whom to greet, to win back, to thank, to ask: what is due when. */
export const remindersContract = {
  /** All that is due, seen from a day (default: today), by pile and rule. */
  due: base.input(z.object({ asOf })).output(dueInboxSchema),
  /** One page of what is due by a rule. */
  items: base
    .input(
      z.object({
        ...dueQuestionSchema.shape,
        asOf,
        limit: z.number().int().min(0).max(1000).default(50),
        offset: z.number().int().min(0).default(0),
      }),
    )
    .output(z.object({ total: z.number().int(), items: z.array(dueItemSchema) })),
  /** All that is due of one customer or soon will be, and the one thing that is best done now. */
  ofCustomer: base
    .input(z.object({ customerId: z.number().int(), asOf }))
    .output(z.object({ items: z.array(dueItemSchema), next: nextActionSchema })),
  /** How many things are to be done today, or should have been before. */
  count: base.output(z.object({ now: z.number().int() })),
  /** What the owner does with some of it; `until` is the day on which `snoozed` ones come again. */
  act: base
    .input(
      z.object({
        occasions: z.array(reminderOccasionSchema).min(1).max(100_000),
        act: reminderActSchema,
        until: z.string().optional(),
      }),
    )
    .output(z.object({ actionIds: z.array(z.number().int()) })),
  /** The same with all of a group that is not held up by a pause. */
  actOnGroup: base
    .input(z.object({ ...dueQuestionSchema.shape, act: reminderActSchema, until: z.string().optional() }))
    .output(z.object({ actionIds: z.array(z.number().int()) })),
  takeBack: base.input(z.object({ actionIds: z.array(z.number().int()).min(1) })).output(done),
  /** Ready-made rules as the owner changed them, then the owner's own. */
  rules: base.output(z.array(namedReminderRuleSchema)),
  /** Changes a rule or, without a key, adds one. Returns how it was before. */
  saveRule: base
    .input(
      z.object({
        key: z.string().optional(),
        name: z.string().trim().max(80).nullable().default(null),
        rule: reminderRuleSchema,
      }),
    )
    .output(z.object({ saved: namedReminderRuleSchema, before: namedReminderRuleSchema.nullable() })),
  /** Sets a ready-made rule back to how it came. */
  resetRule: base.input(byKey).output(done),
  removeRule: base.input(byKey).output(done),
  restoreRule: base.input(byKey).output(done),
  limits: base.output(contactLimitsSchema),
  /** Returns the limits before. */
  changeLimits: base.input(contactLimitsSchema).output(contactLimitsSchema),
  /** Who waits for a product, the first first. */
  wishes: base.output(z.array(productWishSchema)),
  addWish: base
    .input(
      z.object({ customerId: z.number().int(), productId: z.number().int(), note: z.string().default('') }),
    )
    .output(byId),
  /** Returns it as it was, for `putBackWish`. */
  removeWish: base.input(byId).output(removedWishSchema),
  putBackWish: base.input(removedWishSchema).output(byId),
  /** Requests by law, the first first. */
  requests: base.output(z.array(dataRequestSchema.extend({ customerName: z.string() }))),
  addRequest: base
    .input(dataRequestSchema.pick({ customerId: true, kind: true, receivedDay: true, note: true }))
    .output(byId),
  /** null takes the answer back. */
  answerRequest: base
    .input(z.object({ id: z.number().int(), answeredDay: z.string().nullable() }))
    .output(done),
  removeRequest: base.input(byId).output(done),
}

/** What stands beside the rules: whom they leave out, what followed, and the rule of the shop itself. */
export const reminderRulesContract = {
  /** Whom the owner wants no reminder of any more; `reminders.takeBack` makes it that one is reminded again. */
  excluded: base.output(z.array(excludedPersonSchema)),
  /** Who ordered after having been contacted through a rule, seen from today. */
  results: base.output(z.array(ruleResultSchema)),
  /** When addresses were checked last, and when it is time again. */
  addressRound: base.output(addressRoundSchema),
  /** Returns the rule before. */
  changeAddressRound: base.input(addressRoundRuleSchema).output(addressRoundRuleSchema),
}
