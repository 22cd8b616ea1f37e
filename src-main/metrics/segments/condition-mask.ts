import { type CalendarDay, NO_DAY } from '../../../shared/calendar.ts'
import { ABC_CLASSES, RFM_GROUPS } from '../../../shared/model/customer-groups.ts'
import { CUSTOMER_STATES } from '../../../shared/model/customer-states.ts'
import { LIFECYCLE_STAGES } from '../../../shared/model/lifecycle.ts'
import type {
  DayCondition,
  ExpectedDays,
  PastDays,
  SegmentCondition,
  YearDays,
} from '../../../shared/model/segment.ts'
import { SILENCE_REASONS } from '../../../shared/model/silence.ts'
import { type DayWindow, nextWindow, overdueWindow, pastWindow, yearDaysIn } from './day-windows.ts'
import type { SegmentColumns, TextColumn } from './segment-columns.ts'

/** Of everybody, at the positions of the columns: 1 for who is meant, 0 for who is not. */
export type Mask = Uint8Array

const EVER: DayWindow = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }

/**
 * Who fits a condition. Where nothing is known of somebody, no condition is fulfilled but "unknown"; "none of" means
 * everybody else, also those of whom nothing is known.
 */
export function conditionMask(condition: SegmentCondition, columns: SegmentColumns): Mask {
  const { asOf } = columns
  switch (condition.field) {
    case 'orders':
    case 'value':
    case 'averageOrder':
      return inRange(columns.numbers(condition.field), condition)
    case 'firstOrder':
    case 'lastOrder':
    case 'lastProblem':
    case 'addressConfirmed':
      return onDays(columns.days(condition.field), condition.when, asOf)
    case 'nextOrder':
      return onExpectedDays(columns.days('nextOrder'), condition.when, asOf)
    case 'birthday':
    case 'anniversary':
      return onYearDays(columns.yearDays(condition.field), condition.when, asOf)
    case 'regular':
    case 'yearly':
    case 'firstDiscounted':
    case 'company':
      return equal(columns.answers(condition.field), condition.is ? 1 : 0)
    case 'wishAvailable': {
      const keys = condition.products?.map(({ key }) => key) ?? null
      return turned(columns.waiting(keys), !condition.is)
    }
    case 'stage':
      return coded(columns.codes('stage'), LIFECYCLE_STAGES, condition)
    case 'state':
      return coded(columns.codes('state'), CUSTOMER_STATES, condition)
    case 'rfmGroup':
      return coded(columns.codes('rfmGroup'), RFM_GROUPS, condition)
    case 'abc':
      return coded(columns.codes('abc'), ABC_CLASSES, condition)
    case 'silence':
      return coded(columns.codes('silence'), SILENCE_REASONS, condition)
    case 'platform':
      return turned(columns.onPlatforms(condition.oneOf), condition.not)
    case 'country':
    case 'city':
      return named(columns.texts(condition.field), condition, (value, wanted) => value === wanted)
    case 'postalCode':
      return named(columns.texts(condition.field), condition, (value, wanted) => value.startsWith(wanted))
    case 'bought':
      return often(columns.purchaseDays(condition.goods, windowOf(condition.when, asOf)), condition)
    case 'ordered':
      return often(columns.purchaseDays(null, pastWindow(condition.when, asOf)), condition)
    case 'contacted':
      return often(columns.contacts(condition.channel, windowOf(condition.when, asOf)), condition)
    case 'topic': {
      const ids = condition.topics.map(({ id }) => id)
      return turned(columns.interested(ids, condition.by), condition.not)
    }
    case 'allowed':
      return turned(columns.allowed(condition.channel), !condition.is)
    case 'own':
      return columns.own(condition.condition)
  }
}

function windowOf(when: PastDays | null, asOf: CalendarDay): DayWindow {
  return when === null ? EVER : pastWindow(when, asOf)
}

function inRange(
  numbers: Float64Array,
  {
    from = Number.NEGATIVE_INFINITY,
    to = Number.POSITIVE_INFINITY,
  }: { from?: number | undefined; to?: number | undefined },
): Mask {
  const mask = new Uint8Array(numbers.length)
  for (let index = 0; index < mask.length; index++) {
    const number = numbers[index] ?? Number.NaN
    mask[index] = number >= from && number <= to ? 1 : 0
  }
  return mask
}

function onDays(days: Int32Array, when: DayCondition, asOf: CalendarDay): Mask {
  return when.kind === 'unknown' ? equal(days, NO_DAY) : inWindow(days, pastWindow(when, asOf))
}

function onExpectedDays(days: Int32Array, when: ExpectedDays, asOf: CalendarDay): Mask {
  switch (when.kind) {
    case 'unknown':
      return equal(days, NO_DAY)
    case 'next':
      return inWindow(days, nextWindow(when, asOf))
    case 'overdue':
      return inWindow(days, overdueWindow(when, asOf))
  }
}

function onYearDays(codes: Int16Array, when: YearDays, asOf: CalendarDay): Mask {
  const mask = new Uint8Array(codes.length)
  switch (when.kind) {
    case 'unknown':
      return equal(codes, 0)
    case 'in_month':
      for (let index = 0; index < mask.length; index++)
        mask[index] = Math.trunc((codes[index] ?? 0) / 100) === when.month ? 1 : 0
      return mask
    case 'next': {
      const wanted = yearDaysIn(nextWindow(when, asOf))
      for (let index = 0; index < mask.length; index++) mask[index] = wanted.has(codes[index] ?? 0) ? 1 : 0
      return mask
    }
  }
}

function inWindow(days: Int32Array, { from, to }: DayWindow): Mask {
  const mask = new Uint8Array(days.length)
  for (let index = 0; index < mask.length; index++) {
    const day = days[index] ?? NO_DAY
    mask[index] = day !== NO_DAY && day >= from && day <= to ? 1 : 0
  }
  return mask
}

function equal(values: ArrayLike<number>, wanted: number): Mask {
  const mask = new Uint8Array(values.length)
  for (let index = 0; index < mask.length; index++) mask[index] = values[index] === wanted ? 1 : 0
  return mask
}

function coded<Word extends string>(
  codes: Uint8Array,
  words: readonly Word[],
  { oneOf, not }: { oneOf: readonly Word[]; not: boolean },
): Mask {
  const isWanted = new Uint8Array(256)
  for (const word of oneOf) isWanted[words.indexOf(word)] = 1
  return turned(
    codes.map(code => isWanted[code] ?? 0),
    not,
  )
}

/** @param oneOf folded as the column is. */
function named(
  { values, places }: TextColumn,
  { oneOf, not }: { oneOf: readonly string[]; not: boolean },
  fits: (value: string, wanted: string) => boolean,
): Mask {
  const isWanted = values.map(value => oneOf.some(wanted => fits(value, wanted)))
  const mask = new Uint8Array(places.length)
  for (let index = 0; index < mask.length; index++) mask[index] = isWanted[places[index] ?? -1] ? 1 : 0
  return turned(mask, not)
}

function often(counts: Uint16Array, { atLeast, not }: { atLeast: number; not: boolean }): Mask {
  const mask = new Uint8Array(counts.length)
  for (let index = 0; index < mask.length; index++) mask[index] = (counts[index] ?? 0) >= atLeast ? 1 : 0
  return turned(mask, not)
}

function turned(mask: Mask, not: boolean): Mask {
  return not ? mask.map(one => 1 - one) : mask
}
