import type { CalendarDay } from '../../../shared/calendar.ts'
import type { CustomFieldCondition } from '../../../shared/model/custom-field.ts'
import type { Channel } from '../../../shared/model/permission.ts'
import type { Platform } from '../../../shared/model/platform.ts'
import type {
  BoughtGoods,
  NUMBER_FIELDS,
  PAST_FIELDS,
  YEAR_FIELDS,
  YES_NO_FIELDS,
} from '../../../shared/model/segment.ts'
import type { DayWindow } from './day-windows.ts'

/** In the place of a code: none. */
export const NO_CODE = 255
/** In the place of an answer: nobody knows. */
export const NO_ANSWER = 2

/** Texts, each kept once. */
export interface TextColumn {
  /** Folded for comparing. */
  values: readonly string[]
  /** By person the position of their value; -1 where nothing is known. */
  places: Int32Array
}

/**
 * What is known of everybody who may be in a segment, a list for each detail, all with the same people at the same
 * positions. Each is found when a rule first asks for it.
 */
export interface SegmentColumns {
  /** The day from which one looks. */
  asOf: CalendarDay
  /** In ascending order. */
  customerIds: Int32Array
  /** NaN where nothing is known; sums in minor units of the main currency. */
  numbers(field: (typeof NUMBER_FIELDS)[number]): Float64Array
  /** Day numbers; `NO_DAY` where there is none. */
  days(field: (typeof PAST_FIELDS)[number] | 'nextOrder'): Int32Array
  /** See `yearDayCode`; 0 where nothing is known, and for who came first on the very day: that is no anniversary. */
  yearDays(field: (typeof YEAR_FIELDS)[number]): Int16Array
  /** 1 for yes, 0 for no, or {@link NO_ANSWER}. */
  answers(field: (typeof YES_NO_FIELDS)[number]): Uint8Array
  /** Positions in the lists of the model; {@link NO_CODE} for none. */
  codes(field: 'stage' | 'state' | 'rfmGroup' | 'abc' | 'silence'): Uint8Array
  /** 1 for who is known from one of these. */
  onPlatforms(platforms: readonly Platform[]): Uint8Array
  texts(field: 'country' | 'city' | 'postalCode'): TextColumn
  /** On how many days one ordered, or (with goods) bought some of these. */
  purchaseDays(goods: BoughtGoods | null, window: DayWindow): Uint16Array
  /** 1 for who is interested in any of some topics, or (refused) said that they are not. */
  interested(topicIds: readonly number[], by: 'any' | 'stated' | 'refused'): Uint8Array
  /** 1 for who waits for one of some products (by key; null: for whatever) that can be had again. */
  waiting(productKeys: readonly string[] | null): Uint8Array
  /** How often one was contacted; null: on whatever channel. */
  contacts(channel: Channel | null, window: DayWindow): Uint16Array
  /** 1 for who may be advertised to. */
  allowed(channel: Channel): Uint8Array
  /** 1 for who fits a condition on one of the owner's fields. */
  own(condition: CustomFieldCondition): Uint8Array
}
