import { type CalendarDay, dayFromNumber, dayNumber } from '../../../shared/calendar.ts'
import { channelSchema } from '../../../shared/model/permission.ts'
import {
  type DueAudience,
  type DueGroup,
  type DueInbox,
  type DueItem,
  type DueQuestion,
  type DueTogether,
  type NamedReminderRule,
  type NextAction,
  type ReminderKind,
  type ReminderOccasion,
  type ReminderPile,
  type ReminderRule,
  reminderPileSchema,
} from '../../../shared/model/reminder.ts'
import { rootOf } from '../../db/merges.ts'
import { findOccasions, type IsSnoozed, type OccasionSources } from '../../reminders/find-occasions.ts'
import { type DueItem as Due, dueItems, isAdvertising } from '../../reminders/inbox.ts'
import { nextAction } from '../../reminders/next-action.ts'
import type { Occasion } from '../../reminders/people.ts'
import type { Remember, Remembering } from '../customers/customer-index.ts'
import { ActedOccasions } from './acted-occasions.ts'
import { allowedOn } from './allowed-on.ts'
import { ContactHistory } from './contact-history.ts'
import type { DueSources } from './due-sources.ts'
import { nextActionFacts } from './next-action-facts.ts'
import { readContactLimits, reminderRules } from './reminder-rules.ts'
import { reminderSources } from './reminder-sources.ts'
import { shopItems } from './shop-items.ts'
import { shownItems } from './shown-items.ts'

/** How many of a group are shown before one opens it. */
const FIRST_ITEMS = 3

/** These come by the calendar: the next one first. All others ask for a purchase: the most valuable one first. */
const BY_DAY: ReadonlySet<ReminderKind> = new Set([
  'birthday',
  'anniversary',
  'milestone',
  'follow_up',
  'recovery',
])

/** Tells by which rules a customer is due. */
export type DueBy = (customerId: number) => NamedReminderRule[]

/** All that is due on a day, with what it takes to show it. */
interface DueState {
  rules: Map<string, NamedReminderRule>
  /** By rule and pile, in the order in which they are shown. */
  groups: Map<string, Due[]>
  contacts: ContactHistory
  acted: ActedOccasions
}

/** Finds what is due; it holds until stored data change. */
export class DueFinder {
  readonly #sources: DueSources
  readonly #remember: Remember
  readonly #rememberPeople: Remember

  constructor(sources: DueSources, { remember, rememberPeople }: Remembering) {
    this.#sources = sources
    this.#remember = remember
    this.#rememberPeople = rememberPeople
  }

