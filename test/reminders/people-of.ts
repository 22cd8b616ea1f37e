import { dayNumber, NO_DAY } from '../../shared/calendar.ts'
import type { ReminderPeople } from '../../src-main/reminders/people.ts'

/** What is known of somebody in a test; days as `YYYY-MM-DD`. */
export interface TestPerson {
  /** Month × 100 + day. */
  birthday?: number
  first?: string
  last?: string
  purchases?: number
  rhythm?: number
  expected?: string
  dueUntil?: string
  isOver?: boolean
}

const day = (text: string | undefined) => (text === undefined ? NO_DAY : dayNumber(text))

/** People for reminders, numbered from 1. */
export function peopleOf(...people: TestPerson[]): ReminderPeople {
  return {
    customerIds: Int32Array.from(people, (_, index) => index + 1),
    birthdays: Int16Array.from(people, ({ birthday }) => birthday ?? 0),
    firstDays: Int32Array.from(people, ({ first, last }) => day(first ?? last)),
    lastDays: Int32Array.from(people, ({ last, first }) => day(last ?? first)),
    purchaseDays: Int32Array.from(people, ({ purchases, first }) => purchases ?? (first ? 1 : 0)),
    rhythmDays: Float64Array.from(people, ({ rhythm }) => rhythm ?? 0),
    expectedDays: Int32Array.from(people, ({ expected }) => day(expected)),
    dueUntilDays: Int32Array.from(people, ({ dueUntil }) => day(dueUntil)),
    lateUntilDays: Int32Array.from(people, () => NO_DAY),
    isOver: Uint8Array.from(people, ({ isOver }) => (isOver ? 1 : 0)),
  }
}
