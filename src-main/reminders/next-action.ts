import type { DueItem, NextAction, PersonReminder } from '../../shared/model/reminder.ts'

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

/** What is known of a person besides what is due. */
export interface NextActionFacts {
  isOver: boolean
  orders: number
  emailAllowed: boolean
  /** Whether they said that they want no advertising: then nobody asks them again. */
  hasObjected: boolean
  addressStale: boolean
}

/**
 * The one thing that is best done for a person now: the first of what is due, may be done and is not held up; else what is
 * missing to be able to do more; else nothing, which is fine.
 * @param items of this person, also such as are only coming.
 */
export function nextAction(items: readonly DueItem[], facts: NextActionFacts): NextAction {
  if (facts.isOver) return { kind: 'none' }
  const now = items.filter(({ pile, heldUntil }) => pile !== 'coming' && heldUntil === null)
  const possible = now
    .filter(({ channels }) => channels.length > 0)
    .sort((one, other) => rankOf(one) - rankOf(other))
  const [best] = possible
  if (best !== undefined) return { kind: 'reminder', item: best }
  if (facts.orders >= 2 && !facts.emailAllowed && !facts.hasObjected) return { kind: 'ask_consent' }
  if (facts.orders >= 1 && facts.addressStale) return { kind: 'confirm_address' }
  const [held] = items.filter(({ heldUntil }) => heldUntil !== null)
  return held === undefined ? { kind: 'none' } : { kind: 'wait', item: held }
}

function rankOf({ kind }: DueItem): number {
  // Kinds of the shop as a whole are none of a person.
  const rank = ORDER.indexOf(kind as PersonReminder)
  return rank < 0 ? ORDER.length : rank
}
