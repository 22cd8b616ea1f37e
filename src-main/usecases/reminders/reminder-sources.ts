import { addDays, type CalendarDay, dayNumber, NO_DAY } from '../../../shared/calendar.ts'
import type { ReminderRule } from '../../../shared/model/reminder.ts'
import type { Connection } from '../../db/database.ts'
import { readProblemOrders, readShippedDays } from '../../db/recent-orders.ts'
import { STAGE_CODES } from '../../metrics/customers/lifecycle.ts'
import { orderPositions } from '../../metrics/segments/bought.ts'
import type { OccasionSources } from '../../reminders/find-occasions.ts'
import type { ReminderOrders, ReminderPeople } from '../../reminders/people.ts'
import type { FigureSources } from '../figures/figure-sources.ts'
import type { PeopleColumns } from '../segments/people-columns.ts'
import type { SegmentFinder } from '../segments/segment-finder.ts'
import { openWishes } from './product-wishes.ts'

/** Orders longer ago than this are followed up by nothing. */
const LONGEST_DISPATCH_DAYS = 120

/** What reminders of people follow from, as of a day. */
export function reminderSources(
  db: Connection,
  sources: FigureSources,
  segments: SegmentFinder,
  asOf: CalendarDay,
): OccasionSources {
  const columns = segments.columns(asOf)
  const { figures } = sources
  const back = (days: number) => addDays(asOf, -days - LONGEST_DISPATCH_DAYS)
  return {
    people: reminderPeople(columns, sources, asOf),
    shop: {
      secondOrderDays: segments.measures(asOf).secondOrderDays,
      regularFrom: figures.rules().regular.fewestOrders,
    },
    ordersFor: rule => followedOrders(db, sources, columns, rule, back(rule.afterDays + rule.keepDays)),
    problems: () => {
      const orders = readProblemOrders(db, back(0), figures.rules().lateAfterDays)
      return placed(columns, orders)
    },
    wishes: () => {
      const open = openWishes(db, asOf).flatMap(({ customerId, availableDay }) =>
        availableDay === null ? [] : [{ customerId, orderDay: availableDay, day: availableDay }],
      )
      return placed(columns, open)
    },
  }
}

function reminderPeople(
  columns: PeopleColumns,
  { figures }: FigureSources,
  asOf: CalendarDay,
): ReminderPeople {
  const count = columns.customerIds.length
  const persons = figures.persons(asOf)
  const customers = figures.customers(asOf)
  const days = (values: Int32Array) => columns.ofPersons(new Int32Array(count).fill(NO_DAY), values)
  return {
    customerIds: columns.customerIds,
    birthdays: columns.yearDays('birthday'),
    firstDays: columns.days('firstOrder'),
    lastDays: columns.days('lastOrder'),
    purchaseDays: columns.ofPersons(new Int32Array(count), persons.dayCounts),
    rhythmDays: columns.ofPersons(new Float64Array(count), customers.rhythmDays),
    expectedDays: columns.days('nextOrder'),
    dueUntilDays: days(customers.dueUntilDays),
    lateUntilDays: days(customers.lateUntilDays),
    isOver: columns.codes('stage').map(code => (code === STAGE_CODES.ended ? 1 : 0)),
  }
}

/** Orders that a rule follows up, on the day on which they were sent. */
function followedOrders(
  db: Connection,
  sources: FigureSources,
  columns: PeopleColumns,
  { goods }: Extract<ReminderRule, { kind: 'follow_up' }>,
  from: CalendarDay,
): ReminderOrders {
  const histories = sources.figures.histories()
  const isWanted = goods === null ? null : columns.isWanted(goods)
  const positions = orderPositions(
    histories,
    isWanted === null ? null : { baskets: sources.facts().baskets, isWanted },
    dayNumber(from),
  )
  const shipped = readShippedDays(db, from)
  return placedAt(
    columns,
    positions.map(position => ({
      customerId: histories.customerIds[position] ?? 0,
      orderDay: histories.days[position] ?? NO_DAY,
      day: dayOf(shipped.get(histories.orderIds[position] ?? 0)) ?? histories.days[position] ?? NO_DAY,
    })),
  )
}

function dayOf(day: CalendarDay | undefined): number | null {
  return day === undefined ? null : dayNumber(day)
}

function placed(
  columns: PeopleColumns,
  orders: readonly { customerId: number; orderDay: CalendarDay; day: CalendarDay }[],
): ReminderOrders {
  return placedAt(
    columns,
    orders.map(({ customerId, orderDay, day }) => ({
      customerId,
      orderDay: dayNumber(orderDay),
      day: dayNumber(day),
    })),
  )
}

/** Orders of people who are in no segment are left out. */
function placedAt(
  { customerIds }: PeopleColumns,
  orders: readonly { customerId: number; orderDay: number; day: number }[],
): ReminderOrders {
  const places = new Map(Array.from(customerIds, (id, place) => [id, place]))
  const known = orders.filter(({ customerId }) => places.has(customerId))
  return {
    places: Int32Array.from(known, ({ customerId }) => places.get(customerId) ?? 0),
    orderDays: Int32Array.from(known, ({ orderDay }) => orderDay),
    days: Int32Array.from(known, ({ day }) => day),
  }
}
