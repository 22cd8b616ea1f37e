import {
  COMING_DAYS,
  type ContactLimits,
  PROMOTING,
  type ReminderAct,
  type ReminderKind,
  type ReminderPile,
  type ReminderRule,
  WEEK_DAYS,
} from '../../shared/model/reminder.ts'
import { nextContactDay } from './contact-pause.ts'
import type { Occasion } from './people.ts'
import { precedence } from './rule-precedence.ts'

/** A rule that is on, with all that comes up by it. */
export interface RuleOccasions {
  ruleKey: string
  rule: ReminderRule
  /** By place of the person, 1 for who is meant; null for everybody. */
  isMeant: Uint8Array | null
  occasions: readonly Occasion[]
}

/** What the owner did with an occasion. */
export interface OwnerAction {
  act: ReminderAct
  /** Until this day it is not shown; for `snoozed`. */
  until: number
}

/** What happened besides orders. */
export interface InboxHistory {
  /** Advertising that somebody got, day numbers in ascending order, until the day from which one looks. */
  contactDays(place: number): readonly number[]
  /** The last that the owner did with an occasion; null for nothing. */
  action(ruleKey: string, place: number, occasionKey: string): OwnerAction | null
  /** Whether the owner wants no reminder by this rule of this person any more. */
  isNever(ruleKey: string, place: number): boolean
}

/** Something that is due, or will be soon. */
export interface DueItem {
  ruleKey: string
  place: number
  occasionKey: string
  /** The day itself. */
  day: number
  /** When it is to be done: as the rule says, or later where it was snoozed or has to wait. */
  dueDay: number
  lastDay: number
  pile: ReminderPile
  /** The first day on which the person may be contacted again, where that holds it up; null where it does not. */
  heldUntil: number | null
}

/** Whether what a rule reminds of is advertising, which consents and pauses are needed for. */
export function isAdvertising(rule: ReminderRule): boolean {
  return rule.kind !== 'recovery' && !(rule.kind === 'follow_up' && rule.isAboutOrder)
}

/**
 * What is due on a day, and what soon will be. It follows from what is known on that day alone: it makes no difference
 * how often, or whether, one looked before.
 *
 * An order or a contact closes what it answers: occasions that follow from the last order are named by it, and whoever was
 * advertised to since something was to be done is not to be asked to buy again. What lies within the pause waits for its
 * end.
 */
export function dueItems(
  rules: readonly RuleOccasions[],
  history: InboxHistory,
  limits: ContactLimits,
  asOf: number,
): DueItem[] {
  const strategies = anticyclicPeople(rules)
  const reminding = precedence(rules)
  return rules.flatMap(one => {
    // Whoever waits for a product is told of that one, whatever else they got.
    const isAnsweredByContact = PROMOTING.has(one.rule.kind) && one.rule.kind !== 'back_in_stock'
    const keepsPause = isAdvertising(one.rule)
    return one.occasions.flatMap(occasion => {
      const { place } = occasion
      if (one.isMeant !== null && one.isMeant[place] !== 1) return []
      // One strategy for each person: in the middle of the gap, or shortly before its end.
      if (one.rule.kind === 'reorder' && strategies?.(place)) return []
      const { isTaken, ruleKeys } = reminding(one, occasion)
      if (isTaken) return []
      const open = stillOpen(ruleKeys, occasion, history, asOf)
      if (open === null) return []
      const contacts = keepsPause ? history.contactDays(place) : []
      const last = contacts.at(-1)
      if (isAnsweredByContact && last !== undefined && last >= occasion.dueDay) return []
      const allowedFrom = nextContactDay(contacts, limits, asOf)
      const dueDay = allowedFrom > asOf ? Math.max(open.dueDay, allowedFrom) : open.dueDay
      if (dueDay >= asOf + COMING_DAYS) return []
      const heldUntil = allowedFrom > asOf && allowedFrom > open.dueDay ? allowedFrom : null
      return [
        {
          ruleKey: one.ruleKey,
          place,
          occasionKey: occasion.key,
          day: occasion.day,
          dueDay,
          lastDay: open.lastDay,
          pile: pileOf(one.rule.kind, occasion.day, dueDay, asOf),
          heldUntil,
        },
      ]
    })
  })
}

/**
 * Until when an occasion is to be done, or null where nothing is to be done any more.
 * @param ruleKeys the rule first, then others that would remind of it.
 */
function stillOpen(
  ruleKeys: readonly string[],
  { place, key, dueDay, lastDay }: Occasion,
  history: InboxHistory,
  asOf: number,
): { dueDay: number; lastDay: number } | null {
  const [own = ''] = ruleKeys
  if (history.isNever(own, place)) return null
  const action =
    ruleKeys.map(ruleKey => history.action(ruleKey, place, key)).find(found => found !== null) ?? null
  if (action === null || action.act !== 'snoozed')
    return action === null && lastDay >= asOf ? { dueDay, lastDay } : null
  // Whoever asked to be reminded later is, for a week, also where it would have gone by itself before then.
  const last = Math.max(lastDay, action.until + WEEK_DAYS)
  return last >= asOf ? { dueDay: Math.max(dueDay, action.until), lastDay: last } : null
}

/** What has no day of its own but a time in which it makes sense: it is not overdue before a week of that has gone by. */
const UNHURRIED: ReadonlySet<ReminderKind> = new Set([...PROMOTING, 'milestone'])

/** Overdue is what should have been done before: its own day, if it has one, has gone by. */
function pileOf(kind: ReminderKind, day: number, dueDay: number, asOf: number): ReminderPile {
  const inTimeUntil = Math.max(day, UNHURRIED.has(kind) ? dueDay + WEEK_DAYS - 1 : dueDay)
  if (inTimeUntil < asOf) return 'overdue'
  return dueDay < asOf + WEEK_DAYS ? 'week' : 'coming'
}

/** Tells who is advertised to in the middle of their gaps; null where nobody is. */
function anticyclicPeople(rules: readonly RuleOccasions[]): ((place: number) => boolean) | null {
  const anticyclic = rules.filter(({ rule }) => rule.kind === 'anticyclic')
  if (anticyclic.length === 0) return null
  return place => anticyclic.some(({ isMeant }) => isMeant === null || isMeant[place] === 1)
}
