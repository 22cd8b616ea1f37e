import type { CalendarDay } from '../../../shared/calendar.ts'
import { addMonths } from '../../../shared/calendar.ts'
import type { CustomFieldCondition } from '../../../shared/model/custom-field.ts'
import type { CustomerFilter } from '../../../shared/model/customer.ts'
import type { FigureMembers } from '../../../shared/model/figure-members.ts'
import type { Channel, Purpose } from '../../../shared/model/permission.ts'
import { ADDRESS_FRESH_MONTHS } from '../../../shared/model/quality.ts'
import type { DueAudience } from '../../../shared/model/reminder.ts'
import type { SegmentReference } from '../../../shared/model/segment.ts'
import type { Connection } from '../../db/database.ts'
import { IdSet } from '../../db/id-set.ts'
import { readEmailSharers, readNamesakes, readPhones, readVerdictCodes } from '../../db/list-members.ts'
import { type CustomerSort, countCustomers, readCustomerOrder, selectCustomers } from '../../db/search.ts'
import { verdictColumn } from '../../db/verdict-codes.ts'
import { phoneKey } from '../../exporters/once-per-address.ts'
import { foldText } from '../../importers/fields/text.ts'
import { restingCustomers } from '../contacts/resting-customers.ts'

/** Gives a result that was computed before for as long as the stored data stays the same. */
export type Remember = <Result>(key: string, compute: () => Result) => Result

/** The same, and for what follows from people and their purchases alone, longer. */
export interface Remembering {
  remember: Remember
  rememberPeople: Remember
}

/** Finds the customers behind what a filter may name. */
export interface MembersOf {
  figure(of: FigureMembers): readonly number[]
  segment(of: SegmentReference): readonly number[]
  due(of: DueAudience): readonly number[]
}

/**
 * What lists of customers are made from (who fits a filter, sort orders, verdicts), a few bytes per customer, each
 * part read when it is first needed. With it, any page of any filter is found without reading lines that are not
 * on it.
 */
export class CustomerIndex {
  readonly #db: Connection
  readonly #remember: Remember
  readonly #rememberPeople: Remember
  readonly #membersOf: MembersOf
  readonly #today: () => CalendarDay

  constructor(
    db: Connection,
    { remember, rememberPeople }: Remembering,
    membersOf: MembersOf,
    today: () => CalendarDay,
  ) {
    this.#db = db
    this.#remember = remember
    this.#rememberPeople = rememberPeople
    this.#membersOf = membersOf
    this.#today = today
  }

  /** How many customers there are. */
  total(): number {
    return this.#rememberPeople('customers', () => countCustomers(this.#db))
  }

  /** The customers that fit a filter; null for everybody. */
  select(filter: CustomerFilter): IdSet | null {
    return this.#remember(`customers|${JSON.stringify(filter)}`, () =>
      selectCustomers(
        this.#db,
        withFoldedTexts(filter),
        [
          ...(filter.behind === undefined ? [] : [this.#membersOf.figure(filter.behind)]),
          ...(filter.segment === undefined ? [] : [this.#membersOf.segment(filter.segment)]),
          ...(filter.due === undefined ? [] : [this.#membersOf.due(filter.due)]),
        ],
        staleBefore(this.#today()),
      ),
    )
  }

  /** All customers in ascending order. */
  order(sort: CustomerSort): Int32Array {
    return this.#rememberPeople(`order|${sort}`, () => readCustomerOrder(this.#db, sort))
  }

  /** The stored number of every verdict by customer id (0: no such customer); null where every verdict is no. */
  verdicts(channel: Channel, purpose: Purpose): Int8Array | null {
    const column = verdictColumn(channel, purpose)
    return column === null
      ? null
      : this.#rememberPeople(`verdicts|${column}`, () => readVerdictCodes(this.#db, column))
  }

  /** Who may not be advertised to today, because they were lately. */
  resting(): IdSet {
    return this.#remember('resting', () => restingCustomers(this.#db, this.#today()))
  }

  /**
   * Those whose line in a list has the address of somebody else's, with a number of that address, by name.
   * @param find finds them among those who may have one in common and may be contacted; found anew when people change.
   */
  sharedAddresses(
    channel: Channel,
    purpose: Purpose,
    find: (customerIds: readonly number[]) => ReadonlyMap<number, number>,
  ): ReadonlyMap<number, number> {
    return this.#rememberPeople(`addresses|${channel}|${purpose}`, () => {
      const codes = this.verdicts(channel, purpose)
      // Rather too many than too few, as what stands in a list is known only when all facts are read.
      const sharers = this.#rememberPeople(
        `sharers|${channel}`,
        () => new IdSet(readSharers(this.#db, channel)),
      )
      const mayShare = (id: number) => sharers.has(id) && (codes?.[id] ?? 0) > 0
      return find(Array.from(this.order('name').filter(mayShare)))
    })
  }
}

function readSharers(db: Connection, channel: Channel): number[] {
  switch (channel) {
    case 'email':
      return readEmailSharers(db)
    case 'post':
      return readNamesakes(db)
    case 'phone':
    case 'sms':
      return phoneSharers(db)
  }
}

function phoneSharers(db: Connection): number[] {
  const firstWith = new Map<string, number>()
  const sharers: number[] = []
  for (const { customerId, phone } of readPhones(db)) {
    const key = phoneKey(phone)
    const first = firstWith.get(key)
    if (first === undefined) firstWith.set(key, customerId)
    else if (first !== customerId) sharers.push(first, customerId)
  }
  return sharers
}

/** An address last confirmed before this day counts as stale. */
export function staleBefore(today: CalendarDay): CalendarDay {
  return addMonths(today, -ADDRESS_FRESH_MONTHS)
}

/** Values are stored folded for searching, so what is searched for has to be as well. */
function withFoldedTexts(filter: CustomerFilter): CustomerFilter {
  if (filter.fields === undefined) return filter
  return { ...filter, fields: filter.fields.map(foldedCondition) }
}

/** A condition on one of the owner's fields as the stored values are written. */
export function foldedCondition({ contains, ...condition }: CustomFieldCondition): CustomFieldCondition {
  return contains === undefined ? condition : { ...condition, contains: foldText(contains) }
}

/** The page of an order with those who fit. */
export function pageOf(
  order: Int32Array,
  fits: (id: number) => boolean,
  page: { limit: number; offset: number; descending: boolean },
): number[] {
  const ids: number[] = []
  let toSkip = page.offset
  for (let step = 0; step < order.length && ids.length < page.limit; step++) {
    const id = order[page.descending ? order.length - 1 - step : step] ?? 0
    if (!fits(id)) continue
    if (toSkip > 0) toSkip--
    else ids.push(id)
  }
  return ids
}