  /** Everything that is due on a day or soon after, by pile and rule. */
  inbox(asOf: CalendarDay): DueInbox {
    const state = this.#state(asOf)
    const groups = (pile: ReminderPile) =>
      [...state.rules.values()].flatMap(({ key }) => this.#group(state, { ruleKey: key, pile }, asOf) ?? [])
    const piles = reminderPileSchema.options.map(pile => [pile, groups(pile)] as const)
    const together = reminderPileSchema.options.map(
      pile => [pile, this.#together(state, pile, asOf)] as const,
    )
    return {
      asOf,
      limits: readContactLimits(this.#sources.db),
      // Every pile is among them.
      piles: Object.fromEntries(piles) as DueInbox['piles'],
      together: Object.fromEntries(together) as DueInbox['together'],
      shop: shopItems(this.#sources.db, asOf),
    }
  }

  /** One page of a group. */
  items(
    question: DueQuestion,
    asOf: CalendarDay,
    { limit, offset }: { limit: number; offset: number },
  ): { total: number; items: DueItem[] } {
    const state = this.#state(asOf)
    const due = state.groups.get(groupKey(question)) ?? []
    return {
      total: due.length,
      items: shownItems(this.#sources, state, due.slice(offset, offset + limit), asOf),
    }
  }

  /** The people of a group or a pile who may be contacted now, as far as pauses go, each once. */
  members(audience: DueAudience, asOf: CalendarDay): number[] {
    return [...new Set(this.occasions(audience, asOf).map(({ customerId }) => customerId ?? 0))]
  }

  /** The same as what may be marked as done, in the order of the rules and of what is shown of each. */
  occasions(audience: DueAudience, asOf: CalendarDay): ReminderOccasion[] {
    const { customerIds } = this.#sources.segments.columns(asOf)
    return this.#open(this.#state(asOf), audience).map(({ ruleKey, place, occasionKey }) => ({
      ruleKey,
      customerId: customerIds[place] ?? 0,
      occasion: occasionKey,
    }))
  }

  /** By which rules each of these people is due, in the order of the rules. */
  dueBy(audience: DueAudience, asOf: CalendarDay): DueBy {
    const { rules } = this.#state(asOf)
    const found = new Map<number, Set<NamedReminderRule>>()
    for (const { ruleKey, customerId } of this.occasions(audience, asOf)) {
      const rule = rules.get(ruleKey)
      if (rule !== undefined) found.set(customerId ?? 0, (found.get(customerId ?? 0) ?? new Set()).add(rule))
    }
    return customerId => [...(found.get(customerId) ?? [])]
  }

  /** All that is due of one customer, the earliest first, and what is best done of it. */
  ofCustomer(customerId: number, asOf: CalendarDay): { items: DueItem[]; next: NextAction } {
    const { db, segments, verdicts } = this.#sources
    const columns = segments.columns(asOf)
    const place = columns.customerIds.indexOf(rootOf(db, customerId))
    if (place < 0) return { items: [], next: { kind: 'none' } }
    const state = this.#state(asOf)
    const due = [...state.groups.values()].flatMap(group => group.filter(one => one.place === place))
    const items = shownItems(
      this.#sources,
      state,
      due.sort((one, other) => one.dueDay - other.dueDay),
      asOf,
    )
    const facts = nextActionFacts({ db, columns, verdicts, acted: state.acted }, place, asOf)
    return { items, next: nextAction(items, facts) }
  }

  /** How many things are to be done on a day, or should have been before. */
  countNow(asOf: CalendarDay): number {
    const today = dayNumber(asOf)
    const due = [...this.#state(asOf).groups.values()].flat()
    const isNow = ({ dueDay, heldUntil }: Due) => dueDay <= today && heldUntil === null
    return (
      due.filter(isNow).length + shopItems(this.#sources.db, asOf).filter(one => one.dueDay <= asOf).length
    )
  }

  /** What is due and not held up: of a group, or of all groups of a pile that advertise. */
  #open({ rules, groups }: DueState, { ruleKey, pile }: DueAudience): Due[] {
    const keys =
      ruleKey === undefined
        ? [...rules.values()].filter(({ rule }) => isAdvertising(rule)).map(({ key }) => key)
        : [ruleKey]
    return keys
      .flatMap(key => groups.get(groupKey({ ruleKey: key, pile })) ?? [])
      .filter(({ heldUntil }) => heldUntil === null)
  }

  /** Whom one list of a whole pile would be for. */
  #together(state: DueState, pile: ReminderPile, asOf: CalendarDay): DueTogether {
    const { customerIds } = this.#sources.segments.columns(asOf)
    const places = [...new Set(this.#open(state, { pile }).map(({ place }) => place))]
    const counts = channelSchema.options.map(channel => {
      const codes = this.#sources.verdicts(channel, 'advertising')
      return [channel, places.filter(place => (codes?.[customerIds[place] ?? 0] ?? 0) > 0).length] as const
    })
    // Every channel is among them.
    return { people: places.length, byChannel: Object.fromEntries(counts) as DueTogether['byChannel'] }
  }

  #state(asOf: CalendarDay): DueState {
    return this.#remember(`reminders|${asOf}`, () => this.#find(asOf))
  }

  #find(asOf: CalendarDay): DueState {
    const { db, figures, segments } = this.#sources
    const columns = segments.columns(asOf)
    const today = dayNumber(asOf)
    const rules = reminderRules(db).filter(({ rule }) => rule.isOn)
    const sources = reminderSources(db, figures, segments, asOf)
    const acted = new ActedOccasions(db, columns.customerIds)
    const contacts = new ContactHistory(segments.contacts(), columns.customerIds, today)
    const found = rules.map(({ key, rule }) => ({
      ruleKey: key,
      rule,
      isMeant: rule.segment === null ? null : segments.maskOrNobody(rule.segment, asOf),
      occasions: this.#occasions(rule, sources, asOf, acted.isSnoozed(key)),
    }))
    const history = {
      contactDays: (place: number) => contacts.advertisingDays(place),
      action: (ruleKey: string, place: number, key: string) => acted.action(ruleKey, place, key),
      isNever: (ruleKey: string, place: number) => acted.isNever(ruleKey, place),
    }
    const due = dueItems(found, history, readContactLimits(db), today)
    const groups = new Map<string, Due[]>()
    for (const one of due) {
      const group = groups.get(groupKey(one))
      if (group === undefined) groups.set(groupKey(one), [one])
      else group.push(one)
    }
    const byKey = new Map(rules.map(rule => [rule.key, rule]))
    const values = columns.numbers('value')
    for (const group of groups.values()) {
      const named = byKey.get(group[0]?.ruleKey ?? '')
      const ways = named === undefined ? [] : [...allowedOn(this.#sources, named.rule, asOf).values()]
      sortGroup(group, named?.rule.kind, values, place => ways.some(isAllowed => isAllowed(place)))
    }
    return { rules: byKey, groups, contacts, acted }
  }

  /** All that comes up by a rule; what follows from people and their orders alone need not be found again so soon. */
  #occasions(
    rule: ReminderRule,
    sources: OccasionSources,
    asOf: CalendarDay,
    isSnoozed: IsSnoozed | null,
  ): Occasion[] {
    const find = () => findOccasions(rule, sources, dayNumber(asOf), isSnoozed)
    const isOfPeople = isSnoozed === null && rule.kind !== 'back_in_stock' && rule.kind !== 'follow_up'
    return isOfPeople ? this.#rememberPeople(`occasions|${asOf}|${JSON.stringify(rule)}`, find) : find()
  }

  #group(state: DueState, question: DueQuestion, asOf: CalendarDay): DueGroup | null {
    const due = state.groups.get(groupKey(question))
    const named = state.rules.get(question.ruleKey)
    if (due === undefined || named === undefined) return null
    const { key, name, rule } = named
    const open = due.filter(({ heldUntil }) => heldUntil === null)
    const allowed = allowedOn(this.#sources, named.rule, asOf)
    const count = (fits: (one: Due) => boolean) => open.reduce((sum, one) => sum + (fits(one) ? 1 : 0), 0)
    const byChannel = channelSchema.options.map(channel => {
      const isAllowed = allowed.get(channel)
      return [channel, isAllowed === undefined ? 0 : count(({ place }) => isAllowed(place))] as const
    })
    const ways = [...allowed.values()]
    const days = due.map(({ dueDay }) => dueDay)
    return {
      ruleKey: key,
      kind: rule.kind,
      name,
      total: due.length,
      held: due.length - open.length,
      reachable: count(({ place }) => ways.some(isAllowed => isAllowed(place))),
      // Every channel is among them.
      byChannel: Object.fromEntries(byChannel) as DueGroup['byChannel'],
      firstDueDay: dayFromNumber(days.reduce((first, day) => Math.min(first, day))),
      lastDueDay: dayFromNumber(days.reduce((last, day) => Math.max(last, day))),
      first: shownItems(this.#sources, state, due.slice(0, FIRST_ITEMS), asOf),
    }
  }
}

function groupKey({ ruleKey, pile }: DueQuestion): string {
  return `${pile}|${ruleKey}`
}

/** Whom one may contact now, then whom one may not, then who waits for the end of a pause. */
function sortGroup(
  group: Due[],
  kind: ReminderKind | undefined,
  values: Float64Array,
  isReachable: (place: number) => boolean,
): void {
  const isByDay = kind !== undefined && BY_DAY.has(kind)
  group.sort(
    (one, other) =>
      Number(one.heldUntil !== null) - Number(other.heldUntil !== null) ||
      Number(isReachable(other.place)) - Number(isReachable(one.place)) ||
      (isByDay ? one.day - other.day : 0) ||
      (values[other.place] || 0) - (values[one.place] || 0) ||
      one.place - other.place,
  )
}
