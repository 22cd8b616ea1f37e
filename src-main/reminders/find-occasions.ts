import { COMING_DAYS, type ReminderRule } from '../../shared/model/reminder.ts'
import { afterOrders } from './order-occasions.ts'
import type { Occasion, ReminderOrders, ReminderPeople, ReminderShop } from './people.ts'
import {
  anticyclicOccasions,
  milestoneOccasions,
  overdueOccasions,
  reorderOccasions,
  secondPurchaseOccasions,
} from './rhythm-occasions.ts'
import { anniversaryOccasions, birthdayOccasions, type Horizon } from './yearly-occasions.ts'

/** What occasions are found in. */
export interface OccasionSources {
  people: ReminderPeople
  shop: ReminderShop
  /** The orders that a rule follows up. */
  ordersFor(rule: Extract<ReminderRule, { kind: 'follow_up' }>): ReminderOrders
  /** Orders with which something went wrong, on the day on which that was known. */
  problems(): ReminderOrders
  /** Wishes for a product that can be had again, since that day. */
  wishes(): ReminderOrders
}

/** Tells whether the owner wanted to see an occasion later. */
export type IsSnoozed = (place: number, occasionKey: string) => boolean

/** Longer ago than this nobody snoozed anything that would still be shown. */
const LONGEST_SNOOZE = 400

/**
 * All that is worth doing by a rule on a day or soon after, whoever it is meant for, and what was snoozed before it went
 * by. Nobody with whom it is over is among them.
 * @param asOf a day number.
 * @param isSnoozed null where nothing was: most rules then need not look back.
 */
export function findOccasions(
  rule: ReminderRule,
  sources: OccasionSources,
  asOf: number,
  isSnoozed: IsSnoozed | null,
): Occasion[] {
  const { isOver } = sources.people
  const horizon = {
    from: asOf - (isSnoozed === null ? rule.keepDays : LONGEST_SNOOZE),
    to: asOf + COMING_DAYS + rule.leadDays,
  }
  return occasionsOf(rule, sources, horizon).filter(
    ({ place, key, dueDay, lastDay }) =>
      isOver[place] !== 1 &&
      dueDay < asOf + COMING_DAYS &&
      (lastDay >= asOf || isSnoozed?.(place, key) === true),
  )
}

function occasionsOf(rule: ReminderRule, sources: OccasionSources, horizon: Horizon): Occasion[] {
  const { people, shop } = sources
  switch (rule.kind) {
    case 'birthday':
      return birthdayOccasions(people, horizon, rule)
    case 'anniversary':
      return anniversaryOccasions(people, horizon, rule)
    case 'milestone':
      return milestoneOccasions(people, shop, rule)
    case 'second_purchase':
      return secondPurchaseOccasions(people, shop, rule)
    case 'reorder':
      return reorderOccasions(people, rule)
    case 'anticyclic':
      return anticyclicOccasions(people, rule)
    case 'overdue':
      return overdueOccasions(people, rule)
    case 'follow_up':
      return afterOrders(sources.ordersFor(rule), rule)
    case 'recovery':
      return afterOrders(sources.problems(), { ...rule, afterDays: 0 })
    case 'back_in_stock':
      return afterOrders(sources.wishes(), { ...rule, afterDays: 0 })
  }
}
