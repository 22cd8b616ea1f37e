import { type CalendarDay, dayNumber } from '../../shared/calendar.ts'
import type { ComplaintCase } from '../../shared/model/complaint-case.ts'
import type { DueItem, NextAction, PersonReminder, ReminderOccasion } from '../../shared/model/reminder.ts'

/** What comes first where several things are due: what one owes somebody, what has its day, then what sells. */
const ORDER: readonly PersonReminder[] = [
  'recovery',
  'back_in_stock',
  'birthday',
  'milestone',
  'anniversary',
  'overdue',
  'reorder',
  'second_purchase',
  'follow_up',
  'anticyclic',
]

/** What was skipped comes again after so many days, if nothing new brings it up before. */
const AGAIN_AFTER_DAYS = {
  settle_case: 7,
  ask_consent: 180,
  confirm_address: 180,
} as const

/** What is known of a person besides what is due. */
export interface NextActionFacts {
  customerId: number
  asOf: CalendarDay
  isOver: boolean
  /** When a request by law came that is not answered yet; null for none. */
  requestedDay: CalendarDay | null
  openCase: ComplaintCase | null
  orders: number
  lastOrderDay: CalendarDay | null
  /** Whether nothing but their consent is missing to write to them by e-mail. */
  needsConsent: boolean
  /** When an address that letters may go to was last confirmed, where that is too long ago; else null. */
  staleSince: CalendarDay | null
  /** When the owner skipped an occasion; null where they did not. */
  skippedDay(ruleKey: string, occasion: string): CalendarDay | null
}

/**
 * The one thing that is best done for a person now: what the law or a complaint asks for; else the first of what is due,
 * may be done and is not held up; else what is missing to be able to do more; else nothing, which is fine.
 *
 * What the owner skips comes again when there is a new reason (another order, another complaint), or after a time.
 * @param items of this person, also such as are only coming.
 */
export function nextAction(items: readonly DueItem[], facts: NextActionFacts): NextAction {
  const { requestedDay, isOver, openCase } = facts
  if (requestedDay !== null) return { kind: 'answer_request', requestedDay }
  if (isOver) return { kind: 'none' }
  const caseOccasion = openCase === null ? null : unskipped(facts, 'settle_case', String(openCase.id))
  if (openCase !== null && caseOccasion !== null)
    return { kind: 'settle_case', complaint: openCase, occasion: caseOccasion }
  return dueAction(items) ?? missingAction(facts) ?? waitingAction(items)
}

function dueAction(items: readonly DueItem[]): NextAction | null {
  const [best] = items
    .filter(({ pile, heldUntil, channels }) => pile !== 'coming' && heldUntil === null && channels.length > 0)
    .sort((one, other) => rankOf(one) - rankOf(other))
  return best === undefined ? null : { kind: 'reminder', item: best }
}

/** What it takes to be able to do more. */
function missingAction(facts: NextActionFacts): NextAction | null {
  const { orders, lastOrderDay, needsConsent, staleSince } = facts
  if (orders >= 2 && needsConsent) {
    const occasion = unskipped(facts, 'ask_consent', lastOrderDay ?? '')
    if (occasion !== null) return { kind: 'ask_consent', orders, occasion }
  }
  if (orders >= 1 && staleSince !== null) {
    const occasion = unskipped(facts, 'confirm_address', staleSince)
    if (occasion !== null) return { kind: 'confirm_address', confirmedDay: staleSince, occasion }
  }
  return null
}

/** What will be due after the pause, unless it will have gone by itself. */
function waitingAction(items: readonly DueItem[]): NextAction {
  const held = items.find(({ heldUntil, lastDay }) => heldUntil !== null && heldUntil <= lastDay)
  return held === undefined ? { kind: 'none' } : { kind: 'wait', item: held }
}

/** What a step is skipped by; null where it was, not long ago. */
function unskipped(
  { customerId, asOf, skippedDay }: NextActionFacts,
  step: keyof typeof AGAIN_AFTER_DAYS,
  occasion: string,
): ReminderOccasion | null {
  const ruleKey = `next:${step}`
  const skipped = skippedDay(ruleKey, occasion)
  if (skipped !== null && dayNumber(asOf) - dayNumber(skipped) < AGAIN_AFTER_DAYS[step]) return null
  return { ruleKey, customerId, occasion }
}

function rankOf({ kind }: DueItem): number {
  // Kinds of the shop as a whole are none of a person.
  const rank = ORDER.indexOf(kind as PersonReminder)
  return rank < 0 ? ORDER.length : rank
}
